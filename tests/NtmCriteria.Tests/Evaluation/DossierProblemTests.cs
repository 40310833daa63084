using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Everything that a set would pass over in a dossier is listed, wherever the result is shown.</summary>
public class DossierProblemTests
{
    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, Day);

    private static Dossier Empty => Dossier.For(new("1", "A") { Province = "Lạng Sơn" }, 2023);

    private static Dossier Of(Commune commune) => Dossier.For(commune, 2023);

    public static TheoryData<FindingCode, string, Dossier, string> Cases => new()
    {
        { FindingCode.DossierIdUnknown, "10.11", Empty.Observe("10.11", 43.5m), "did you mean '10.1'" },
        { FindingCode.DossierIdUnknown, "10.1 ", Empty.Observe("10.1 ", 43.5m), "did you mean '10.1'" },
        { FindingCode.DossierIdUnknown, "standard:99.9", Empty.Observe("standard:99.9", 1m), "it is not in commune/standard/2021-2025" },
        { FindingCode.DossierPrefixUnknown, "Standard:10.1", Empty.Observe("Standard:10.1", 43.5m), "did you mean 'standard'" },
        { FindingCode.DossierPrefixUnknown, "std:10.1", Empty.Observe("std:10.1", 43.5m), "expected standard, advanced, model, modern" },
        { FindingCode.DossierPrefixUnknown, ":10.1", Empty.Observe(":10.1", 43.5m), "expected standard, advanced, model, modern" },
        { FindingCode.DossierPrefixUnknown, "10.1:", Empty.Observe("10.1:", 43.5m), "'10.1' is no tier" },
        { FindingCode.DossierCriterionUnknown, "criterion 99", Empty.Attest(99, true), "criterion 1 to 19" },
        { FindingCode.DossierGivenTwice, "10.1", Empty.Observe("10.1", 43.5m).Observe("standard:10.1", 30m), "standard:10.1 is 30" },
        { FindingCode.DossierGivenTwice, "criterion 16", Empty.Attest(16, true).Attest(16, false, tier: Tier.Standard), "standard:criterion 16" },
        { FindingCode.DossierYearOutside, Set.Id, Dossier.For(new("1", "A") { Province = "Lạng Sơn" }, 2018).Observe("15.1", 95m), "2021–2025" },
        { FindingCode.DossierObservedLater, "10.1", Empty.Observe("10.1", 43.5m, on: new(2030, 1, 1)), "after the day 2023-12-31" },
        { FindingCode.DossierRecognitionYear, "7/QĐ", Empty.WithRecognition(new(Tier.Standard, 2018, "7/QĐ", new LocalDate(2021, 10, 31))), "it is for 2018" },
        { FindingCode.DossierProvinceUnknown, "Lạng Sơm", Of(new("1", "A") { Province = "Lạng Sơm" }), "did you mean 'Lạng Sơn'" },
        { FindingCode.DossierRegionAgainstProvince, "Lạng Sơn", Of(new("1", "A") { Province = "Lạng Sơn", Region = "DNB" }), "TDMNPB; the region given is used" },
        { FindingCode.DossierValueImpossible, "15.1", Empty.Observe("15.1", 150m), "expected a share from 0 to 100" },
        { FindingCode.DossierValueImpossible, "15.1", Empty.Observe("15.1", Ratio.Of(10, 5)), "counts whose first is not above the second" },
        { FindingCode.DossierValueUnlikely, "10.1", Empty.Observe("10.1", 43_500_000m), "it looks like VND; was 43.5" },
        { FindingCode.DossierValueUnlikely, "10.1", Empty.Observe("10.1", 43_500m), "it looks like thousands of VND; was 43.5" },
        { FindingCode.DossierValueUnlikely, "10.1", Empty.Observe("10.1", 0.0435m), "it looks like billions of VND; was 43.5" },
        { FindingCode.DossierValueUnlikely, "11.1", Empty.Observe("11.1", 0.29m), "it looks like a fraction of 1; was 29" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EachIsNamedWithWhatWasExpected(FindingCode code, string subject, Dossier dossier, string text)
    {
        var problem = Assert.Single(Set.Validate(dossier));
        Assert.Equal((code, subject), (problem.Code, problem.Subject));
        Assert.Contains(text, problem.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(problem.ToString(), problem.ToString(Language.Vietnamese));
        Assert.DoesNotContain("{", problem.ToString(Language.Vietnamese), StringComparison.Ordinal);
        if (code == FindingCode.DossierValueImpossible)
        {
            var refused = Assert.Throws<ImpossibleValueException>(() => Set.Evaluate(dossier));
            Assert.Equal(problem.ToString().Replace("'15.1': ", "15.1: ", StringComparison.Ordinal).TrimEnd('.'), refused.Message);
            Assert.Throws<ImpossibleValueException>(() => RuleBook.National.Classify(dossier, Day));
            return;
        }

        var (assessment, decision) = (Set.Evaluate(dossier), RuleBook.National.Classify(dossier, Day));
        Assert.Contains(problem, assessment.Problems);
        Assert.Contains(problem, decision.Problems);
        Assert.Contains(RuleBook.National.Assess(dossier, Day).Problems, p => p.Code == code);
        foreach (var language in Enum.GetValues<Language>())
        {
            var sentence = problem.ToString(language);
            Assert.Contains(sentence, Plain(assessment.ToMarkdown(language)), StringComparison.Ordinal);
            Assert.Contains(sentence, Plain(decision.ToMarkdown(language)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ASoundDossierHasNone()
    {
        var dossier = Empty.Observe("10.1", 43.5m, on: Day).Observe("15.1", Ratio.Of(8481, 9669)).Observe("advanced:14.1", 96m)
            .Attest(16, true).WithRecognition(new(Tier.Standard, 2020, "1/QĐ", new LocalDate(2021, 2, 1)));
        Assert.Empty(Set.Validate(dossier));
        Assert.Empty(Set.Evaluate(dossier).Problems);
        Assert.Empty(RuleBook.National.Classify(dossier, Day).Problems);
    }

    [Fact]
    public void AnIdOfAnotherTierIsLookedUpInItsOwnSet()
    {
        var dossier = Empty.Observe("advanced:99.9", 1m);
        Assert.Empty(Set.Validate(dossier));
        Assert.Equal("advanced:99.9", Assert.Single(RuleBook.National.Classify(dossier, Day).Problems).Subject);
    }

    [Fact]
    public void ASetThatIsNotCompleteInTheDataSaysSo()
    {
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(2026, 12, 31));
        var problem = Assert.Single(set.Evaluate(Dossier.For(new("1", "A") { Group = "1" }, 2026)).Problems);
        Assert.Equal(FindingCode.DossierSetIncomplete, problem.Code);
        var open = set.Evaluate(Dossier.For(new("1", "A") { Group = "1" }, 2026)).Criteria.First(c => c.Indicators.IsEmpty && c.Verdict == Verdict.Undetermined);
        Assert.Equal(FindingCode.CriterionIncomplete, open.ToFinding(Language.English).Code);
        Assert.DoesNotContain("indicator .", open.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void ThatNothingIsCertainIsNotSaidToBeCertain()
    {
        Assert.Equal("A, Lạng Sơn, số liệu năm 2023: chưa xác định, có thể tới nông thôn mới kiểu mẫu (ngày 31/12/2023).",
            RuleBook.National.Classify(Empty, Day).ToString(Language.Vietnamese));
        Assert.DoesNotContain("certain", RuleBook.National.Classify(Empty, Day).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2008)]
    [InlineData(2031)]
    public void ADayOutsideTheCalendarGivesTheReasonOfTheCalendar(int year)
    {
        var day = new LocalDate(year, 6, 1);
        var decision = RuleBook.National.Classify(Dossier.For(new("1", "A"), year), day);
        Assert.Contains(RuleBook.National.Ask(Level.Commune, Tier.Standard, day).Explain(Language.Vietnamese), decision.ToString(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("chưa xác định", decision.ToString(Language.Vietnamese), StringComparison.Ordinal);
    }

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal);
}
