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
    public ImmutableArray<LocalText> Notes { get; private set; } = [];

    /// <summary>The place of a fixed column, or -1.</summary>
    public int PlaceOf(FixedColumn column) => places[(int)column];

    /// <summary>The place of the numbers of the rows, or -1.</summary>
    public int Ordinal { get; private set; } = -1;

    /// <summary>Columns without a name, whose cells must be empty.</summary>
    public ImmutableArray<int> Unnamed { get; private set; } = [];

    /// <summary>Every heading as it was understood.</summary>
    public ImmutableArray<Heading> Headings { get; private set; } = [];

    /// <summary>How the header of a table of communes is told from titles above it.</summary>
    public static HeaderWords Words(HeadingReader reader) => new(
        name => reader.Read(0, name).IsKnown, name => reader.Read(0, name) is { Kind: HeadingKind.Described, Described: FixedColumn.Code or FixedColumn.Commune })
    {
        IsOwn = name => reader.Read(0, name).IsOwn,
    };

    /// <exception cref="TableException">A column is unknown or stands twice, or no column names the commune.</exception>
    public static TableHeader Read(RowSource source, HeadingReader reader, KnownIds known, CommuneTableOptions options, Tier own)
    {
        var headers = source.Fields();
        var header = new TableHeader(headers.Length) { Headers = headers };
        var problems = new List<TableProblem>();
        var notes = new List<LocalText>();
        var observations = ImmutableArray.CreateBuilder<ObservationColumn>();
        var unnamed = ImmutableArray.CreateBuilder<int>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        header.Headings = Days([.. headers.Select((text, i) => reader.Read(i, text))]);
        for (var i = 0; i < headers.Length; i++)
        {
            var heading = header.Headings[i];
            var name = heading.Name;
            if (heading.Note is { } note) notes.Add(note);
            switch (heading.Kind)
            {
                case HeadingKind.Unnamed:
                    unnamed.Add(i);
                    break;
                case HeadingKind.Ordinal:
                    if (header.Ordinal < 0) header.Ordinal = i;
                    break;
                case HeadingKind.Remark:
                    break;
                case HeadingKind.Described:
                    if (!Repeats(FixedColumns.Names[(int)heading.Described])) header.places[(int)heading.Described] = i;
                    break;
                case HeadingKind.Observed:
                    Observe(heading.Observed!);
                    break;
                default:
                    Unknown(heading);
                    break;
            }

            void Observe(ObservationColumn column)
            {
                var cut = source.IsNumber(i) && known.Find(column.Tier ?? own, name + "0") is not null
                    ? TableTexts.Fill("headerTypedAsNumber", ("name", name)) : null;
                if (Repeats(Identity(column, own), cut)) return;
                if (cut is not null) notes.Add(TableTexts.Fill("headerReadAs", ("column", name), ("cell", source.AddressOf(i)), ("name", name), ("cut", cut)));
                observations.Add(column);
            }

            void Unknown(Heading unknown)
            {
                var hint = NearestName.HintText(name, known.Names(own));
                if (unknown.Problem is { } wrong) problems.Add(source.Problem(i, name, null, wrong));
                else if (options.IgnoreUnknown) notes.Add(TableTexts.Fill("columnPassedOver", ("column", name), ("hint", hint)));
                else
                    problems.Add(source.Problem(
                        i, name, null, TableTexts.Fill("columnUnknown", ("hint", hint))) with
                        {
                            Setting = TableSetting.IgnoreUnknown,
                        });
            }

            bool Repeats(string identity, LocalText? cut = null)
            {
                if (seen.TryAdd(identity, name)) return false;
                problems.Add(source.Problem(i, name, null, TableTexts.Fill("columnRepeats", ("column", seen[identity]), ("more", cut is null ? null : new LocalText("; " + cut.Vi, "; " + cut.En)))));
                return true;
            }
        }

        if (header.PlaceOf(FixedColumn.Code) < 0 && header.PlaceOf(FixedColumn.Commune) < 0)
            problems.Add(source.Problem(null, null, null, TableTexts.Fill("noCommuneColumn")));
        if (problems.Count > 0) throw new TableException(problems);
        header.Observations = observations.ToImmutable();
        header.Unnamed = options.IgnoreUnknown ? [] : unnamed.ToImmutable();
        header.Notes = [.. notes];
        return header;
    }

    /// <summary>A day beside a decision is that of the decision, any other that of the data.</summary>
    private static ImmutableArray<Heading> Days(Heading[] headings)
    {
        for (var i = 0; i < headings.Length; i++)
        {
            if (headings[i].Kind != HeadingKind.Day) continue;
            var besideDecision = headings.Where((_, at) => Math.Abs(at - i) == 1).Any(h => h is { Kind: HeadingKind.Described, Described: FixedColumn.Decision or FixedColumn.Recognised });
            headings[i] = headings[i] with { Kind = HeadingKind.Described, Described = besideDecision ? FixedColumn.DecisionDate : FixedColumn.AsOf };
        }

        return [.. headings];
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
