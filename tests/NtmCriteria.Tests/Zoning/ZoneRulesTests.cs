using NodaTime;
using NtmCriteria.Poverty;
using NtmCriteria.Tests.Life;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;
using Xunit;

namespace NtmCriteria.Tests.Zoning;

/// <summary>Zones by facts, by list and by date.</summary>
public class ZoneRulesTests
{
    private static readonly LocalDate Day = new(2022, 6, 1);
    private static readonly ZoneListing ListedThird = new(Zone.III, new(2021, 6, 4), "861/QĐ-TTg");

    private static ZoneFacts Facts(decimal poverty) => new()
    {
        MinorityHouseholds = new Measured(60), PovertyRate = new Measured(poverty), InMekongDelta = false,
        PoorMinorityShare = new Measured(60), Illiterate = new Measured(19.99m), Untrained = new Measured(80),
        RoadLength = new Measured(20), RoadUnpaved = new Measured(90),
    };

    private static ZoneAnswer Of(ZoneFacts facts, bool? recognised = false) =>
        RuleBook.National.Zones.Classify(facts, Day, recognised);

    [Theory]
    [InlineData(9.99, Zone.I)]
    [InlineData(10, Zone.II)]
    [InlineData(15, Zone.II)]
    [InlineData(19.99, Zone.II)]
    [InlineData(20, Zone.III)]
    public void ThePovertyRateDecides(double rate, Zone zone) => Assert.Equal(zone, Of(Facts((decimal)rate)).Zone);

    [Fact]
    public void OneFactorIsEnoughBetweenFifteenAndTwenty()
    {
        var facts = Facts(15);
        Assert.Equal(Zone.III, Of(facts with { PoorMinorityShare = new Measured(60.01m) }).Zone);
        Assert.Equal(Zone.III, Of(facts with { Illiterate = new Measured(20) }).Zone);
        Assert.Equal(Zone.III, Of(facts with { Untrained = new Measured(80.01m) }).Zone);
        Assert.Equal(Zone.III, Of(facts with { RoadLength = new Measured(20.1m), RoadUnpaved = new Measured(50.1m) }).Zone);
        Assert.Equal(Zone.II, Of(facts with { RoadLength = new Measured(20.1m), RoadUnpaved = new Measured(50) }).Zone);
        Assert.Equal(Zone.II, Of(Facts(14.99m) with { Illiterate = new Measured(50) }).Zone);
        // A limit decides where every value inside it does.
        Assert.Equal(Zone.III, Of(facts with { PovertyRate = new Bounded(Bound.AtLeast(15)), Illiterate = new Measured(20) }).Zone);
    }

    [Fact]
    public void TheMekongDeltaHasItsOwnLevels()
    {
        var facts = Facts(12) with { InMekongDelta = true };
        Assert.Equal(Zone.II, Of(facts with { PoorMinorityHouseholds = new Measured(150) }).Zone);
        Assert.Equal(Zone.III, Of(facts with { PoorMinorityHouseholds = new Measured(151) }).Zone);
        Assert.Equal(Zone.III, Of(facts with { PoorMinorityHouseholds = new Measured(0), Illiterate = new Measured(20) }).Zone);
        Assert.Equal(Zone.III, Of(Facts(15) with { InMekongDelta = true, PoorMinorityHouseholds = new Measured(0) }).Zone);
        var both = Of(Facts(9) with { InMekongDelta = true, PoorMinorityHouseholds = new Measured(151) });
        InOrder.Same([Zone.I, Zone.III], both.Possible);
        InOrder.Same([ZoneReason.FirstAndThird], both.Reasons);
        // Fifteen is zone III in the delta and zone II elsewhere: not saying where leaves both.
        var unsaid = Of(Facts(15) with { InMekongDelta = null, PoorMinorityHouseholds = new Measured(0) });
        InOrder.Same([Zone.II, Zone.III], unsaid.Possible);
        InOrder.Same([ZoneReason.FactNotObserved], unsaid.Reasons);
    }

    [Fact]
    public void RecognitionAloneMakesZoneOne()
    {
        var answer = Of(Facts(45), recognised: true);
        Assert.Equal(Zone.I, answer.Zone);
        InOrder.Same([ZoneReason.MovedByRecognition], answer.Reasons);
        InOrder.Same([Zone.I, Zone.III], Of(Facts(45), recognised: null).Possible);
        InOrder.Same([ZoneReason.RecognitionOpen], Of(Facts(45), recognised: null).Reasons);
        Assert.Equal(Zone.I, Of(Facts(5), recognised: null).Zone);
    }

    [Fact]
    public void OutsideTheAreaThereIsNoZone()
    {
        Assert.Equal(Zone.Outside, Of(Facts(45) with { MinorityHouseholds = new MeasuredRatio(Ratio.Of(149, 1000)) }).Zone);
        Assert.Equal(Zone.III, Of(Facts(45) with { MinorityHouseholds = new MeasuredRatio(Ratio.Of(150, 1000)) }).Zone);
        InOrder.Same([Zone.Outside, Zone.III], Of(Facts(45) with { MinorityHouseholds = null }).Possible);
        InOrder.Same([Zone.Outside, Zone.I, Zone.II, Zone.III], Of(new()).Possible);
        Assert.Contains("zone is open", Of(new()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AListedCommuneIsInZoneOneFromTheDayItsRecognitionTakesEffect()
    {
        var history = LifeLaw.History().With(new Recognition(
            Tier.Standard, 2022, "7/QĐ-UBND", new LocalDate(2023, 1, 26), SetId: LifeLaw.Standard) { Effective = new(2023, 2, 1) });
        Assert.Equal(Zone.III, RuleBook.National.Zones.AsOf(ListedThird, history, new(2023, 1, 31)).Zone);
        var moved = RuleBook.National.Zones.AsOf(ListedThird, history, new(2023, 2, 1));
        Assert.Equal(Zone.I, moved.Zone);
        InOrder.Same([ZoneReason.MovedByRecognition], moved.Reasons);
        Assert.Contains("moved there by recognition", moved.ToString(), StringComparison.Ordinal);

        var revoked = history.With(new Revocation(Tier.Standard, new(2024, 5, 1)));
        var after = RuleBook.National.Zones.AsOf(ListedThird, revoked, new(2024, 5, 1));
        InOrder.Same([Zone.I, Zone.III], after.Possible);
        InOrder.Same([ZoneReason.RevocationEffectNotKnown], after.Reasons);
        InOrder.Same(
            [ZoneReason.RecognitionOpen],
            RuleBook.National.Zones.AsOf(ListedThird, LifeLaw.History().With(new Recognition(Tier.Standard, 2023)), new(2023, 5, 1)).Reasons);
    }

    [Fact]
    public void AListThatDoesNotFitIsSaid()
    {
        var early = LifeLaw.History().With(new Recognition(Tier.Standard, 2018, "1/QĐ", new LocalDate(2018, 10, 31)));
        InOrder.Same([ZoneReason.ListedAgainstRecognition], RuleBook.National.Zones.AsOf(ListedThird, early, Day).Reasons);
        Assert.Equal(Zone.I, RuleBook.National.Zones.AsOf(ListedThird with { Zone = Zone.I }, early, Day).Zone);
        InOrder.Same([ZoneReason.ListOfAnotherPeriod], RuleBook.National.Zones.AsOf(ListedThird, early, new(2021, 6, 3)).Reasons);
        InOrder.Same([ZoneReason.ListOfAnotherPeriod], RuleBook.National.Zones.AsOf(ListedThird, early, new(2025, 12, 1)).Reasons);
        InOrder.Same([ZoneReason.UnitNotThere], RuleBook.National.Zones.AsOf(ListedThird, early, new(2007, 1, 1)).Reasons);
        var later = new ZoneListing(Zone.II, new(2026, 1, 29), "60/QĐ-BDTTG");
        Assert.Equal(Zone.II, RuleBook.National.Zones.AsOf(later, early, new(2026, 5, 1)).Zone);
        var again = early.With(new Recognition(Tier.Standard, 2026, "2/QĐ", new LocalDate(2026, 4, 1)));
        InOrder.Same([ZoneReason.RecognitionEffectNotKnown], RuleBook.National.Zones.AsOf(later, again, new(2026, 5, 1)).Reasons);
    }

    [Theory]
    [InlineData(2, 100, Zone.I)]
    [InlineData(3, 50, Zone.II)]
    [InlineData(3, 51, Zone.III)]
    [InlineData(5, 0, Zone.II)]
    [InlineData(6, 0, Zone.III)]
    public void From2025TheNumberOfCriteriaDecides(int met, int villages, Zone zone)
    {
        var facts = new ZoneFacts
        {
            InArea = true, CriteriaMet = new Measured(met), SpeciallyDifficultVillages = new MeasuredRatio(Ratio.Of(villages, 100)),
        };
        Assert.Equal(zone, RuleBook.National.Zones.Classify(facts, new(2025, 12, 1), false).Zone);
    }

    [Fact]
    public void TheTwelveCriteriaThemselvesWereNotSeen()
    {
        var day = new LocalDate(2026, 3, 1);
        var answer = RuleBook.National.Zones.Classify(new() { InArea = true }, day, false);
        InOrder.Same([Zone.I, Zone.II, Zone.III], answer.Possible);
        InOrder.Same([ZoneReason.CriteriaNotSeen], answer.Reasons);
        var recognised = RuleBook.National.Zones.Classify(new() { InArea = true, CriteriaMet = new Measured(8) }, day, true);
        InOrder.Same([Zone.I, Zone.III], recognised.Possible);
        InOrder.Same([ZoneReason.RecognitionEffectNotKnown], recognised.Reasons);
        Assert.Equal(Zone.Outside, RuleBook.National.Zones.Classify(new() { InArea = false }, day, true).Zone);
    }

    [Fact]
    public void EarlierRulesAnswerOnlyAsFarAsTheyWereSeen()
    {
        var few = new ZoneFacts { SpeciallyDifficultVillages = new Measured(34.9m) };
        var answer = RuleBook.National.Zones.Classify(few, new(2018, 1, 1), false);
        InOrder.Same([Zone.Outside, Zone.I, Zone.II], answer.Possible);
        InOrder.Same([ZoneReason.RuleSeenInPart], answer.Reasons);
        Assert.Equal(4, RuleBook.National.Zones.Classify(few with { SpeciallyDifficultVillages = new Measured(35) }, new(2018, 1, 1), false).Possible.Length);
        foreach (var day in new LocalDate[] { new(2010, 1, 1), new(2014, 1, 1), new(2016, 5, 1), new(2031, 1, 1) })
            InOrder.Same([ZoneReason.RuleNotSeen], RuleBook.National.Zones.Classify(few, day, false).Reasons);
        InOrder.Same(
            [ZoneReason.EvidenceBelowGrade],
            RuleBook.National.Zones.Classify(few, new(2026, 1, 1), false, new() { MinimumEvidence = EvidenceGrade.TwoSources }).Reasons);
    }

    [Fact]
    public void ClassifyTakesTheTitleFromTheDecisions()
    {
        var history = LifeLaw.History().With(new Recognition(Tier.Standard, 2022, "7/QĐ", new LocalDate(2022, 5, 1)));
        Assert.Equal(Zone.III, RuleBook.National.Zones.Classify(Facts(45), new(2022, 4, 30), history).Zone);
        Assert.Equal(Zone.I, RuleBook.National.Zones.Classify(Facts(45), Day, history).Zone);
        InOrder.Same([ZoneReason.UnitNotThere], RuleBook.National.Zones.Classify(Facts(45), new(2007, 1, 1), history).Reasons);
    }

    [Fact]
    public void KnowingMoreOnlyNarrowsTheZone() => LifeProperty.Holds(LifeProperty.Seeds, seed =>
    {
        var random = new Random(seed);
        var full = Facts(random.Next(0, 40)) with
        {
            MinorityHouseholds = new Measured(random.Next(0, 30)), InMekongDelta = random.Next(2) == 0,
            PoorMinorityHouseholds = new Measured(random.Next(100, 200)), Illiterate = new Measured(random.Next(0, 40)),
        };
        var partial = full with
        {
            PovertyRate = random.Next(2) == 0 ? null : full.PovertyRate,
            MinorityHouseholds = random.Next(2) == 0 ? null : full.MinorityHouseholds,
            InMekongDelta = random.Next(2) == 0 ? null : full.InMekongDelta,
            Illiterate = random.Next(2) == 0 ? null : full.Illiterate,
        };
        var recognised = random.Next(2) == 0;
        Assert.Subset(
            Of(partial, random.Next(2) == 0 ? null : recognised).Possible.ToHashSet(), Of(full, recognised).Possible.ToHashSet());
        Assert.NotEmpty(Of(full, recognised).Possible);
    });
}
