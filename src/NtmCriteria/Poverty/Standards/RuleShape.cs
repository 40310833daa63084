namespace NtmCriteria.Poverty;

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
