using System.Collections.Immutable;

namespace NtmCriteria.Statistics;

/// <summary>One published statement: about a named quantity, as printed, tied to other quantities by its kind.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Name">The quantity it is about.</param>
/// <param name="Of">
/// The quantities it is tied to: part and whole, total and count, earlier and later, or the parts of a sum.
/// </param>
/// <param name="Printed">The number as printed, or null where the statement has none (a sum, limits).</param>
/// <param name="Limits">The limits of a statement that gives limits, or null.</param>
public sealed record Figure(
    FigureKind Kind, string Name, ImmutableArray<string> Of, PrintedNumber? Printed = null, ExactInterval? Limits = null)
{
    private readonly EquatableArray<string> of = Of;

    /// <summary>
    /// The quantities it is tied to: part and whole, total and count, earlier and later, or the parts of a sum.
    /// </summary>
    public ImmutableArray<string> Of { get => of; init => of = value; }

    /// <summary>Whether the printed number is exact: a count, or limits.</summary>
    public bool IsExact => Kind is FigureKind.Count or FigureKind.Between or FigureKind.AverageBetween;

    /// <summary>What it allows its quantity to be; everything for a sum.</summary>
    internal ExactInterval Allows(Reading reading) => Limits
        ?? (Printed is not { } printed ? ExactInterval.Everything
            : Kind == FigureKind.Count ? ExactInterval.Point(printed.Value)
            : printed.Interval(reading));

    /// <summary>The statement in English.</summary>
    public override string ToString() => ReconciliationText.Describe(this, Language.English);
}
