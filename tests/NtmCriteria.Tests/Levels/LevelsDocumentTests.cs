using System.Text;
using NodaTime;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests.Levels;

public sealed class LevelsDocumentTests
{
    private const string StandardSet = "commune/standard/2021-2025";
    private static readonly LocalDate AsOf = new(2023, 12, 31);
    private static readonly Commune LangSon = new("", "A") { Province = "Lạng Sơn" };

    [Fact]
    public void A_delegated_level_of_the_province_decides()
    {
        var book = RuleBook.National.With(Document(Line("2.1", "80")));
        Assert.Equal(Verdict.NotMet, VerdictOf(book, LangSon, "2.1", 79.9m));
        Assert.Equal(Verdict.Met, VerdictOf(book, LangSon, "2.1", 80m));
        Assert.Equal(Verdict.Met, VerdictOf(book, LangSon, "2.1", 80.1m));
    }

    [Fact]
    public void Another_province_and_the_book_it_came_from_stay_untouched()
    {
        var book = RuleBook.National.With(Document(Line("2.1", "80")));
        Assert.Equal(Verdict.Undetermined, VerdictOf(book, LangSon with { Province = "Cao Bằng" }, "2.1", 100m));
        Assert.Equal(Verdict.Undetermined, VerdictOf(RuleBook.National, LangSon, "2.1", 100m));
    }

    [Fact]
    public void A_level_holds_only_in_the_period_of_its_document()
    {
        var book = RuleBook.National.With(Document(Line("2.1", "80")));
        var dossier = Dossier.For(LangSon, 2022).Observe("2.1", 90m);
        Assert.Equal(Verdict.Undetermined, Result(book, dossier, new(2022, 5, 31), "2.1").Verdict);
        Assert.Equal(Verdict.Met, Result(book, dossier, new(2022, 6, 1), "2.1").Verdict);
    }

    [Fact]
    public void The_closest_line_wins()
    {
        var book = RuleBook.National.With(Document(
            Line("2.1", "80"), Line("2.1", "60", "\"zone\":\"III\""), Line("2.1", "90", "\"year\":2023")));
        Assert.Equal(Verdict.Met, VerdictOf(book, LangSon with { Zone = Zone.III }, "2.1", 60m));
        Assert.Equal(Verdict.NotMet, VerdictOf(book, LangSon with { Zone = Zone.II }, "2.1", 89m));
        var dossier = Dossier.For(LangSon, 2022).Observe("2.1", 80m);
        Assert.Equal(Verdict.Met, Result(book, dossier, AsOf, "2.1").Verdict);
    }

    [Fact]
    public void A_level_below_the_national_one_is_refused_and_both_are_named()
    {
        var wrong = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Document(Line("15.1", "89"))));
        Assert.Contains("89", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("90", wrong.Message, StringComparison.Ordinal);
        Assert.Equal("$.levels[0].level", wrong.Problems.Single().Path);
        Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Document(Line("11.1", "14"))));
    }

    [Fact]
    public void A_level_at_or_beyond_the_national_one_is_accepted()
    {
        RuleBook.National.With(Document(Line("15.1", "90"), Line("11.1", "13")));
        var book = RuleBook.National.With(Document(Line("15.1", "95")));
        Assert.Equal(Verdict.NotMet, VerdictOf(book, LangSon, "15.1", 94.9m));
    }

    [Fact]
    public void Another_sets_column_is_told_by_its_code_and_not_by_its_place()
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(EmbeddedRules.Read("rules/2021-2025/commune-advanced.json"))!;
        var columns = json["strata"]!["all"]!.AsArray();
        for (var i = columns.Count - 1; i >= 0; i--)
        {
            var column = columns[i]!;
            columns.RemoveAt(i);
            columns.Add(column);
        }

        var reversed = RuleDocument.Parse("reversed.json", Encoding.UTF8.GetBytes(json.ToJsonString()));
        var levels = Document(
            Line("10.1", "50", "\"year\":2023,\"stratum\":\"TDMNPB\"").Replace(StandardSet, "commune/advanced/2021-2025", StringComparison.Ordinal));
        foreach (var book in new[] { RuleBook.National.With(levels), RuleBook.National.Replacing(reversed).With(levels) })
        {
            var model = book.InForce(Level.Commune, Tier.Model, AsOf);
            Assert.Equal(55.0m, Assert.IsType<FactorOf>(model.RequirementFor("model.2", LangSon, 2023)).Level);
        }
    }

    [Fact]
    public void The_model_income_follows_the_provinces_advanced_level()
    {
        var book = RuleBook.National.With(Document(
            Line("10.1", "50", "\"year\":2023").Replace(StandardSet, "commune/advanced/2021-2025", StringComparison.Ordinal)));
        var model = book.InForce(Level.Commune, Tier.Model, AsOf);
        Assert.Equal(55.0m, Assert.IsType<FactorOf>(model.RequirementFor("model.2", LangSon, 2023)).Level);
        Assert.Equal(Verdict.NotMet, Income(54.9m));
        Assert.Equal(Verdict.Met, Income(55m));

        Verdict Income(decimal value) => model.Evaluate(Dossier.For(LangSon, 2023).Observe("model.2", value))
            .Indicators.Single(i => i.Indicator.Id == "model.2").Verdict;
    }

    [Fact]
    public void A_national_document_fills_an_open_level_and_leaves_a_known_one()
    {
        var filled = RuleBook.National.With(Document([Line("9.2", "85", "\"stratum\":\"DBSCL\"")], province: null));
        var commune = new Commune("", "A") { Region = "DBSCL" };
        Assert.Equal(Verdict.NotMet, VerdictOf(filled, commune, "9.2", 84m));
        Assert.Equal(EvidenceGrade.Confirmed, filled.Get(StandardSet, AsOf).RequirementFor("9.2", commune, 2023)!.Evidence);
        var wrong = Assert.Throws<RuleDocumentException>(
            () => RuleBook.National.With(Document([Line("15.1", "91")], province: null)));
        Assert.Contains("known already", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"indicator\":\"2.1\"", "\"indicator\":\"99.9\"", "$.levels[0].indicator")]
    [InlineData("\"level\":80", "\"level\":true", "$.levels[0].level")]
    [InlineData("\"level\":80", "\"level\":null", "$.levels[0].level")]
    [InlineData(StandardSet, "commune/standard/1999-2000", "$.levels[0].set")]
    [InlineData("\"level\":80", "\"level\":80,\"stratum\":\"XX\"", "$.levels[0].stratum")]
    [InlineData("\"level\":80", "\"level\":80,\"year\":2031", "$.levels[0].year")]
    [InlineData("\"level\":80", "\"level\":80,\"checked\":\"2024-02-31\"", "$.levels[0].checked")]
    [InlineData("2022-06-01\",\"to\"", "2022-05-01\",\"to\"", "$.period.from")]
    [InlineData("\"reference\":\"art. 1\"", "\"reference\":\" \"", "$.levels[0].reference")]
    public void What_does_not_fit_is_refused_with_its_place(string part, string replacement, string path)
    {
        var json = Json([Line("2.1", "80")]).Replace(part, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Json([Line("2.1", "80")]), json);
        var wrong = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Parse(json)));
        Assert.Contains(wrong.Problems, p => p.Path == path);
    }

    [Fact]
    public void Two_lines_or_documents_for_one_commune_and_year_are_refused()
    {
        Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Document(Line("2.1", "80"), Line("2.1", "81"))));
        var book = RuleBook.National.With(Document(Line("2.1", "80")));
        Assert.Throws<RuleDocumentException>(() => book.With(Document(Line("2.1", "81"))));
        book.With(Document([Line("2.1", "81")], province: "Cao Bằng"));
    }

    [Fact]
    public void A_set_that_overlaps_the_national_one_is_refused()
    {
        var json = Encoding.UTF8.GetString(EmbeddedRules.Read("rules/2021-2025/commune-model.json"));
        var wrong = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Parse(json)));
        Assert.Contains("loaded already", wrong.Message, StringComparison.Ordinal);
        var other = json.Replace("commune/model/2021-2025\"", "commune/model/2022-2025\"", StringComparison.Ordinal);
        wrong = Assert.Throws<RuleDocumentException>(() => RuleBook.National.With(Parse(other)));
        Assert.Contains("overlaps commune/model/2021-2025", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worked_example_loads_is_plainly_an_example_and_brings_its_own_set()
    {
        var example = RuleDocument.Parse("province-levels.json", File.ReadAllBytes(Repository.File("docs/examples/province-levels.json")));
        Assert.True(example.IsExample);
        var book = RuleBook.National.With(example);
        Assert.Equal("village/vi-du/2023-2025", book.SetsOf("tỉnh ví dụ", Level.Village).Single());
        var commune = new Commune("", "A") { Province = "Tỉnh Ví Dụ", Region = "DBSH" };
        var result = Result(book, Dossier.For(commune, 2024).Observe("2.1", 10m), new(2024, 6, 1), "2.1");
        Assert.Equal(Verdict.NotMet, result.Verdict);
        Assert.StartsWith("EXAMPLE, not law.", result.Requirement!.Source.Note, StringComparison.Ordinal);
        var village = book.Get("village/vi-du/2023-2025", new(2024, 6, 1));
        Assert.Equal(Verdict.Met, village.Evaluate(Dossier.For(new("", "Thôn"), 2024).Observe("1.1", true)).Verdict);
    }

    [Fact]
    public void Gaps_name_what_is_delegated_open_or_recalled_and_shrink_when_filled()
    {
        var gaps = RuleGaps.Find(RuleBook.National, setId: StandardSet).ToArray();
        Assert.Contains(gaps, g => g.Id == "2.1" && g.State == GapState.Delegated && g.Stratum is null);
        Assert.Contains(gaps, g => g.Id == "9.2" && g.State == GapState.NotKnown);
        Assert.Contains(gaps, g => g is { Id: "10.1", Year: 2023, State: GapState.Recalled, Stratum.Code: "TDMNPB" });
        Assert.DoesNotContain(gaps, g => g.Id == "15.1");
        Assert.Contains(gaps, g => g.Id == "17.1" && g.From == new LocalDate(2024, 3, 1));
        var filled = RuleBook.National.With(Document(Line("2.1", "80")));
        Assert.DoesNotContain(RuleGaps.Find(filled, "Lạng Sơn", StandardSet), g => g.Id == "2.1" && g.State == GapState.Delegated);
        Assert.Contains(RuleGaps.Find(filled, null, StandardSet), g => g.Id == "2.1");
    }

    [Fact]
    public void A_draft_becomes_a_sound_document_with_the_same_bytes_each_time()
    {
        var draft = new LevelsDraft(
            "filled", new("Điền từ quyết định", "Filled from the decision"), "Lạng Sơn",
            new(new(2022, 6, 1), new(2025, 12, 31)),
            [new(StandardSet, "2.1", null, null, 80m, "1/QĐ-UBND", "Phụ lục", "tr. 3", new(2026, 1, 5), EvidenceGrade.Confirmed)]);
        Assert.Equal(draft.ToJson(), draft.ToJson());
        var book = RuleBook.National.With(RuleDocument.Parse("draft", draft.ToJson()));
        var asked = book.Get(StandardSet, AsOf).RequirementFor("2.1", LangSon, 2023)!;
        Assert.Equal((80m, "1/QĐ-UBND", "Phụ lục, tr. 3"), (Assert.IsType<AtLeast>(asked).Level, asked.Source.Instrument, asked.Source.Reference));
    }

    private static Verdict VerdictOf(RuleBook book, Commune commune, string id, decimal value) =>
        Result(book, Dossier.For(commune, 2023).Observe(id, value), AsOf, id).Verdict;

    private static IndicatorResult Result(RuleBook book, Dossier dossier, LocalDate asOf, string id) =>
        book.InForce(Level.Commune, Tier.Standard, asOf).Evaluate(dossier).Indicators.Single(i => i.Indicator.Id == id);

    private static string Line(string indicator, string level, string? more = null) =>
        $$"""{"set":"{{StandardSet}}","indicator":"{{indicator}}","level":{{level}},"reference":"art. 1"{{(more is null ? "" : "," + more)}}}""";

    private static RuleDocument Document(params string[] lines) => Document(lines, "Lạng Sơn");

    private static RuleDocument Document(string[] lines, string? province) => Parse(Json(lines, province));

    private static RuleDocument Parse(string json) => RuleDocument.Parse("levels.json", Encoding.UTF8.GetBytes(json));

    private static string Json(string[] lines, string? province = "Lạng Sơn") => $$"""
        {"schema":"ntm-levels/1","id":"test-{{province}}","title":{"vi":"a","en":"a"},
        {{(province is null ? "" : $"\"province\":\"{province}\",")}}
        "instrument":{"id":"1/QĐ-UBND","title":{"vi":"a","en":"a"},"signed":"2022-06-01","inForce":"2022-06-01","evidence":"confirmed"},
        "period":{"from":"2022-06-01","to":"2025-12-31"},
        "levels":[{{string.Join(",", lines)}}]}
        """;
}
