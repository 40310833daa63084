using System.Text.Json;
using NodaTime;
using Xunit;

namespace NtmCriteria.Tests;

public sealed class CommuneResultTests
{
    private const string Set = "commune/standard/2021-2025";

    private static readonly RuleBook Book = RuleBook.National;

    private static readonly Dossier Dossier =
        Dossier.For(new("1", "A") { Province = "Lạng Sơn" }, 2023).Observe("10.1", 43.5m).Attest(16, true);

    [Fact]
    public void TheSetOfTheDayAnswersAsItDoesAlone()
    {
        LocalDate day = new(2023, 12, 31);
        var result = Book.Assess(Dossier, day);
        Assert.Equal((Set, Tier.Standard, day, null), (result.SetId!, result.Tier, result.AsOf, result.NoSet));
        Assert.Equal(Book.Get(Set, day).Evaluate(Dossier).ToString(Language.Vietnamese), result.Assessment!.ToString(Language.Vietnamese));
        Assert.Equal(Book.Classify(Dossier, day).ToString(), result.Decision.ToString());
        Assert.Equal(result.Assessment.Verdict, result.Verdict);
        Assert.Null(result.ExplainNoSet(Language.English));
        Assert.Equal(result.Assessment.ToString(), result.ToString());
    }

    [Fact]
    public void PlainIdsBelongToTheSetThatIsAsked()
    {
        LocalDate day = new(2023, 12, 31);
        var result = Book.Assess(Dossier, day, Tier.Advanced);
        Assert.Equal("commune/advanced/2021-2025", result.SetId);
        Assert.Equal(
            Book.Get(result.SetId!, day).Evaluate(Dossier.Meaning(Tier.Advanced)).ToString(), result.Assessment!.ToString());
        Assert.Equal(result.ToString(), Book.Assess(Dossier, day, result.SetId!).ToString());
    }

    [Fact]
    public void ADayWithoutASetIsAResultThatSaysWhy()
    {
        var result = Book.Assess(Dossier, new(1995, 1, 1));
        Assert.Equal((null, Verdict.Undetermined, "beforeFirstSet"), (result.Assessment, result.Verdict, result.NoSet));
        var answer = Book.Ask(Level.Commune, Tier.Standard, new(1995, 1, 1));
        foreach (var language in Enum.GetValues<Language>()) Assert.Equal(answer.Explain(language), result.ExplainNoSet(language));
    }

    [Fact]
    public void ASetThatIsNotInForceOnTheDayIsAResultThatSaysWhen()
    {
        var result = Book.Assess(Dossier, new(2010, 1, 1), Set);
        var period = Book.PeriodOf(Set);
        Assert.Equal((Set, null, "setNotInForce"), (result.SetId!, result.Assessment, result.NoSet));
        Assert.Equal(
            $"The set {Set} is not in force on 2010-01-01: it is from {period.Start:uuuu-MM-dd} to {period.End:uuuu-MM-dd}.",
            result.ExplainNoSet(Language.English));
        Assert.StartsWith($"Bộ {Set} không có hiệu lực vào ngày 01/01/2010", result.ExplainNoSet(Language.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("A", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("(2023): The set", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASetThatNobodyKnowsIsAnErrorThatNamesIt() => Assert.Contains(
        "'commune/standrad/2021-2025'",
        Assert.Throws<ArgumentException>(() => Book.Assess(Dossier, new(2023, 12, 31), "commune/standrad/2021-2025")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void OneResultAloneIsTheObjectOfTheReport()
    {
        var result = Book.Assess(Dossier, new(2023, 12, 31));
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output)) result.WriteJson(json, Language.English, line: 7);
        var alone = JsonDocument.Parse(output.ToArray()).RootElement;
        using var whole = new MemoryStream();
        using (var report = new AssessmentReportWriter(whole, Book) { Language = Language.English })
        {
            report.Write(result, line: 7);
            report.Write(result);
            report.Finish(leftOut: 3);
        }

        var read = JsonDocument.Parse(whole.ToArray()).RootElement;
        Assert.Equal(AssessmentReportWriter.Schema, read.GetProperty("schema").GetString());
        Assert.True(JsonElement.DeepEquals(alone, read.GetProperty("results")[0]));
        // Without a line, a result is counted.
        Assert.Equal(2, read.GetProperty("results")[1].GetProperty("line").GetInt32());
        var totals = read.GetProperty("totals");
        Assert.Equal((2, 3), (totals.GetProperty("communes").GetInt32(), totals.GetProperty("rowsLeftOut").GetInt32()));
    }

    [Fact]
    public void AReportOfNothingIsAReport()
    {
        using var output = new MemoryStream();
        using (var report = new AssessmentReportWriter(output, Book)) report.Finish();
        Assert.Empty(NtmCriteria.Authoring.Golden.RecordedReport.Parse("r.json", output.ToArray(), Book).Results);
    }

    [Theory]
    [InlineData("17.1", null, "17.1")]
    [InlineData("14.1", Tier.Advanced, "advanced:14.1")]
    [InlineData("14.1", Tier.None, "14.1")]
    public void AKeyNamesItsTier(string id, Tier? tier, string key) => Assert.Equal(key, Dossier.KeyOf(id, tier));

    [Fact]
    public void TheKeyOfAnAttestedCriterionIsTheOneThatADossierHolds() => Assert.Equal(
        [Dossier.KeyOf(3, Tier.Model), Dossier.KeyOf(16)],
        Dossier.Attest(3, false, tier: Tier.Model).Attestations.Keys.Order(StringComparer.Ordinal).Reverse());
}
