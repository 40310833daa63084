using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>One row that was scored.</summary>
/// <param name="Row">The row.</param>
/// <param name="Points">Its points in the household's area.</param>
/// <param name="OtherPoints">The points that another form prints for the same cell, or null.</param>
public readonly record struct ScoredRow(PointsRow Row, int Points, int? OtherPoints)
{
    /// <summary>Row and points.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Row}: {Points}");
}
