using NodaTime;
using NtmCriteria.Tests.Life;
using NtmCriteria.Titles;
using Xunit;

namespace NtmCriteria.Tests.Tiers;

/// <summary>The conditions for recognition beside the criteria, and who decides.</summary>
public class RecognitionReviewTests
{
    private static readonly RecognitionFacts Good = new()
    {
        Satisfaction = new Measured(90), LowestContent = new Measured(80), HasConstructionDebt = false,
        IsComplicated = false, IsSafe = true,
    };

    private static RecognitionReview Review(
        RecognitionFacts facts, LocalDate date, Tier tier = Tier.Standard, Verdict criteria = Verdict.Met,
        EvidenceGrade least = EvidenceGrade.Unknown) =>
        RuleBook.National.Recognition.Review(tier, facts, criteria, date, new() { MinimumEvidence = least });

    [Theory]
    [InlineData(2022, 8, 2)]
    [InlineData(2024, 2, 29)]
    [InlineData(2025, 12, 31)]
    public void AllFourConditionsHold(int year, int month, int day)
    {
        var review = Review(Good, new(year, month, day));
        Assert.Equal(Verdict.Met, review.Verdict);
        Assert.Equal(RecognitionReason.None, review.Reason);
        Assert.Equal(Decider.ProvincialChairman, review.Decider.Decider);
        Assert.Contains("are met", review.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void EachConditionAloneFailsIt()
    {
        var day = new LocalDate(2023, 6, 1);
        Assert.Equal(Verdict.NotMet, Review(Good with { Satisfaction = new Measured(89.99m) }, day).Verdict);
        Assert.Equal(Verdict.NotMet, Review(Good with { LowestContent = new MeasuredRatio(Ratio.Of(79, 100)) }, day).Verdict);
        Assert.Equal(Verdict.NotMet, Review(Good with { HasConstructionDebt = true }, day).Verdict);
        Assert.Equal(Verdict.NotMet, Review(Good with { IsComplicated = true }, day).Verdict);
        Assert.Equal(Verdict.NotMet, Review(Good, day, criteria: Verdict.NotMet).Verdict);
        // A failure decides even while something else is not known.
        Assert.Equal(Verdict.NotMet, Review(new() { HasConstructionDebt = true }, day).Verdict);
    }

    [Fact]
    public void WhatIsNotKnownIsUndetermined()
    {
        var day = new LocalDate(2023, 6, 1);
        Assert.Equal(RecognitionReason.NotObserved, Review(Good with { HasConstructionDebt = null }, day).Reason);
        Assert.Equal(RecognitionReason.ObservationDoesNotDecide, Review(Good with { LowestContent = null }, day).Reason);
        Assert.Equal(
            RecognitionReason.ObservationDoesNotDecide,
            Review(Good with { Satisfaction = new Bounded(Bound.AtLeast(85)) }, day).Reason);
        Assert.Equal(RecognitionReason.CriteriaUndetermined, Review(Good, day, criteria: Verdict.Undetermined).Reason);
        Assert.Equal(RecognitionReason.CriteriaUndetermined, Review(Good, day, criteria: Verdict.NotApplicable).Reason);
        var strict = Review(Good, day, least: EvidenceGrade.Confirmed);
        Assert.Equal((Verdict.Undetermined, RecognitionReason.EvidenceBelowGrade), (strict.Verdict, strict.Reason));
    }

    [Fact]
    public void TheSatisfactionOfAdvancedAndModelCommunesHasNoKnownLevel()
    {
        foreach (var tier in new[] { Tier.Advanced, Tier.Model })
        {
            var review = Review(Good, new(2023, 6, 1), tier);
            Assert.Equal((Verdict.Undetermined, RecognitionReason.LevelNotKnown), (review.Verdict, review.Reason));
            Assert.Equal(Verdict.Met, Review(Good with { Satisfaction = new Judged(true) }, new(2023, 6, 1), tier).Verdict);
        }

        var standard = Review(Good, new(2023, 6, 1)).Conditions.Single(c => c.Key == RecognitionConditionKey.Satisfaction);
        Assert.Equal(EvidenceGrade.Recalled, standard.Source.Evidence);
    }

    [Fact]
    public void WhileTheChangeOfWordingIsNotDatedBothAreAsked()
    {
        var of2022 = Good with { IsSafe = null };
        var of2024 = Good with { IsComplicated = null };
        Assert.Equal(Verdict.Met, Review(of2022, new(2023, 12, 31)).Verdict);
        Assert.Equal(Verdict.Met, Review(of2024, new(2025, 6, 30)).Verdict);
        var between = Review(of2022, new(2024, 1, 1));
        Assert.Equal((Verdict.Undetermined, RecognitionReason.WordingNotDated), (between.Verdict, between.Reason));
        Assert.Equal(5, between.Conditions.Length);
        Assert.Equal(Verdict.NotMet, Review(Good with { IsComplicated = true, IsSafe = false }, new(2024, 6, 1)).Verdict);
        Assert.Equal(Verdict.Undetermined, Review(Good with { IsSafe = false }, new(2024, 6, 1)).Verdict);
    }

    [Theory]
    [InlineData(2015, 6, 1)]
    [InlineData(2021, 6, 1)]
    [InlineData(2022, 8, 1)]
    [InlineData(2026, 2, 15)]
    public void WhereTheFactsAreSilentThereIsAReason(int year, int month, int day)
    {
        var review = Review(Good, new(year, month, day));
        Assert.Equal((Verdict.Undetermined, RecognitionReason.RuleNotSeen), (review.Verdict, review.Reason));
        Assert.Empty(review.Conditions);
        Assert.Equal(RecognitionReason.TierNotCovered, Review(Good, new(2023, 1, 1), Tier.Modern).Reason);
    }

    [Theory]
    [InlineData(RecognitionSubject.Commune, 2023, Decider.ProvincialChairman)]
    [InlineData(RecognitionSubject.District, 2015, Decider.PrimeMinister)]
    [InlineData(RecognitionSubject.District, 2023, Decider.PrimeMinister)]
    [InlineData(RecognitionSubject.Town, 2023, Decider.PrimeMinister)]
    [InlineData(RecognitionSubject.Province, 2025, Decider.PrimeMinister)]
    [InlineData(RecognitionSubject.Village, 2023, Decider.FixedByProvince)]
    public void WhoDecides(RecognitionSubject subject, int year, Decider expected)
    {
        var answer = RuleBook.National.Recognition.WhoDecides(subject, new(year, 3, 1));
        Assert.Equal(expected, answer.Decider);
        Assert.NotEqual(EvidenceGrade.Unknown, answer.Source!.Evidence);
    }

    [Fact]
    public void WhoDecidedWasNotAlwaysSeen()
    {
        var answer = RuleBook.National.Recognition.WhoDecides(RecognitionSubject.Commune, new(2018, 10, 31));
        Assert.Null(answer.Decider);
        Assert.Contains("no text was seen", answer.ToString(), StringComparison.Ordinal);
        Assert.Null(RuleBook.National.Recognition.WhoDecides(RecognitionSubject.District, new(2025, 7, 1)).Decider);
    }

    [Fact]
    public void EveryDayFrom2014HasAProcedureOrSaysThatNoneWasSeen()
    {
        for (var day = new LocalDate(2014, 3, 14); day <= new LocalDate(2030, 12, 31); day = day.PlusDays(1))
            Assert.NotNull(RuleBook.National.Recognition.RegimeOn(day));
        Assert.Equal("18/2022/QĐ-TTg", RuleBook.National.Recognition.RegimeOn(new(2022, 8, 2))!.Instrument);
        Assert.Null(RuleBook.National.Recognition.RegimeOn(new(2022, 8, 1))!.Instrument);
        Assert.Null(RuleBook.National.Recognition.RegimeOn(new(2014, 3, 13)));
    }
}
