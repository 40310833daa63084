using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Changes;

/// <summary>What the diff says of the national rules and of documents over them.</summary>
public class NationalDiffTests
{
    private const string Standard = "commune/standard/2021-2025";

    [Fact]
    public void AnEditOfALevelIsSaidForItsRegionAndYearAlone()
    {
        var diff = Between(Edit(Standard, set => Year(set, "10.1", 2023)["TDMNPB"] = 44));
        var change = Assert.Single(diff.Changes);
        Assert.Equal((ChangeKind.Tightened, "10.1"), (change.Kind, change.Indicator));
        Assert.Equal("TDMNPB", Assert.Single(change.Strata));
        Assert.Equal(2023, Assert.Single(change.Years));
        Assert.Equal(42m, Assert.IsType<AtLeast>(change.OldRequirement).Level);
        Assert.Equal(44m, Assert.IsType<AtLeast>(change.NewRequirement).Level);
        Assert.Equal(
            $"{Standard}#10.1 Thu nhập bình quân đầu người (TDMNPB, 2023): nâng yêu cầu: ≥ 42 triệu đồng/người/năm → ≥ 44 triệu đồng/người/năm",
            change.Explain(Language.Vietnamese));
    }

    [Fact]
    public void AFactorOfAnotherSetsLevelFollowsIt()
    {
        var diff = Between(Edit("commune/advanced/2021-2025", set =>
        {
            foreach (var year in Requirement(set, "10.1")["byYear"]!.AsArray())
                foreach (var (code, _) in year!["levels"]!.AsObject().Where(c => c.Key is "TDMNPB" or "all").ToArray())
                    year["levels"]![code] = new JsonObject { ["value"] = 90, ["evidence"] = "recalled" };
        }));
        var follows = diff.Changes.Where(c => c.SetId == "commune/model/2021-2025").ToArray();
        Assert.NotEmpty(follows);
        Assert.Contains(follows, c => c.Follows == "commune/advanced/2021-2025#10.1");
        Assert.Contains(follows, c => c.Kind == ChangeKind.Follows && c.Follows == "commune/advanced/2021-2025");
    }

    [Fact]
    public void TwoDaysOfOneBookSayWhatAnAmendmentChanged()
    {
        var diff = RuleDiff.Between(
            RuleView.Of(RuleBook.National, Standard).On(new(2023, 12, 31)), RuleView.Of(RuleBook.National, Standard).On(new(2024, 12, 31)));
        Assert.Contains(diff.Changes, c => c is { Kind: ChangeKind.Restratified, Indicator: null });
        Assert.Contains(diff.Changes, c => c is { Kind: ChangeKind.KindChanged, Indicator: "15.4" } && c.Strata.Contains("TDMNPB"));
        Assert.All(diff.Changes.Where(c => c.Kind == ChangeKind.Resourced), c => Assert.Contains("211/QĐ-TTg", c.New!.En, StringComparison.Ordinal));
    }

    [Fact]
    public void TwoDaysOfTwoPeriodsSayWhichSetsGovern()
    {
        var view = RuleView.Of(RuleBook.National);
        var diff = RuleDiff.Between(view.On(new(2025, 12, 31)), view.On(new(2026, 3, 1)));
        Assert.Contains(diff.Changes, c => c is { Kind: ChangeKind.InForceChanged, SetId: "commune/standard/2026-2030" });
        Assert.Contains(diff.Changes, c => c is { Kind: ChangeKind.InForceChanged, SetId: "commune/modern/2026-2030" });
        Assert.DoesNotContain(diff.Changes, c => c.SetId.StartsWith("district/", StringComparison.Ordinal));
    }

    [Fact]
    public void SetsOfOtherLevelsAreRefused()
    {
        var thrown = Assert.Throws<ArgumentException>(() => RuleDiff.Between(
            RuleView.Of(RuleBook.National, Standard), RuleView.Of(RuleBook.National, "district/standard/2021-2025")));
        Assert.Contains("one administrative level", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LevelsOfAProvinceAreSaidForThatProvinceAlone()
    {
        var levels = RuleDocument.Parse("example", File.ReadAllBytes(Repository.File("docs/examples/province-levels.json")));
        var diff = RuleDiff.Between(RuleView.Of(RuleBook.National), RuleView.Of(RuleBook.National.With(levels)));
        Assert.Contains(diff.Changes, c => c is { Kind: ChangeKind.Added, SetId: "village/vi-du/2023-2025" });
        Assert.All(diff.Changes.Where(c => c.Indicator is not null), c => Assert.Equal("Tỉnh Ví Dụ", c.Province));
        var given = diff.Select(ChangeKind.LevelGiven).Where(c => c.Indicator == "2.1").ToArray();
        Assert.Equal([null, Zone.III], given.Select(c => c.Zone));
        Assert.All(given, c => Assert.Equal(new LocalDate(2023, 1, 2), c.From));
        Assert.Equal("≥ 97 %", Assert.Single(diff.Select(ChangeKind.Tightened)).New!.En);
        // Applied, the levels are the document's.
        var made = diff.Patch.ApplyTo(RuleBook.National);
        Assert.Empty(RuleDiff.Between(RuleView.Of(RuleBook.National.With(levels)), RuleView.Of(made)).Changes);
    }

    [Fact]
    public void TheSourceOfALevelThatAllRegionsShareChangesNoVerdict()
    {
        // One column alone cites another text: for a commune of an unknown region the level is still one.
        var book = RuleBook.National.Replacing(Edit(Standard, set => Requirement(set, "15.1")["levels"] = new JsonObject(
            RuleBook.National.Get(Standard, new(2024, 12, 31)).Strata.Select(s => KeyValuePair.Create<string, JsonNode?>(
                s.Code, new JsonObject { ["value"] = 90, ["evidence"] = "confirmed", ["reference"] = "page " + s.Code })))));
        var dossier = Dossier.For(new("1", "Ví Dụ"), 2024).Observe("15.1", 95m);
        var result = book.InForce(Level.Commune, Tier.Standard, new(2024, 12, 31)).Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == "15.1");
        Assert.Equal(Verdict.Met, result.Verdict);
        Assert.True(RuleDiff.Between(RuleView.Of(RuleBook.National), RuleView.Of(book)).IsNeutral);
    }

    private static RuleDiff Between(RuleDocument edited) =>
        RuleDiff.Between(RuleView.Of(RuleBook.National), RuleView.Of(RuleBook.National.Replacing(edited)));

    internal static RuleDocument Edit(string id, Action<JsonObject> edit) => RuleDocument.Parse("edited.json", Encoding.UTF8.GetBytes(EditedJson(id, edit)));

    internal static string EditedJson(string id, Action<JsonObject> edit)
    {
        var set = JsonNode.Parse(EmbeddedRules.Read(EmbeddedRules.ResourceOf(id)))!.AsObject();
        edit(set);
        return set.ToJsonString();
    }

    internal static JsonObject Requirement(JsonObject set, string id) => set["criteria"]!.AsArray()
        .SelectMany(c => c!["indicators"]!.AsArray()).First(i => (string)i!["id"]! == id)!["versions"]!.AsArray()[^1]!["requirement"]!.AsObject();

    internal static JsonObject Year(JsonObject set, string id, int year) =>
        Requirement(set, id)["byYear"]!.AsArray().First(y => (int)y!["year"]! == year)!["levels"]!.AsObject();
}
