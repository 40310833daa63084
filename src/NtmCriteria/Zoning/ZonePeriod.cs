using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>The rule on zones of one period. The kinds are closed.</summary>
internal abstract record ZonePeriod(DateInterval Days, LegalSource Source);

/// <summary>A rule whose content was not seen.</summary>
internal sealed record ZoneRuleNotSeen(DateInterval Days, LegalSource Source) : ZonePeriod(Days, Source);

/// <summary>A rule of which only the mandatory share of villages for zone III was seen.</summary>
internal sealed record VillageShareRule(DateInterval Days, LegalSource Source, decimal ThirdZoneVillagesFrom)
    : ZonePeriod(Days, Source);

/// <summary>Poverty, difficulty factors and recognition decide.</summary>
internal sealed record PovertyRule(
    DateInterval Days, LegalSource Source, decimal AreaFrom, decimal FirstZoneBelow, ZoneLevels General,
    ZoneLevels MekongDelta, ZoneFactors Factors) : ZonePeriod(Days, Source);

/// <summary>The levels of one part of the country, in percent of households.</summary>
internal sealed record ZoneLevels(
    decimal ThirdZoneFrom, decimal ThirdZoneWithFactorFrom, decimal? PoorMinorityHouseholdsMoreThan);

/// <summary>What counts as a factor of difficulty, in percent and kilometres.</summary>
internal sealed record ZoneFactors(
    decimal PoorMinorityMoreThan, decimal IlliterateFrom, decimal UntrainedMoreThan, decimal RoadKmMoreThan,
    decimal RoadUnpavedMoreThan);

/// <summary>The number of criteria met decides, and the share of specially difficult villages.</summary>
internal sealed record CriteriaCountRule(
    DateInterval Days, LegalSource Source, int Criteria, int SecondZoneFrom, int ThirdZoneFrom,
    decimal ThirdZoneVillagesMoreThan) : ZonePeriod(Days, Source);
