using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>The score of form B1 with its rows, so that a sum made by hand can be checked line by line.</summary>
/// <param name="Area">The area whose points were used.</param>
/// <param name="Form">The number of the form that printed them.</param>
/// <param name="Rows">The rows that were ticked.</param>
/// <param name="Open">What was not answered.</param>
/// <param name="Least">The smallest score that the answers allow.</param>
/// <param name="Most">The largest score that the answers allow.</param>
/// <param name="OtherForm">The number of a form that prints other points for a ticked row, or null.</param>
/// <param name="OtherLeast">The smallest score under that form.</param>
/// <param name="OtherMost">The largest score under that form.</param>
public sealed record IncomeScore(
    string Area, string Form, ImmutableArray<ScoredRow> Rows, ImmutableArray<SurveyQuantity> Open, int Least, int Most,
    string? OtherForm, int OtherLeast, int OtherMost)
{
    private readonly EquatableArray<PointsRow> openRows;

    private readonly EquatableArray<ScoredRow> rows = Rows;

    /// <summary>The rows that were ticked.</summary>
    public ImmutableArray<ScoredRow> Rows { get => rows; init => rows = value; }

    private readonly EquatableArray<SurveyQuantity> open = Open;

    /// <summary>What was not answered.</summary>
    public ImmutableArray<SurveyQuantity> Open { get => open; init => open = value; }

    /// <summary>The score, or null while the answers leave it open or two forms disagree.</summary>
    public int? Score => Least == Most && OtherLeast == Least && OtherMost == Most ? Least : null;

    /// <summary>The rows of everything that was not answered: one of each group may still be ticked.</summary>
    public ImmutableArray<PointsRow> OpenRows { get => openRows; init => openRows = value; }

    /// <summary>The score in short.</summary>
    public override string ToString()
    {
        var own = Least == Most ? Text(Least) : $"{Text(Least)}..{Text(Most)}";
        if (OtherForm is null) return $"{own} points by form {Form}, {Area}";
        var other = OtherLeast == OtherMost ? Text(OtherLeast) : $"{Text(OtherLeast)}..{Text(OtherMost)}";
        return $"{own} points by form {Form}, {other} by form {OtherForm}, {Area}";
    }

    private static string Text(int points) => points.ToString(CultureInfo.InvariantCulture);
}
