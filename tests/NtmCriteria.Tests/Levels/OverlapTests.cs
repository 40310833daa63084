using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace NtmCriteria.Tests.Levels;

/// <summary>One set for a level, tier and day: a document that brings a second one is refused, and nothing of it is kept.</summary>
public sealed class OverlapTests
{
    [Fact]
    public void A_province_has_one_set_of_a_level_and_tier_on_a_day()
    {
        var book = RuleBook.National.With(Parse(Example()));
        var wrong = Assert.Throws<RuleDocumentException>(() => book.With(Parse(Second("2024-01-01"))));
        Assert.Contains(
            "\"village/vi-du/2024-2025\" overlaps \"village/vi-du/2023-2025\" from 2024-01-01 to 2025-12-31", wrong.Message,
            StringComparison.Ordinal);
        Assert.Equal("village/vi-du/2023-2025", book.SetsOf("Tỉnh Ví Dụ", Level.Village).Single());
    }

    [Fact]
    public void Two_sets_of_one_document_may_not_overlap_either()
    {
        var document = Example();
        document["sets"]!.AsArray().Add(Second("2024-01-01")["sets"]![0]!.DeepClone());
        var wrong = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Parse(document)));
        Assert.Contains("overlaps", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_of_several_documents_does_not_fit_none_is_added()
    {
        var before = RuleBook.National.SetIds;
        Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Parse(Example()), Parse(Second("2025-12-31"))));
        Assert.Equal(before, RuleBook.National.SetIds);
        Assert.Empty(RuleBook.National.Documents);
    }

    private static JsonObject Example() =>
        JsonNode.Parse(File.ReadAllText(Repository.File("docs/examples/province-levels.json")))!.AsObject();

    /// <summary>The example again, with its village set under another id from a later day and no levels.</summary>
    private static JsonObject Second(string from)
    {
        var second = Example();
        second["levels"] = new JsonArray();
        var set = second["sets"]![0]!;
        set["id"] = "village/vi-du/2024-2025";
        var text = set.ToJsonString().Replace("2023-01-02", from, StringComparison.Ordinal);
        second["sets"] = new JsonArray(JsonNode.Parse(text));
        return second;
    }

    private static RuleDocument Parse(JsonObject document) =>
        RuleDocument.Parse("document.json", Encoding.UTF8.GetBytes(document.ToJsonString()));
}
