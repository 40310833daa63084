namespace NtmCriteria.Poverty;

/// <summary>Which classes the lowest two income bands are split into by the cut-off of deprivations.</summary>
public enum BandSplit
{
    /// <summary>Neither: income alone decides.</summary>
    None,

    /// <summary>
    /// The band between the lines: poor with the cut-off, else near-poor; under the poor line a household is poor anyway.
    /// </summary>
    BetweenLines,

    /// <summary>The band under the line: poor with the cut-off, else near-poor.</summary>
    UnderLine,
}
