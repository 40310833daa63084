using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Which cells of two sets stand against each other.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="ByYear">The years where they matter.</param>
/// <param name="YearsApart">Whether the sets share no year: then the nearest ones stand against each other.</param>
internal sealed record Grid(ImmutableArray<GridColumn> Columns, ImmutableArray<GridYear> ByYear, bool YearsApart)
{
    /// <summary>One column for what each side asks of every region, or of every group, alike.</summary>
    public static readonly ImmutableArray<GridColumn> Alike = [new(null, -1, -1)];

    /// <summary>Whether the columns of one side are regions and those of the other groups: none stands against another.</summary>
    public bool ColumnsApart { get; private init; }

    /// <summary>One year for tables in which no year matters.</summary>
    public ImmutableArray<GridYear> AnyYear { get; private init; } = [];

    public static Grid Of(CriteriaSet old, CriteriaSet now)
    {
        var apart = old.Years.To < now.Years.From || now.Years.To < old.Years.From;
        var years = apart
            ? Enumerable.Range(now.Years.From, now.Years.To - now.Years.From + 1)
                .Select(y => new GridYear(y, Math.Clamp(y, old.Years.From, old.Years.To), y))
            : Enumerable.Range(
                    Math.Min(old.Years.From, now.Years.From),
                    Math.Max(old.Years.To, now.Years.To) - Math.Min(old.Years.From, now.Years.From) + 1)
                .Select(y => new GridYear(y, y, y));
        return new([.. ColumnsOf(old.Version.Strata, now.Version.Strata)], [.. years], apart)
        {
            ColumnsApart = old.Version.Strata.Kind != now.Version.Strata.Kind
                && old.Version.Strata.Kind != "none" && now.Version.Strata.Kind != "none",
            AnyYear = [new(null, old.Years.From, now.Years.From)],
        };
    }

    private static IEnumerable<GridColumn> ColumnsOf(Strata old, Strata now)
    {
        if (old.Kind == "none" && now.Kind == "none") return [new(null, 0, 0)];
        // A set that makes no difference asks of every column what it asks of all.
        if (old.Kind == "none") return now.All.Select((s, i) => new GridColumn(s.Code, 0, i));
        if (now.Kind == "none") return old.All.Select((s, i) => new GridColumn(s.Code, i, 0));
        return now.All.Select((s, i) => new GridColumn(s.Code, old.IndexOf(s.Code) is >= 0 and var a ? a : null, i))
            .Concat(old.All.Select((s, i) => new GridColumn(s.Code, i, now.IndexOf(s.Code) is >= 0 and var b ? b : null))
                .Where(c => c.New is null));
    }
}
