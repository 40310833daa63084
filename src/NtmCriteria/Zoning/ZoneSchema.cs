using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Zoning;

/// <summary>The shape of the document of zones and groups.</summary>
internal static class ZoneSchema
{
    private static readonly ObjectShape Levels = new(
        "zoneLevels", Needs("thirdZoneFrom", Number), Needs("thirdZoneWithFactorFrom", Number),
        May("poorMinorityHouseholdsMoreThan", Number));

    private static readonly ObjectShape Factors = new(
        "zoneFactors", Needs("poorMinorityMoreThan", Number), Needs("illiterateFrom", Number),
        Needs("untrainedMoreThan", Number), Needs("roadKmMoreThan", Number), Needs("roadUnpavedMoreThan", Number));

    private static readonly ObjectShape ZonePeriod = new(
        "zonePeriod", Needs("from", Date), Needs("to", Date), Needs("rule", new WordShape(PovertyWords.Of<ZoneRuleKind>())),
        Needs("instrument", Text), Needs("evidence", Evidence), Needs("reference", Text), May("areaFrom", Number),
        May("firstZoneBelow", Number), May("general", Levels), May("mekongDelta", Levels), May("factors", Factors),
        May("criteria", Whole), May("secondZoneFrom", Whole), May("thirdZoneFrom", Whole),
        May("thirdZoneVillagesMoreThan", Number), May("thirdZoneVillagesFrom", Number));

    private static readonly ObjectShape Groups = new(
        "groups", Needs("period", Period), Needs("instrument", Text), Needs("evidence", Evidence), Needs("reference", Text),
        Needs("agricultureBelow", Number));

    public static readonly ObjectShape Zones = new(
        "zones", Needs("schema", Only(ZoneReader.Schema)), Needs("periods", List(ZonePeriod)), Needs("groups", Groups),
        May("$schema", Text));
}
