using System.Text.Json.Nodes;
using NodaTime;

namespace NtmCriteria.Tests.Changes;

/// <summary>A document in the place of the set that comes with the library.</summary>
public class ReplacingTests
{
    private const string Standard = "commune/standard/2021-2025";

    [Fact]
    public void TheBookItCameFromStaysAsItIs()
    {
        var before = RuleBook.National.ContentHash;
        var book = RuleBook.National.Replacing(NationalDiffTests.Edit(Standard, set => set["title"]!["en"] = "edited"));
        Assert.Equal("edited", book.Get(Standard, new(2024, 1, 1)).Title.En);
        Assert.NotEqual("edited", RuleBook.National.Get(Standard, new(2024, 1, 1)).Title.En);
        Assert.Equal(before, RuleBook.National.ContentHash);
        Assert.NotEqual(before, book.ContentHash);
        Assert.Equal<IEnumerable<string>>(RuleBook.National.SetIds, book.SetIds);
        Assert.Equal("edited.json", Assert.Single(book.Documents).Name);
        Assert.Equal(RuleBook.National.DataVersion, book.DataVersion);
    }

    [Fact]
    public void ASetGovernsItsOwnPeriodAndLeavesAnAnswerBehind()
    {
        var book = RuleBook.National.Replacing(NationalDiffTests.Edit(Standard, set =>
            set["period"] = new JsonObject { ["from"] = "2022-03-08", ["to"] = "2025-06-30" }));
        Assert.NotNull(book.Ask(Level.Commune, Tier.Standard, new(2025, 6, 30)).Set);
        var after = book.Ask(Level.Commune, Tier.Standard, new(2025, 7, 1));
        Assert.Equal((NoSetReason.NotLoaded, Standard), (after.Reason, after.SetId));
        var longer = RuleBook.National.Replacing(NationalDiffTests.Edit(Standard, set => set["period"]!["to"] = "2026-01-31"));
        Assert.Equal(Standard, longer.InForce(Level.Commune, Tier.Standard, new(2026, 1, 31)).Id);
        Assert.Equal(NoSetReason.TransitionNotKnown, longer.Ask(Level.Commune, Tier.Standard, new(2026, 2, 1)).Reason);
        // A calendar stays closed: one answer a day, without gap or overlap.
        foreach (var line in longer.Calendar.Lines)
            Assert.Equal(longer.Period.Length, line.Entries.Sum(e => e.Days.Length));
    }

    [Fact]
    public void AnotherSetsDaysAreNotTaken()
    {
        var thrown = Assert.Throws<RuleDocumentException>(() => RuleBook.National.Replacing(
            NationalDiffTests.Edit(Standard, set => set["period"]!["to"] = "2026-03-31")));
        Assert.Contains("commune/standard/2026-2030", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LevelsThatStayAreHeldAgainstTheNewSet()
    {
        var levels = RuleDocument.Parse("example", File.ReadAllBytes(Repository.File("docs/examples/province-levels.json")));
        var stricter = NationalDiffTests.Edit(Standard, set => NationalDiffTests.Requirement(set, "15.1")["levels"] = new JsonObject { ["all"] = 98 });
        var thrown = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(levels).Replacing(stricter));
        Assert.Contains("below the national level", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderOfDocumentsLeavesTheFingerprint()
    {
        var standard = NationalDiffTests.Edit(Standard, set => set["title"]!["en"] = "edited");
        var advanced = NationalDiffTests.Edit("commune/advanced/2021-2025", set => set["title"]!["en"] = "edited");
        Assert.Equal(RuleBook.National.Replacing(standard, advanced).ContentHash, RuleBook.National.Replacing(advanced, standard).ContentHash);
        Assert.NotEqual(RuleBook.National.Replacing(standard).ContentHash, RuleBook.National.Replacing(standard, advanced).ContentHash);
        Assert.NotEqual(RuleBook.National.ContentHash, RuleBook.National.Without(Standard).ContentHash);
    }

    [Fact]
    public void OneIdTwiceIsRefused()
    {
        var edited = NationalDiffTests.Edit(Standard, _ => { });
        Assert.Throws<RuleDocumentException>(() => RuleBook.National.Replacing(edited, edited));
    }

    [Fact]
    public void WithoutASetNothingElseTakesItsPlace()
    {
        var book = RuleBook.National.Without(Standard);
        Assert.Equal(NoSetReason.NotLoaded, book.Ask(Level.Commune, Tier.Standard, new(2024, 1, 1)).Reason);
        Assert.Throws<ArgumentException>(() => RuleBook.National.Without("commune/standard/1999-2000"));
    }
}
