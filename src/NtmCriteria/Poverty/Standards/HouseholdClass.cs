namespace NtmCriteria.Poverty;

/// <summary>The class of a household; the order is from poorest to best off, and the classes partition households.</summary>
public enum HouseholdClass
{
    /// <summary>Poor household (hộ nghèo).</summary>
    Poor,

    /// <summary>Near-poor household (hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Household of average living standard (hộ có mức sống trung bình).</summary>
    Average,

    /// <summary>Above every class that the standard names.</summary>
    Above,
}

/// <summary>A set of classes that are still possible; one alone is certain.</summary>
[Flags]
public enum ClassSet
{
    /// <summary>No class.</summary>
    None = 0,

    /// <summary>Poor is possible.</summary>
    Poor = 1,

    /// <summary>Near-poor is possible.</summary>
    NearPoor = 2,

    /// <summary>Average living standard is possible.</summary>
    Average = 4,

    /// <summary>Above is possible.</summary>
    Above = 8,

    /// <summary>Poor or near-poor: what the multidimensional rate of 2022 on counts.</summary>
    PoorOrNearPoor = Poor | NearPoor,

    /// <summary>Nothing is known.</summary>
    All = Poor | NearPoor | Average | Above,
}

/// <summary>Whether a household lives in a rural or an urban area; given, never derived from the unit's kind.</summary>
public enum Settlement
{
    /// <summary>Rural (nông thôn).</summary>
    Rural,

    /// <summary>Urban (thành thị, đô thị).</summary>
    Urban,
}

/// <summary>How income and deprivations make a class.</summary>
public enum RuleShape
{
    /// <summary>Income alone decides: at most the poor line, at most the near-poor line.</summary>
    IncomeOnly,

    /// <summary>Poor: at most the poor line, or between the lines with the cut-off of deprivations; else near-poor between them.</summary>
    LineOrBand,

    /// <summary>At most the line: poor with the cut-off of deprivations, near-poor with fewer.</summary>
    LineAndDeprivations,
}

/// <summary>What an income line bounds.</summary>
public enum LineKind
{
    /// <summary>The poor line (chuẩn nghèo).</summary>
    Poor,

    /// <summary>The near-poor line (chuẩn cận nghèo); the standards from 2022 have none.</summary>
    NearPoor,

    /// <summary>The upper end of the average living standard.</summary>
    Average,

    /// <summary>The upper end for a low-income worker.</summary>
    LowIncomeWorker,
}
