using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>The points of form B1 (income) for six rural areas and urban households.</summary>
/// <remarks>Circular 02/2022/TT-BLĐTBXH, Annex III, form 3.3, in force for reviews from 01/01/2022.</remarks>
public sealed class PointsTable
{
    private static readonly Lazy<PointsTable> Builtin = new(FormReader.Points);

    internal PointsTable(
        string id, string form, LegalSource source, ImmutableArray<string> areas, ImmutableArray<PointsRow> rows)
    {
        (Id, Form, Source, Areas, Rows) = (id, form, source, areas, rows);
        Groups = [.. rows.GroupBy(r => r.Quantity).Select(g => g.ToImmutableArray())];
    }

    /// <summary>The table of the forms from 2022 on.</summary>
    public static PointsTable Circular2022 => Builtin.Value;

    /// <summary>The id of the table.</summary>
    public string Id { get; }

    /// <summary>The number of the form whose points these are.</summary>
    public string Form { get; }

    /// <summary>Where it stands in the law.</summary>
    public LegalSource Source { get; }

    /// <summary>The areas: RURAL_ and the code of a region, and URBAN.</summary>
    public ImmutableArray<string> Areas { get; }

    /// <summary>The rows in the order of the form.</summary>
    public ImmutableArray<PointsRow> Rows { get; }

    /// <summary>The rows by what they ask about: in a group at most one is ticked.</summary>
    internal ImmutableArray<ImmutableArray<PointsRow>> Groups { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
