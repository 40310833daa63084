namespace NtmCriteria.Statistics;

/// <summary>One figure and what became of it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Admits">
/// What the others let its quantity be if this one is left out; null for a sum, and where the others cannot agree without
/// it either.
/// </param>
/// <param name="FromPrinted">Whether it was computed from other printed numbers, and not from what lies behind them.</param>
public sealed record FigureResult(Figure Figure, FigureStatus Status, ExactInterval? Admits, bool FromPrinted)
{
    /// <summary>Figure, status and what is admitted, in English.</summary>
    public override string ToString() => ReconciliationText.Describe(this, Language.English);
}
