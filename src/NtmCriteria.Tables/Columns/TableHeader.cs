using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Tables;

/// <summary>The header row, understood: where each fixed column stands, and what the others observe.</summary>
internal sealed class TableHeader
{
    private readonly int[] places = [.. Enumerable.Repeat(-1, FixedColumns.Names.Length)];

    private TableHeader(int count) => Count = count;

    /// <summary>The number of columns; every row must have as many.</summary>
    public int Count { get; }

    /// <summary>The headers as the table spells them.</summary>
    public ImmutableArray<string> Headers { get; private init; } = [];

    public ImmutableArray<ObservationColumn> Observations { get; private set; } = [];

    /// <summary>What a reader should be told although it is no error.</summary>
    public ImmutableArray<string> Notes { get; private set; } = [];

    /// <summary>The place of a fixed column, or -1.</summary>
    public int PlaceOf(FixedColumn column) => places[(int)column];

    /// <summary>How the header of a table of communes is told from titles above it.</summary>
    public static HeaderWords Words(KnownIds known, Tier own) => new(
        name => FixedColumns.Find(name) is not null || Resolve(ObservationColumn.Parse(0, name), known, own, []) is not null,
        name => FixedColumns.Find(name) is FixedColumn.Code or FixedColumn.Commune);

    /// <exception cref="TableException">A column is unknown or stands twice, or no column names the commune.</exception>
    public static TableHeader Read(RowSource source, KnownIds known, CommuneTableOptions options, Tier own)
    {
        var headers = source.Fields();
        var header = new TableHeader(headers.Length) { Headers = headers };
        var problems = new List<TableProblem>();
        var notes = new List<string>();
        var observations = ImmutableArray.CreateBuilder<ObservationColumn>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < headers.Length; i++)
        {
            var name = VietnameseText.Clean(headers[i]);
            if (FixedColumns.Find(name) is { } column)
            {
                if (Repeats(FixedColumns.Names[(int)column])) continue;
                header.places[(int)column] = i;
                continue;
            }

            var parsed = ObservationColumn.Parse(i, name);
            var resolved = Resolve(parsed, known, own, notes);
            if (resolved is null)
            {
                var hint = NearestName.Hint(name, known.Names(own));
                if (options.IgnoreUnknown) notes.Add($"column '{name}' is not known and was passed over{hint}");
                else
                    problems.Add(source.Problem(i, name, null, name.Length == 0
                        ? $"column {i + 1} has no name; expected one"
                        : $"not a known column{hint}; expected code, commune, district, province, region, zone, group, year, as_of, traits, "
                            + "recognised, an indicator id such as 17.1 or advanced:14.1, or criterion N") with { Setting = TableSetting.IgnoreUnknown });
                continue;
            }

            var cut = source.IsNumber(i) && known.Find(resolved.Tier ?? own, name + "0") is not null
                ? $"a workbook stores {name}0 typed as a number as {name}: format the header as text and type it again" : null;
            if (Repeats(Identity(resolved, own), cut)) continue;
            if (cut is not null) notes.Add($"column '{name}' of {source.AddressOf(i)} is read as {name}; where {name}0 was meant, {cut}");
            observations.Add(resolved);

            bool Repeats(string identity, string? cut = null)
            {
                if (seen.TryAdd(identity, name)) return false;
                problems.Add(source.Problem(i, name, null, $"repeats the column '{seen[identity]}'; expected each column once{(cut is null ? "" : "; " + cut)}"));
                return true;
            }
        }

        if (header.PlaceOf(FixedColumn.Code) < 0 && header.PlaceOf(FixedColumn.Commune) < 0)
            problems.Add(source.Problem(null, null, null, "no column names the commune; expected a header row with 'commune' or 'code'"));
        if (problems.Count > 0) throw new TableException(problems);
        header.Observations = observations.ToImmutable();
        header.Notes = [.. notes];
        return header;
    }

    private static ObservationColumn? Resolve(ObservationColumn column, KnownIds known, Tier own, List<string> notes)
    {
        var tier = column.Tier ?? own;
        if (column.Criterion > 0) return known.HasCriterion(tier, column.Criterion) ? column : null;
        if (known.Find(tier, column.Id) is { } id) return column with { Id = id };
        if (column.Tier is not null) return null;
        foreach (var other in known.Tiers)
        {
            if (known.Find(other, column.Id) is not { } foreign) continue;
            // An id that begins with its tier's own word can mean no other set.
            if (foreign.StartsWith(KnownIds.Word(other) + ".", StringComparison.Ordinal))
                return column with { Tier = other, Id = foreign };
            notes.Add(
                $"column '{column.Header}' belongs to the {KnownIds.Word(other)} set, not to the {KnownIds.Word(own)} one, and is "
                + $"not read; write '{KnownIds.Word(other)}:{foreign}' to have it read");
            return column with { Id = foreign };
        }

        return null;
    }

    /// <summary>Under which two columns would fill the same slot, whatever the date.</summary>
    private static string Identity(ObservationColumn column, Tier own)
    {
        var tier = KnownIds.Word(column.Tier ?? own);
        if (column.Criterion > 0) return $"{tier}:criterion {column.Criterion}";
        // 10 and 10.1 name one indicator wherever either is an alias of the other, and never two.
        var id = column.Id.EndsWith(".1", StringComparison.Ordinal) ? column.Id[..^2] : column.Id;
        return $"{tier}:{id}";
    }
}
