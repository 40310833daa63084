namespace NtmCriteria;

/// <summary>How numbers are written in a table.</summary>
public enum NumberStyle
{
    /// <summary>Decimal point, no grouping: <c>43.5</c>.</summary>
    Invariant,

    /// <summary>Decimal comma, points between groups of three: <c>1.234,5</c>.</summary>
    Vietnamese,
}
