namespace NtmCriteria.Law;

/// <summary>One limit of a level that no text gives.</summary>
/// <param name="Bound">On which side of the value the level lies.</param>
/// <param name="Value">The published value, in the unit of the indicator.</param>
/// <param name="DividedBy">What the value is divided by; 1.1 for the income of a model commune.</param>
/// <param name="Basis">What it rests on.</param>
/// <param name="Place">The commune or the provincial document.</param>
/// <param name="Outcome">What was decided there.</param>
/// <param name="Reference">Where that was published.</param>
public sealed record LevelLimit(
    LimitBound Bound, decimal Value, decimal DividedBy, LimitBasis Basis, string Place, string Outcome, string Reference)
{
    /// <summary>The year that the value and the outcome refer to, or null where the indicator has its own column for it.</summary>
    public int? Year { get; init; }

    /// <summary>
    /// Whether the year, the wording or the rule behind the figure is open: such a limit is shown, and decides only where
    /// weak limits are asked for.
    /// </summary>
    public bool IsWeak { get; init; }

    /// <summary>What a reader must know before leaning on the limit, or null.</summary>
    public string? Note { get; init; }

    /// <summary>The limit as an exact number: 88.71 / 1.1 is no decimal.</summary>
    public Fraction Exact => Fraction.FromDecimal(Value) / Fraction.FromDecimal(DividedBy);

    /// <summary>The levels that it leaves possible.</summary>
    internal ExactInterval Interval => Bound switch
    {
        LimitBound.AtLeast => new(Exact, true, null, false),
        LimitBound.Above => new(Exact, false, null, false),
        LimitBound.AtMost => new(null, false, Exact, true),
        _ => new(null, false, Exact, false),
    };

    internal bool IsUpper => Bound is LimitBound.AtMost or LimitBound.Below;

    /// <summary>Bound, place and outcome.</summary>
    public override string ToString() => LimitWording.Describe(this, null, Language.English);
}
