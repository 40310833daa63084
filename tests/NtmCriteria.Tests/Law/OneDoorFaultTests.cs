using System.Text;
using NodaTime;
using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;
using NtmCriteria.Titles;
using NtmCriteria.Units;

namespace NtmCriteria.Tests;

/// <summary>What comes in at the one door reaches everything, and nothing of it gives way in silence.</summary>
public class OneDoorFaultTests
{
    private static RuleDocument Document(string resource, string name = "own.json") =>
        RuleDocument.Parse(name, EmbeddedRules.Read(resource));

    [Fact]
    public void The_history_of_a_commune_is_told_by_the_rules_of_its_book()
    {
        var text = Encoding.UTF8.GetString(EmbeddedRules.Read("rules/tables/recognition.json"))
            .Replace("\"caseBFrom\": 50", "\"caseBFrom\": 90", StringComparison.Ordinal);
        var book = RuleBook.National.With(RuleDocument.Parse("own.json", Encoding.UTF8.GetBytes(text)));
        Assert.Equal(90, book.Recognition.Revocation.CaseBFrom);
        var unit = new AdministrativeUnit("1", UnitKind.Commune, "A", null, "Lạng Sơn", new(new(2000, 1, 1), new(2025, 6, 30)));
        Assert.Same(book.Recognition, CommuneHistory.Of(book, unit).Rules);
        Assert.Same(RuleBook.National.Recognition, CommuneHistory.Of(RuleBook.National, unit).Rules);
    }

    [Theory]
    [InlineData("rules/tables/recognition.json")]
    [InlineData("rules/tables/zones.json")]
    [InlineData("rules/tables/ocop.json")]
    public void Rules_that_are_there_already_give_way_to_others_only_where_that_is_said(string resource)
    {
        var book = RuleBook.National.With(Document(resource));
        var error = Assert.Throws<RuleDocumentException>(() => book.With(Document(resource, "second.json")));
        Assert.Contains("second.json", error.Message, StringComparison.Ordinal);
        Assert.Single(book.Replacing(Document(resource, "second.json")).Documents);
    }

    [Fact]
    public void A_document_of_limits_invents_no_day_of_signing()
    {
        var limit = new LevelLimit(LimitBound.AtMost, 64, 1, LimitBasis.RecognisedCommune, "Một", "recognised", "x");
        var derived = new DerivedLimit(
            "commune/standard/2021-2025", "10.1", new(new(2024, 3, 1), new(2025, 12, 31)), "DNB", 2024, RequirementKind.AtLeast, limit);
        var json = new LimitDraft("limits", derived.Days, [[derived]]).ToJson();
        Assert.DoesNotContain("\"signed\"", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Null(RuleDocument.Parse("limits.json", json).Levels!.Instrument.SignedOn);
    }
}
