using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Published values on or beside a level: counts are compared exactly, a limit decides only as far as it goes.</summary>
public class BorderlineCaseTests
{
    private const string Set = "commune/standard/2016-2020";

    [Fact]
    public void LungCuIsExactlyAtItsLevel()
    {
        var result = Judge("Hà Giang", 2020, "10", new Measured(36));
        Assert.Equal((Verdict.Met, 0m), (result.Verdict, result.Gap));
        Assert.Equal(Verdict.NotMet, Judge("Hà Giang", 2020, "10", new Measured(35.99m)).Verdict);
        // Its income was published for 2021, and no level of that year was seen.
        Assert.Equal(UndeterminedReason.LevelNotKnown, Judge("Hà Giang", 2021, "10", new Measured(36)).Reason);
    }

    [Fact]
    public void PhuocVinhIsJustUnderARecalledCeiling()
    {
        var result = Judge("Ninh Thuận", 2016, "11", new Measured(4.96m));
        Assert.Equal((Verdict.Met, 0.04m), (result.Verdict, result.Gap));
        Assert.Equal(EvidenceGrade.Recalled, result.Requirement!.Evidence);
        Assert.Equal(
            UndeterminedReason.EvidenceBelowGrade,
            Judge("Ninh Thuận", 2016, "11", new Measured(4.96m), EvidenceGrade.Confirmed).Reason);
    }

    [Theory]
    [InlineData("Kon Tum", 2019, "15.1", 8_705, 10_162, Verdict.Met)]
    [InlineData("Khánh Hòa", 2021, "11", 43, 2_254, Verdict.Met)]
    [InlineData("Khánh Hòa", 2021, "12", 3_877, 3_957, Verdict.Met)]
    // The nearest counts on the other side of 85 % of 10 162 and of 5 % of 2 254 and 90 % of 3 957.
    [InlineData("Kon Tum", 2019, "15.1", 8_637, 10_162, Verdict.NotMet)]
    [InlineData("Kon Tum", 2019, "15.1", 8_638, 10_162, Verdict.Met)]
    [InlineData("Khánh Hòa", 2021, "11", 112, 2_254, Verdict.Met)]
    [InlineData("Khánh Hòa", 2021, "11", 113, 2_254, Verdict.NotMet)]
    [InlineData("Khánh Hòa", 2021, "12", 3_561, 3_957, Verdict.NotMet)]
    [InlineData("Khánh Hòa", 2021, "12", 3_562, 3_957, Verdict.Met)]
    public void NamBinhAndVanKhanhAreJudgedByTheirCounts(
        string province, int year, string indicator, long part, long whole, Verdict verdict) =>
        Assert.Equal(verdict, Judge(province, year, indicator, new MeasuredRatio(Ratio.Of(part, whole))).Verdict);

    [Fact]
    public void SuoiRaoPublishedALimitBelowTheLevel()
    {
        var over54 = new Bounded(Bound.MoreThan(54));
        Assert.Equal(UndeterminedReason.BoundDoesNotDecide, Judge("Bà Rịa - Vũng Tàu", 2020, "10", over54).Reason);
        // For the data of 2021 there is no level to hold it against.
        Assert.Equal(UndeterminedReason.LevelNotKnown, Judge("Bà Rịa - Vũng Tàu", 2021, "10", over54).Reason);
    }

    [Fact]
    public void QuangChauWasRecognisedWithEighteenOfNineteen()
    {
        var set = RuleBook.National.Get("commune/standard/2009-2015", new(2015, 12, 31));
        var dossier = set.Criteria.Aggregate(
            Dossier.For(new("", "Quang Châu") { Province = "Bắc Giang" }, 2015), (d, c) => d.Attest(c.Number, c.Number != 19, "published count"));
        // The rule is not bent: a decision of the province is a recognition, not a verdict.
        var assessment = set.Evaluate(dossier.WithRecognition(new(Tier.Standard, 2015)));
        Assert.Equal((Verdict.NotMet, 18, 1), (assessment.Verdict, assessment.Met, assessment.NotMet));
    }

    [Fact]
    public void AProvinceOutsideTheTableOfTheSetHasNoRegion()
    {
        // Stunting differs by region, health insurance does not.
        Assert.Equal(UndeterminedReason.StratumNotKnown, Judge("Thăng Long", 2019, "15.3", new Measured(20)).Reason);
        Assert.Equal(Verdict.Met, Judge("Thăng Long", 2019, "15.1", new Measured(85)).Verdict);
        Assert.Equal(StratumBasis.NotKnown, RuleBook.National.Get(Set, new(2019, 12, 31)).StratumOf(new("", "A") { Province = "Thăng Long" }).Basis);
    }

    private static IndicatorResult Judge(
        string province, int year, string indicator, Observation observation, EvidenceGrade strict = EvidenceGrade.Unknown)
    {
        var dossier = Dossier.For(new("", "A") { Province = province }, year).Observe(indicator, observation);
        return RuleBook.National.Get(Set, new LocalDate(year, 12, 31))
            .Evaluate(dossier, new() { MinimumEvidence = strict }).Indicators.Single(i => i.Indicator.Id == indicator);
    }
}
