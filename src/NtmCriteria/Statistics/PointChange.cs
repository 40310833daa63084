namespace NtmCriteria.Statistics;

/// <summary>The change of a share in per cent, or of an average: in points, and in per cent of the earlier one.</summary>
/// <param name="Earlier">The earlier number.</param>
/// <param name="Later">The later number.</param>
public readonly record struct PointChange(Fraction Earlier, Fraction Later)
{
    /// <summary>The later number less the earlier one: percentage points for a share in per cent.</summary>
    public Fraction Points => Later - Earlier;

    /// <summary>The difference in per cent of the earlier number; null where that is zero.</summary>
    public Fraction? RelativePercent => Earlier.Numerator.IsZero ? null : Points * Fraction.Of(100) / Earlier;

    /// <summary>The change in points to two decimals, in English.</summary>
    public override string ToString() => ExactText.Signed(Points, 2, Language.English) + " points";
}
