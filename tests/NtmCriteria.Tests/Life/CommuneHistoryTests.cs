using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Titles by decisions, and the distance to what the values meet.</summary>
public class CommuneHistoryTests
{
    private static Recognition Standard2023(int year = 2023) =>
        new(Tier.Standard, year, $"{year}/QĐ-UBND", new LocalDate(year, 6, 30), SetId: LifeLaw.Standard);

    [Fact]
    public void ATitleHoldsFromTheDayOfItsDecision()
    {
        var history = LifeLaw.History()
            .With(new Recognition(Tier.Advanced, 2022, "99/QĐ-UBND", new LocalDate(2023, 1, 26), SetId: LifeLaw.Advanced))
            .With(new Recognition(Tier.Standard, 2018, "2165/QĐ-UBND", new LocalDate(2018, 10, 31)));
        Assert.Equal(TierRange.Exactly(Tier.None), history.TitleOn(new(2018, 10, 30)).Tier);
        Assert.Equal(TierRange.Exactly(Tier.Standard), history.TitleOn(new(2018, 10, 31)).Tier);
        Assert.Equal(TierRange.Exactly(Tier.Standard), history.TitleOn(new(2023, 1, 25)).Tier);
        var title = history.TitleOn(new(2023, 1, 26));
        Assert.Equal(TierRange.Exactly(Tier.Advanced), title.Tier);
        Assert.Equal("99/QĐ-UBND", title.Recognition!.Decision);
        Assert.Contains("holds the title advanced (99/QĐ-UBND)", title.ToString(), StringComparison.Ordinal);
        InOrder.Same([2018, 2022], history.Recognitions.Select(r => r.Year));
    }

    [Fact]
    public void ADecisionMayTakeEffectLaterThanItsDate()
    {
        var history = LifeLaw.History().With(Standard2023() with { Effective = new(2023, 7, 15) });
        Assert.False(history.TitleOn(new(2023, 7, 14)).IsRecognised);
        Assert.True(history.TitleOn(new(2023, 7, 15)).IsRecognised);
    }

    [Fact]
    public void ARecognitionBeforeItsSetIsRefusedWithTheReason()
    {
        HistoryProblem Refused(Recognition recognition, UnitKind kind = UnitKind.Commune) => Assert.Single(
            Assert.Throws<CommuneHistoryException>(() => LifeLaw.History(kind).With(recognition)).Problems);

        var early = Refused(new(Tier.Standard, 2008, "1/QĐ-UBND", new LocalDate(2008, 5, 1)));
        Assert.Equal(HistoryProblemKind.RecognisedBeforeSet, early.Kind);
        Assert.Equal(NoSetReason.BeforeFirstSet, early.Answer!.Reason);
        Assert.Equal(
            HistoryProblemKind.RecognisedBeforeSet,
            Refused(new(Tier.Advanced, 2017, "2/QĐ-UBND", new LocalDate(2017, 5, 1))).Kind);
        Assert.Equal(HistoryProblemKind.RecognisedBeforeSet, Refused(new(Tier.Model, 2016)).Kind);
        var named = Refused(new(Tier.Standard, 2021, "3/QĐ-UBND", new LocalDate(2022, 3, 7), SetId: LifeLaw.Standard));
        Assert.Equal(new LocalDate(2022, 3, 8), named.SetStart);
        Assert.Contains("2022-03-08", named.ToString(), StringComparison.Ordinal);
        Assert.Equal(HistoryProblemKind.UnknownSet, Refused(Standard2023() with { SetId = "commune/standard/1999" }).Kind);
        Assert.Equal(HistoryProblemKind.SetOfAnotherTier, Refused(Standard2023() with { SetId = LifeLaw.Advanced }).Kind);
        Assert.Equal(HistoryProblemKind.OutsideProgramme, Refused(Standard2023(), UnitKind.Ward).Kind);
        Assert.Equal(HistoryProblemKind.TierMakesNoSense, Refused(new(Tier.None, 2023)).Kind);
        Assert.Equal(
            HistoryProblemKind.TierNoLongerExists,
            Refused(new(Tier.Advanced, 2026, "4/QĐ-UBND", new LocalDate(2026, 3, 1))).Kind);
    }

    [Fact]
    public void ASetThatIsOverMayStillBeTheOneOfALateDecision()
    {
        var late = new Recognition(Tier.Standard, 2020, "5/QĐ-UBND", new LocalDate(2022, 5, 1), SetId: "commune/standard/2016-2020");
        Assert.True(LifeLaw.History().With(late).TitleOn(new(2022, 5, 1)).IsRecognised);
        Assert.True(LifeLaw.History()
            .With(new Recognition(Tier.Advanced, 2019, "6/QĐ-UBND", new LocalDate(2019, 12, 1))).TitleOn(new(2020, 1, 1)).IsRecognised);
    }

    [Fact]
    public void AnUndatedDecisionLeavesItsOwnYearsOpen()
    {
        // Chi Lăng (Chi Lăng): a plan of 22/01/2020 calls it advanced already; year and number were not printed.
        var history = LifeLaw.History().With(new Recognition(Tier.Advanced, 2019) { NotLaterThan = new(2020, 1, 22) });
        Assert.Equal(TierRange.Exactly(Tier.None), history.TitleOn(new(2018, 12, 31)).Tier);
        var open = history.TitleOn(new(2019, 6, 1));
        Assert.Equal(new TierRange(Tier.None, Tier.Advanced), open.Tier);
        Assert.Null(open.IsRecognised);
        InOrder.Same([TitleReason.DateNotKnown], open.Reasons);
        Assert.Equal(TierRange.Exactly(Tier.Advanced), history.TitleOn(new(2020, 1, 22)).Tier);
    }

    [Fact]
    public void ARevocationTakesTheTitleAndWhatRemainsIsNotGuessed()
    {
        var history = LifeLaw.History()
            .With(new Recognition(Tier.Standard, 2018, "1/QĐ-UBND", new LocalDate(2018, 10, 31)))
            .With(new Recognition(Tier.Advanced, 2022, "2/QĐ-UBND", new LocalDate(2023, 1, 26)));
        var silent = history.With(new Revocation(Tier.Advanced, new(2024, 5, 1)));
        Assert.Equal(TierRange.Exactly(Tier.Advanced), silent.TitleOn(new(2024, 4, 30)).Tier);
        Assert.Equal(new TierRange(Tier.None, Tier.Standard), silent.TitleOn(new(2024, 5, 1)).Tier);
        Assert.Contains(TitleReason.RemainingTitleNotStated, silent.TitleOn(new(2024, 5, 1)).Reasons);
        var stated = history.With(new Revocation(Tier.Advanced, new(2024, 5, 1), Remaining: Tier.Standard));
        Assert.Equal(TierRange.Exactly(Tier.Standard), stated.TitleOn(new(2024, 5, 1)).Tier);
        var all = history.With(new Revocation(Tier.Standard, new(2024, 5, 1)));
        Assert.Equal(TierRange.Exactly(Tier.None), all.TitleOn(new(2024, 5, 1)).Tier);
        Assert.Equal(TierRange.Exactly(Tier.Standard), all.With(Standard2023(2025)).TitleOn(new(2025, 12, 1)).Tier);
    }

    [Fact]
    public void ARevocationNeedsATitleAndADecisionStandsOnce()
    {
        var none = Assert.Throws<CommuneHistoryException>(() => LifeLaw.History().With(new Revocation(Tier.Standard, new(2024, 1, 1))));
        Assert.Equal(HistoryProblemKind.RevokedWithoutTitle, Assert.Single(none.Problems).Kind);
        var history = LifeLaw.History().With(Standard2023());
        Assert.Equal(
            HistoryProblemKind.Repeated,
            Assert.Single(Assert.Throws<CommuneHistoryException>(() => history.With(Standard2023())).Problems).Kind);
        Assert.Equal(
            HistoryProblemKind.TierMakesNoSense,
            Assert.Single(Assert.Throws<CommuneHistoryException>(() =>
                history.With(new Revocation(Tier.Standard, new(2024, 1, 1), Remaining: Tier.Standard))).Problems).Kind);
        Assert.Single(history.Timeline);
    }

    [Fact]
    public void WhatWasRevokedHadBeenGiven()
    {
        var history = LifeLaw.History().With(new Recognition(Tier.Standard, 2019)).With(new Revocation(Tier.Standard, new(2023, 5, 1)));
        Assert.Equal(TierRange.Exactly(Tier.None), history.TitleOn(new(2023, 5, 1)).Tier);
    }

    [Fact]
    public void RecognisedAgainIsARenewalAndRenewalWasDueAfterFiveYears()
    {
        var first = new Recognition(Tier.Standard, 2015, "1/QĐ-UBND", new LocalDate(2015, 12, 10));
        var history = LifeLaw.History().With(first);
        Assert.Equal(new LocalDate(2020, 12, 10), history.TitleOn(new(2018, 1, 1)).RenewalDue);
        Assert.DoesNotContain(TitleReason.RenewalOverdue, history.TitleOn(new(2020, 12, 10)).Reasons);
        var overdue = history.TitleOn(new(2020, 12, 11));
        Assert.Contains(TitleReason.RenewalOverdue, overdue.Reasons);
        Assert.Equal(TierRange.Exactly(Tier.Standard), overdue.Tier);
        var again = new Recognition(Tier.Standard, 2020, "2/QĐ-UBND", new LocalDate(2020, 11, 1));
        var renewed = history.With(again);
        Assert.True(renewed.IsRenewal(again));
        Assert.False(renewed.IsRenewal(first));
        Assert.Empty(renewed.TitleOn(new(2021, 1, 1)).Reasons);
        Assert.Null(LifeLaw.History().With(Standard2023()).TitleOn(new(2024, 1, 1)).RenewalDue);
    }

    [Fact]
    public void WhetherATitleOf2021To2025HoldsOnIn2026IsNotKnown()
    {
        var history = LifeLaw.History().With(Standard2023());
        Assert.True(history.TitleOn(new(2025, 12, 31)).IsRecognised);
        var open = history.TitleOn(new(2026, 3, 1));
        Assert.Null(open.IsRecognised);
        InOrder.Same([TitleReason.CarryOverNotKnown], open.Reasons);
        Assert.Contains("period before", open.ToString(), StringComparison.Ordinal);
        var renewed = history.With(new Recognition(Tier.Standard, 2026, "9/QĐ-UBND", new LocalDate(2026, 9, 1)));
        Assert.True(renewed.TitleOn(new(2026, 9, 1)).IsRecognised);
    }

    [Fact]
    public void TitleAndTierMetStandSideBySide()
    {
        var history = LifeLaw.History().With(Standard2023());
        var day = new LocalDate(2023, 12, 31);
        Assert.Equal(TitleDifference.NotAssessed, history.AsOf(day).Difference);
        var below = history.AsOf(day, LifeLaw.Book.Classify(LifeLaw.Dossier([10, 17]), day));
        Assert.Equal(TitleDifference.RecognisedButBelow, below.Difference);
        Assert.Equal(Tier.Standard, below.Title.Tier.Certain);
        Assert.Equal(TierRange.Exactly(Tier.None), below.Met);
        Assert.Contains("recognised but below", below.ToString(), StringComparison.Ordinal);
        Assert.Contains("đã được công nhận nhưng", below.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(TitleDifference.Open, history.AsOf(day, LifeLaw.Book.Classify(LifeLaw.Dossier([]), day)).Difference);
        var above = LifeLaw.History().AsOf(day, LifeLaw.Book.Classify(LifeLaw.Dossier([]), day));
        Assert.Equal(TitleDifference.MetWithoutTitle, above.Difference);
        Assert.Equal(TitleDifference.Open, LifeLaw.History().AsOf(
            day, LifeLaw.Book.Classify(LifeLaw.Dossier([], open: [3]), day)).Difference);
        Assert.Equal(TitleDifference.NotCompared, LifeLaw.History(UnitKind.Ward).AsOf(
            day, LifeLaw.Book.Classify(LifeLaw.Dossier([]), day)).Difference);
        Assert.Equal(
            TitleDifference.RecognisedButBelow, history.AsOf(day, LifeLaw.Assess(LifeLaw.Standard, [10])).Difference);
        Assert.Equal(TitleDifference.Open, history.AsOf(day, LifeLaw.Assess(LifeLaw.Advanced, [10])).Difference);
        Assert.Throws<ArgumentException>(() =>
            history.AsOf(day, LifeLaw.Book.Classify(LifeLaw.Dossier([], code: "77777"), day)));
    }

    [Fact]
    public void NeitherStandsInForTheOther() => LifeProperty.Holds(LifeProperty.Seeds, seed =>
    {
        var random = new Random(seed);
        var day = new LocalDate(2023, 12, 31);
        var dossier = LifeLaw.Dossier(
            Enumerable.Range(1, 19).Where(_ => random.Next(8) == 0).ToArray(),
            Enumerable.Range(1, 19).Where(_ => random.Next(8) == 0).ToArray());
        var history = LifeLaw.History();
        var decided = LifeLaw.Book.Classify(dossier, day);
        foreach (var tier in new[] { Tier.Standard, Tier.Advanced, Tier.Model }.Take(random.Next(0, 4)))
        {
            var recognition = new Recognition(tier, 2022 + (int)tier % 2, $"{(int)tier}/QĐ", new LocalDate(2022, 3, 8).PlusDays(random.Next(0, 900)));
            history = history.With(recognition);
            dossier = dossier.WithRecognition(recognition);
        }

        var title = history.TitleOn(day);
        var status = history.AsOf(day, decided);
        var again = LifeLaw.Book.Classify(dossier, day);
        // Values do not move the title, decisions do not move the tier met.
        Assert.Equal((title.Tier, title.Recognition), (status.Title.Tier, status.Title.Recognition));
        Assert.Equal(new TierRange(decided.Certain, decided.Possible), status.Met);
        Assert.Equal((decided.Certain, decided.Possible), (again.Certain, again.Possible));
    });
}
