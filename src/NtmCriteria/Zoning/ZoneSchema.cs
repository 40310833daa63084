using NtmCriteria.Law;

using static NtmCriteria.Law.Values;

namespace NtmCriteria.Zoning;

/// <summary>The kinds of rule that a period of zoning may have.</summary>
internal enum ZoneRuleKind
{
    NotSeen,
    VillageShare,
    PovertyAndRecognition,
    CriteriaCount,
}

/// <summary>The shape of the document of zones and groups: each kind of rule has keys of its own.</summary>
internal static class ZoneSchema
{
    private static readonly ObjectShape<ZoneLevels> Levels = new("zoneLevels", o => new(
        o.Needs("thirdZoneFrom", Number), o.Needs("thirdZoneWithFactorFrom", Number),
        o.May("poorMinorityHouseholdsMoreThan", Number)));

    private static readonly ObjectShape<ZoneFactors> Factors = new("zoneFactors", o => new(
        o.Needs("poorMinorityMoreThan", Number), o.Needs("illiterateFrom", Number), o.Needs("untrainedMoreThan", Number),
        o.Needs("roadKmMoreThan", Number), o.Needs("roadUnpavedMoreThan", Number)));

    private static readonly WordShape<ZoneRuleKind> RuleKind = new();

    private static readonly ObjectShape<ZonePeriod> ZonePeriod = new("zonePeriod", o =>
    {
        var (days, kind, source) = (o.Days(), o.Needs("rule", RuleKind), o.NeedsSource());
        var (area, first, general) = (o.May("areaFrom", Number), o.May("firstZoneBelow", Number), o.May("general", Levels));
        var (delta, factors, criteria) = (o.May("mekongDelta", Levels), o.May("factors", Factors), o.May("criteria", Whole));
        var (second, third) = (o.May("secondZoneFrom", Whole), o.May("thirdZoneFrom", Whole));
        var (share, villages) = (o.May("thirdZoneVillagesMoreThan", Number), o.May("thirdZoneVillagesFrom", Number));
        ZonePeriod? rule = kind switch
        {
            ZoneRuleKind.VillageShare when villages is { } from => new VillageShareRule(days, source, from),
            ZoneRuleKind.PovertyAndRecognition
                when (area, first) is ({ } least, { } below) && general is not null && delta is not null && factors is not null =>
                new PovertyRule(days, source, least, below, general, delta, factors),
            ZoneRuleKind.CriteriaCount when (criteria, second, third, share) is ({ } all, { } two, { } three, { } more) =>
                new CriteriaCountRule(days, source, all, two, three, more),
            _ => null,
        };
        o.Require(
            rule is not null || kind == ZoneRuleKind.NotSeen, "", ProblemCode.Level, "levelOfRuleMissing", ("rule", kind));
        return rule ?? new ZoneRuleNotSeen(days, source);
    });

    private static readonly ObjectShape<GroupRule> Groups = new("groups", o =>
    {
        var (period, source) = (o.Needs("period", Period), o.NeedsSource());
        return new(period, o.Needs("agricultureBelow", Number), source);
    });

    public static readonly ObjectShape<ZoneRules> Zones = new("zones", o =>
    {
        o.Needs("schema", Kind(ZoneReader.Schema));
        var (periods, groups) = (o.NeedsEach("periods", ZonePeriod), o.Needs("groups", Groups));
        o.May("$schema", Text);
        for (var i = 1; i < periods.Length; i++)
            o.Require(
                DocumentReader.IsAfter(periods[i].Days.Start, periods[i - 1].Days.End), $".periods[{i}].from",
                ProblemCode.Completeness, "periodOverlaps");
        return new(periods, groups);
    });
}
