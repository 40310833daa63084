using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

// The shape of the document of zones and groups: each kind of rule has keys of its own, which its reader asks for.
internal sealed record ZoneDocument(string Schema, List<ZonePeriodDocument> Periods, GroupDocument Groups);

/// <summary>The kinds of rule that a period of zoning may have.</summary>
internal enum ZoneRuleKind
{
    NotSeen,
    VillageShare,
    PovertyAndRecognition,
    CriteriaCount,
}

internal sealed record ZonePeriodDocument(
    string From, string To, ZoneRuleKind Rule, string Instrument, EvidenceGrade Evidence, string Reference)
{
    public decimal? AreaFrom { get; init; }

    public decimal? FirstZoneBelow { get; init; }

    public ZoneLevelsDocument? General { get; init; }

    public ZoneLevelsDocument? MekongDelta { get; init; }

    public ZoneFactorsDocument? Factors { get; init; }

    public int? Criteria { get; init; }

    public int? SecondZoneFrom { get; init; }

    public int? ThirdZoneFrom { get; init; }

    public decimal? ThirdZoneVillagesMoreThan { get; init; }

    public decimal? ThirdZoneVillagesFrom { get; init; }
}

internal sealed record ZoneLevelsDocument(decimal ThirdZoneFrom, decimal ThirdZoneWithFactorFrom)
{
    public decimal? PoorMinorityHouseholdsMoreThan { get; init; }
}

internal sealed record ZoneFactorsDocument(
    decimal PoorMinorityMoreThan, decimal IlliterateFrom, decimal UntrainedMoreThan, decimal RoadKmMoreThan,
    decimal RoadUnpavedMoreThan);

internal sealed record GroupDocument(
    PeriodDocument Period, string Instrument, EvidenceGrade Evidence, string Reference, decimal AgricultureBelow);
