using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>Decides which zones facts leave possible. Every test is three-valued: null is open.</summary>
internal static class ZoneTests
{
    public static ZoneAnswer Classify(PovertyRule rule, ZoneFacts facts, LocalDate date, bool? recognised)
    {
        var inArea = Levels.AtLeast(facts.MinorityHouseholds, rule.AreaFrom, share: true);
        // Where the delta is not said, both variants stay possible.
        var zones = new[] { facts.InMekongDelta ?? true, facts.InMekongDelta ?? false }.Distinct()
            .SelectMany(delta => Zones(rule, facts, delta ? rule.MekongDelta : rule.General, recognised)).ToArray();
        var reasons = new List<ZoneReason>();
        var all = Within(inArea, zones);
        if (IsFirstAndThird(rule, facts, recognised)) reasons.Add(ZoneReason.FirstAndThird);
        else if (all.Length > 1)
            reasons.Add(recognised is null && all.Contains(Zone.I)
                ? ZoneReason.RecognitionOpen : ZoneReason.FactNotObserved);
        else if (recognised is true && all is [Zone.I] && Levels.AtLeast(facts.PovertyRate, rule.FirstZoneBelow, share: true) is not false)
            reasons.Add(ZoneReason.MovedByRecognition);
        return new(date, all, [.. reasons], rule.Source);
    }

    public static ZoneAnswer Classify(CriteriaCountRule rule, ZoneFacts facts, LocalDate date, bool? recognised)
    {
        var third = Levels.AtLeast(facts.CriteriaMet, rule.ThirdZoneFrom, share: false);
        var second = Levels.AtLeast(facts.CriteriaMet, rule.SecondZoneFrom, share: false);
        var villages = Levels.MoreThan(facts.SpeciallyDifficultVillages, rule.ThirdZoneVillagesMoreThan, share: true);
        var inThird = third | (second & villages);
        var zones = Possible((Zone.I, !second), (Zone.II, second & !inThird), (Zone.III, inThird)).ToList();
        var reasons = new List<ZoneReason>();
        if (facts.CriteriaMet is null) reasons.Add(ZoneReason.CriteriaNotSeen);
        if (recognised is not false && zones.Any(z => z is Zone.II or Zone.III))
        {
            // That recognition is no longer named as a test was seen only as an absence.
            if (!zones.Contains(Zone.I)) zones.Insert(0, Zone.I);
            reasons.Add(ZoneReason.RecognitionEffectNotKnown);
        }

        var all = Within(facts.InArea, [.. zones]);
        if (all.Length > 1 && reasons.Count == 0) reasons.Add(ZoneReason.FactNotObserved);
        return new(date, all, all is [Zone.Outside] ? [] : [.. reasons.Order()], rule.Source);
    }

    public static ZoneAnswer Classify(VillageShareRule rule, ZoneFacts facts, LocalDate date)
    {
        var mandatory = Levels.AtLeast(facts.SpeciallyDifficultVillages, rule.ThirdZoneVillagesFrom, share: true);
        ImmutableArray<Zone> possible = mandatory is false
            ? [Zone.Outside, Zone.I, Zone.II] : [Zone.Outside, Zone.I, Zone.II, Zone.III];
        return new(date, possible, [ZoneReason.RuleSeenInPart], rule.Source);
    }

    private static IEnumerable<Zone> Zones(
        PovertyRule rule, ZoneFacts facts, ZoneLevels levels, bool? recognised)
    {
        var poverty = facts.PovertyRate;
        var households = levels.PoorMinorityHouseholdsMoreThan is { } limit
            ? Levels.MoreThan(facts.PoorMinorityHouseholds, limit, share: false) : false;
        var factors = rule.Factors;
        var factor = Levels.MoreThan(facts.PoorMinorityShare, factors.PoorMinorityMoreThan, share: true)
            | Levels.AtLeast(facts.Illiterate, factors.IlliterateFrom, share: true)
            | Levels.MoreThan(facts.Untrained, factors.UntrainedMoreThan, share: true)
            | (Levels.MoreThan(facts.RoadLength, factors.RoadKmMoreThan, share: false)
                & Levels.MoreThan(facts.RoadUnpaved, factors.RoadUnpavedMoreThan, share: true));
        // The band "15 % to under 20 % with a factor" ends where the poorer band begins, so its upper end drops out:
        // that way a limit such as "15 % or more" decides where a factor is known.
        var hard = Levels.AtLeast(poverty, levels.ThirdZoneFrom, share: true) | households
            | (Levels.AtLeast(poverty, levels.ThirdZoneWithFactorFrom, share: true) & factor);
        var low = !Levels.AtLeast(poverty, rule.FirstZoneBelow, share: true);
        // Zone II is what remains, written out: that way it is ruled out also while recognition is open.
        return Possible((Zone.I, recognised | low), (Zone.II, !recognised & !low & !hard), (Zone.III, !recognised & hard));
    }

    // Many poor minority households beside a low rate: the text puts such a commune of the delta into both zones.
    private static bool IsFirstAndThird(PovertyRule rule, ZoneFacts facts, bool? recognised) =>
        recognised is false && facts.InMekongDelta is true
        && rule.MekongDelta.PoorMinorityHouseholdsMoreThan is { } limit
        && Levels.MoreThan(facts.PoorMinorityHouseholds, limit, share: false) is true
        && Levels.AtLeast(facts.PovertyRate, rule.FirstZoneBelow, share: true) is false;

    private static ImmutableArray<Zone> Within(bool? inArea, IEnumerable<Zone> zones) => inArea switch
    {
        false => [Zone.Outside],
        true => [.. zones.Distinct().Order()],
        _ => [.. zones.Append(Zone.Outside).Distinct().Order()],
    };

    private static IEnumerable<Zone> Possible(params (Zone Zone, bool? Holds)[] tests) =>
        tests.Where(t => t.Holds is not false).Select(t => t.Zone);
}
