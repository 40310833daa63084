namespace NtmCriteria.Statistics;

/// <summary>The change of a count: as a count, and in per cent of the earlier one. The two are never one number.</summary>
/// <param name="Earlier">The earlier count.</param>
/// <param name="Later">The later count.</param>
public readonly record struct CountChange(long Earlier, long Later)
{
    /// <summary>The later count less the earlier one.</summary>
    public long Difference => Later - Earlier;

    /// <summary>The difference in per cent of the earlier count; null where that is zero.</summary>
    public Fraction? RelativePercent => Earlier == 0 ? null : Fraction.Of(100 * (System.Numerics.BigInteger)Difference, Earlier);

    /// <summary>From the earlier to the later count, in English.</summary>
    public override string ToString() => StatisticsText.Change(this, Language.English);
}
