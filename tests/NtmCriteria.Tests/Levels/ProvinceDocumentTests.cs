using System.Text;
using NodaTime;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Levels;

/// <summary>For whom a province's document holds, before and since the mergers of 1 July 2025.</summary>
public sealed class ProvinceDocumentTests
{
    private static readonly LocalDate Now = new(2025, 12, 31);

    [Theory]
    [InlineData("Tỉnh Lạng Sơn", "Lạng Sơn")]
    [InlineData("LẠNG SƠN", "Thành phố Lạng Sơn")]
    [InlineData("Dak Lak", "Tỉnh Đắc Lắc")]
    [InlineData("Thừa Thiên Huế", "Thành phố Huế")]
    public void AnySpellingOfBothSidesMeets(string document, string commune) =>
        Assert.Equal(Verdict.Met, Of(Book(document), new("", "A") { Province = commune, ValidTo = new(2025, 6, 30) }, Now).Verdict);

    [Theory]
    [InlineData("Lang Son", " (did you mean \"Lạng Sơn\"?)")]
    [InlineData("Lạng Sown", " (did you mean \"Lạng Sơn\"?)")]
    [InlineData("Atlantis", "")]
    public void AProvinceThatNobodyKnowsIsRefusedWithTheNearestName(string province, string hint)
    {
        var wrong = Assert.Throws<RuleDocumentException>(() => Document(province));
        var problem = Assert.Single(wrong.Problems);
        Assert.Equal("$.province", problem.Path);
        Assert.Contains($"\"{province}\" is no province{hint}; expected", problem.Message, StringComparison.Ordinal);
        Assert.Contains("không phải tên tỉnh", problem.Text.Vi, StringComparison.Ordinal);
        var found = RuleCheck.Run([new("d.json", Encoding.UTF8.GetBytes(Json(province, "2022-06-01")))]);
        Assert.Contains(found, f => f.Severity == CheckSeverity.Error && f.Message.En.Contains("is no province", StringComparison.Ordinal));
    }

    [Fact]
    public void AnExampleMaySpeakOfAProvinceThatDoesNotExistButNotOfAMisspeltOne()
    {
        Assert.Equal("Tỉnh Ví Dụ", Document("Tỉnh Ví Dụ", example: true).Province);
        Assert.Throws<RuleDocumentException>(() => Document("Tỉnh Ví Dụ"));
        Assert.Throws<RuleDocumentException>(() => Document("Lang Son", example: true));
    }

    [Theory]
    // A document of before the merger holds for the communes of its own former province alone.
    [InlineData("Bắc Giang", "Bắc Giang", null, UndeterminedReason.None)]
    [InlineData("Bắc Giang", "Bắc Ninh", "Bắc Giang", UndeterminedReason.None)]
    [InlineData("Bắc Giang", "Bắc Ninh", "Bắc Ninh", UndeterminedReason.LevelDecidedByProvince)]
    [InlineData("Bắc Giang", "Bắc Ninh", null, UndeterminedReason.FormerProvinceNotKnown)]
    [InlineData("Bắc Ninh", "Bắc Ninh", null, UndeterminedReason.FormerProvinceNotKnown)]
    [InlineData("Hà Nam", "Ninh Bình", null, UndeterminedReason.FormerProvinceNotKnown)]
    [InlineData("Lạng Sơn", "Lạng Sơn", null, UndeterminedReason.None)]
    [InlineData("Lạng Sơn", "Bắc Ninh", null, UndeterminedReason.LevelDecidedByProvince)]
    public void AnOlderDocumentHoldsForTheFormerProvince(string document, string province, string? former, UndeterminedReason reason) =>
        Assert.Equal(reason, Of(Book(document), new("", "A") { Province = province, FormerProvince = former, Zone = Zone.III }, Now).Reason);

    [Theory]
    [InlineData("Bắc Ninh", null)]
    [InlineData("Bắc Ninh", "Bắc Giang")]
    [InlineData("Bắc Giang", null)]
    public void ADocumentSinceTheMergerHoldsForTheWholeProvinceOfToday(string province, string? former) => Assert.Equal(
        Verdict.Met,
        Of(RuleBook.National.With(Document("Bắc Ninh", "2025-07-01")), new("", "A") { Province = province, FormerProvince = former, Region = "DBSH" }, Now).Verdict);

    [Fact]
    public void DocumentsOfAllFormerProvincesThatAskTheSameDecide()
    {
        var same = RuleBook.National.With(Document("Hà Nam"), Document("Nam Định"), Document("Ninh Bình"));
        Assert.Equal(Verdict.Met, Of(same, new("", "A") { Province = "Ninh Bình" }, Now).Verdict);
        var other = RuleBook.National.With(Document("Hà Nam"), Document("Nam Định"), Document("Ninh Bình", level: 81));
        var open = Of(other, new("", "A") { Province = "Ninh Bình" }, Now);
        Assert.Equal(UndeterminedReason.FormerProvinceNotKnown, open.Reason);
        Assert.Contains("former provinces with documents of their own (Hà Nam, Nam Định, Ninh Bình)", open.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ARaisedNationalLevelOfAFormerProvinceIsNotPassedOver()
    {
        // 15.1 asks 90 % nationally; one former province asks 95.
        var book = RuleBook.National.With(Document("Hà Nam", indicator: "15.1", level: 95));
        Assert.Equal(UndeterminedReason.FormerProvinceNotKnown, Of(book, new("", "A") { Province = "Ninh Bình" }, Now, "15.1", 92).Reason);
        Assert.Equal(Verdict.Met, Of(book, new("", "A") { Province = "Ninh Bình", FormerProvince = "Nam Định" }, Now, "15.1", 92).Verdict);
        Assert.Equal(Verdict.NotMet, Of(book, new("", "A") { Province = "Ninh Bình", FormerProvince = "Hà Nam" }, Now, "15.1", 92).Verdict);
    }

    [Fact]
    public void NothingIsSaidNotToBeLoadedThatIs()
    {
        var book = Book("Lạng Sơn");
        string Text(Commune commune) => Of(book, commune, Now, "2.2").Explain(Language.English);
        Assert.Contains("the documents of the province that are loaded do not give it", Text(new("", "A") { Province = "Lạng Sơn" }), StringComparison.Ordinal);
        Assert.Contains("no document of the province is loaded", Text(new("", "A") { Province = "Cao Bằng" }), StringComparison.Ordinal);
        Assert.Contains(
            "the province 'Lang Son' is not known (did you mean 'Lạng Sơn'?)", Text(new("", "A") { Province = "Lang Son", Region = "TDMNPB" }), StringComparison.Ordinal);
        Assert.Contains("the province of the commune is not given", Text(new("", "A") { Region = "TDMNPB" }), StringComparison.Ordinal);
    }

    [Fact]
    public void APlanServesThePlaceItWasMadeForAndNoOther()
    {
        var set = Book("Bắc Giang").Get("commune/standard/2021-2025", Now);
        var (own, other) = (new Commune("", "A") { Province = "Bắc Ninh", FormerProvince = "Bắc Giang" }, new Commune("", "B") { Province = "Bắc Ninh", FormerProvince = "Bắc Ninh" });
        var plan = set.Compile(place: own);
        var result = plan.NewResult(1, BulkOutputs.FailingIndicators);
        plan.Evaluate(plan.ToColumns([Dossier.For(own, 2025).Observe("2.1", 79m)]), result);
        Assert.Equal(["2.1"], result.Failing(0).Select(i => i.Id));
        Assert.Single(plan.ToColumns([Dossier.For(own with { Province = "Bắc Giang", FormerProvince = null }, 2025)]).ToDossier(0).Commune.Region!.Split(' '));
        Assert.Throws<ArgumentException>(() => plan.ToColumns([Dossier.For(other, 2025)]));
    }

    [Fact]
    public void TheSetsOfAProvinceAreFoundUnderAnySpelling() => Assert.Equal(
        "village/vi-du/2023-2025",
        Assert.Single(
            RuleBook.National.With(RuleDocument.Parse("e", File.ReadAllBytes(Repository.File("docs/examples/province-levels.json")))).SetsOf("VÍ DỤ")));

    private static IndicatorResult Of(RuleBook book, Commune commune, LocalDate day, string id = "2.1", decimal value = 80) =>
        book.Get("commune/standard/2021-2025", day).Evaluate(Dossier.For(commune, 2025).Observe(id, value)).Indicators.Single(i => i.Indicator.Id == id);

    private static RuleBook Book(string province) => RuleBook.National.With(Document(province));

    private static RuleDocument Document(
        string province, string from = "2022-06-01", bool example = false, string indicator = "2.1", int level = 80) =>
        RuleDocument.Parse("d.json", Encoding.UTF8.GetBytes(Json(province, from, example, indicator, level)));

    private static string Json(string province, string from, bool example = false, string indicator = "2.1", int level = 80) => $$"""
        { "schema": "ntm-levels/1", "id": "{{province}} {{from}}", "title": { "vi": "Mức", "en": "Levels" }, "province": "{{province}}",
          "example": {{(example ? "true" : "false")}},
          "instrument": { "id": "1/QĐ-UBND", "title": { "vi": "Quyết định", "en": "Decision" }, "inForce": "{{from}}", "evidence": "confirmed" },
          "period": { "from": "{{from}}", "to": "2025-12-31" },
          "levels": [ { "set": "commune/standard/2021-2025", "indicator": "{{indicator}}", "level": {{level}}, "reference": "Điều 1" } ] }
        """;
}
