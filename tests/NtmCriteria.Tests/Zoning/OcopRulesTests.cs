using NodaTime;
using NtmCriteria.Zoning;
using Xunit;

namespace NtmCriteria.Tests.Zoning;

/// <summary>Stars, rankers and certificates.</summary>
public class OcopRulesTests
{
    private static readonly LocalDate Of2019 = new(2022, 1, 1);
    private static readonly LocalDate Of2023 = new(2024, 1, 1);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(29.99, 1)]
    [InlineData(30, 2)]
    [InlineData(49.9, 2)]
    [InlineData(50, 3)]
    [InlineData(69.9, 3)]
    [InlineData(70, 4)]
    [InlineData(89.9, 4)]
    [InlineData(90, 5)]
    [InlineData(100, 5)]
    public void ABandEndsWhereTheNextBegins(double score, int stars)
    {
        Assert.Equal(stars, RuleBook.National.Ocop.StarsOf((decimal)score, Of2019).Stars);
        Assert.Equal(stars, RuleBook.National.Ocop.StarsOf((decimal)score, Of2023).Stars);
    }

    [Fact]
    public void TheGradeDependsOnInstrumentAndLimit()
    {
        Assert.Equal(EvidenceGrade.TwoSources, RuleBook.National.Ocop.StarsOf(95, Of2019).Evidence);
        Assert.Equal(EvidenceGrade.Confirmed, RuleBook.National.Ocop.StarsOf(80, Of2019).Evidence);
        Assert.Equal(EvidenceGrade.Confirmed, RuleBook.National.Ocop.StarsOf(95, Of2023).Evidence);
        Assert.Equal(EvidenceGrade.Recalled, RuleBook.National.Ocop.StarsOf(80, Of2023).Evidence);
        var strict = RuleBook.National.Ocop.StarsOf(80, Of2023, new() { MinimumEvidence = EvidenceGrade.Confirmed });
        Assert.Null(strict.Stars);
        Assert.Equal((1, 4, OcopReason.EvidenceBelowGrade), (strict.AtLeast, strict.AtMost, strict.Reason));
        Assert.Equal(5, RuleBook.National.Ocop.StarsOf(95, Of2023, new() { MinimumEvidence = EvidenceGrade.Confirmed }).Stars);
    }

    [Fact]
    public void InstrumentsByDate()
    {
        Assert.Equal("1048/QĐ-TTg", RuleBook.National.Ocop.StarsOf(80, new(2019, 8, 21)).Source!.Instrument);
        Assert.Equal("1048/QĐ-TTg", RuleBook.National.Ocop.StarsOf(80, new(2023, 2, 23)).Source!.Instrument);
        Assert.Equal("148/QĐ-TTg", RuleBook.National.Ocop.StarsOf(80, new(2023, 2, 24)).Source!.Instrument);
        Assert.Equal(OcopReason.BeforeFirstInstrument, RuleBook.National.Ocop.StarsOf(80, new(2019, 8, 20)).Reason);
        var later = RuleBook.National.Ocop.StarsOf(80, new(2026, 1, 1));
        Assert.Null(later.Stars);
        Assert.Equal(OcopReason.ReplacementNotKnown, later.Reason);
        Assert.Equal(4, RuleBook.National.Ocop.StarsUnder(80, "148/QĐ-TTg").Stars);
        Assert.Throws<ArgumentException>(() => RuleBook.National.Ocop.StarsUnder(80, "1489/QĐ-TTg"));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.Ocop.StarsOf(100.1m, Of2023));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.Ocop.StarsOf(-0.1m, Of2023));
    }

    [Fact]
    public void ALimitMayLeaveTheStarsOpen()
    {
        var open = RuleBook.National.Ocop.StarsOf(Bound.MoreThan(85), Of2019);
        Assert.Equal((4, 5, OcopReason.ScoreDoesNotDecide), (open.AtLeast, open.AtMost, open.Reason));
        Assert.Equal(5, RuleBook.National.Ocop.StarsOf(Bound.AtLeast(90), Of2019).Stars);
        Assert.Contains("4 to 5", open.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 2023, 2, 23, OcopRanker.Province)]
    [InlineData(3, 2023, 2, 24, OcopRanker.District)]
    [InlineData(3, 2025, 7, 5, OcopRanker.District)]
    [InlineData(3, 2025, 7, 6, OcopRanker.Province)]
    [InlineData(4, 2024, 1, 1, OcopRanker.Province)]
    [InlineData(5, 2020, 1, 1, OcopRanker.Central)]
    [InlineData(5, 2025, 12, 31, OcopRanker.Central)]
    public void WhoRanks(int stars, int year, int month, int day, OcopRanker ranker) =>
        Assert.Equal(ranker, RuleBook.National.Ocop.WhoRanks(stars, new(year, month, day)).Ranker);

    [Fact]
    public void WhoRanksIsNotAlwaysSaid()
    {
        Assert.Equal(OcopReason.TooFewStars, RuleBook.National.Ocop.WhoRanks(2, Of2023).Reason);
        Assert.Equal(OcopReason.ReplacementNotKnown, RuleBook.National.Ocop.WhoRanks(3, new(2026, 6, 1)).Reason);
        Assert.Equal(OcopReason.BeforeFirstInstrument, RuleBook.National.Ocop.WhoRanks(3, new(2018, 6, 1)).Reason);
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleBook.National.Ocop.WhoRanks(6, Of2023));
    }

    [Fact]
    public void ACertificateHoldsThirtySixMonths()
    {
        var validity = RuleBook.National.Ocop.ValidityOf(4, new(2023, 3, 15));
        Assert.Equal(new DateInterval(new(2023, 3, 15), new(2026, 3, 14)), validity.Days);
        Assert.True(validity.HoldsOn(new(2026, 3, 14)));
        Assert.False(validity.HoldsOn(new(2026, 3, 15)));
        Assert.Equal(new LocalDate(2027, 2, 27), RuleBook.National.Ocop.ValidityOf(3, new(2024, 2, 29)).Days!.End);
        var none = RuleBook.National.Ocop.ValidityOf(2, Of2023);
        Assert.Null(none.HoldsOn(Of2023));
        Assert.Equal(OcopReason.TooFewStars, none.Reason);
    }
}
