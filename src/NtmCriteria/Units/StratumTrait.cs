namespace NtmCriteria.Units;

/// <summary>The words by which a rule document names who an override holds for.</summary>
public enum StratumTrait
{
    /// <summary>A commune of zone II.</summary>
    ZoneII,

    /// <summary>A commune of zone III.</summary>
    ZoneIII,

    /// <summary>A specially difficult commune.</summary>
    SpeciallyDifficult,

    /// <summary>A specially difficult commune of the coast.</summary>
    SpeciallyDifficultCoastal,

    /// <summary>A specially difficult island commune.</summary>
    SpeciallyDifficultIsland,

    /// <summary>A safe-zone commune of a poor district.</summary>
    SafeZoneInPoorDistrict,

    /// <summary>A safe-zone commune of a district that left poverty in 2018-2020.</summary>
    SafeZoneInFormerPoorDistrict,
}
