using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>One row of form B1.</summary>
/// <param name="Item">The number of its item.</param>
/// <param name="Row">Its number in the item.</param>
/// <param name="Label">What is ticked.</param>
/// <param name="Quantity">What it asks about.</param>
/// <param name="From">The smallest value of the row.</param>
/// <param name="Below">The value at which it ends, or null where it has no end.</param>
/// <param name="Points">Points by area, in the order of the table's areas; null where the form of an area has no such row.</param>
/// <param name="Conflict">A cell that another form prints otherwise, or null.</param>
/// <param name="Note">What a reader must know, or null.</param>
public sealed record PointsRow(
    int Item, int Row, LocalText Label, SurveyQuantity Quantity, decimal From, decimal? Below,
    ImmutableArray<int?> Points, PointsConflict? Conflict, string? Note)
{
    private readonly EquatableArray<int?> points = Points;

    /// <summary>Points by area, in the order of the table's areas; null where the form of an area has no such row.</summary>
    public ImmutableArray<int?> Points { get => points; init => points = value; }

    internal ulong Values { get; init; }

    internal bool Holds(decimal value) => Values != 0
        ? (Values >> (int)value & 1) != 0
        : value >= From && (Below is null || value < Below);

    /// <summary>Item, row and label.</summary>
    public override string ToString() => $"{Item}.{Row} {Label.En}";
}
