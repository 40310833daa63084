using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>Looks at a table of communes.</summary>
internal sealed class CommuneLook(Stream input, string name, CommuneTableOptions options)
{
    private readonly ImmutableArray<TableProblem>.Builder problems = ImmutableArray.CreateBuilder<TableProblem>();
    private readonly ImmutableArray<(int, DossierProblem)>.Builder doubts = ImmutableArray.CreateBuilder<(int, DossierProblem)>();
    private readonly ColumnMeanings meanings = new(options.Rules);
    private int rows, bad;
    private long more;

    public TableLook Look()
    {
        var start = input.Position;
        try
        {
            using var table = CommuneTable.Open(input, name, options);
            return Rows(table);
        }
        catch (TableException unreadable)
        {
            input.Position = start;
            return Header(unreadable);
        }
    }

    private TableLook Rows(CommuneTable table)
    {
        var counts = table.Headings.Select(_ => new ColumnCount()).ToArray();
        foreach (var row in table.Rows())
        {
            rows++;
            if (table.Source.Fault is null)
                for (var i = 0; i < counts.Length; i++)
                    counts[i].Add(table.Source, i, options.Numbers);
            if (row.IsSound) Doubt(row);
            else
            {
                bad++;
                foreach (var problem in row.Problems) Add(problems, problem);
            }
        }

        return new TableLook
        {
            File = name, Of = "communes", Columns = [.. table.Headings.Select((heading, i) => counts[i].Fill(Column(heading, i, table.Headers[i])))],
            Rows = rows, BadRows = bad, NoteTexts = table.NoteTexts, RowNotes = table.RowNotes, Problems = problems.ToImmutable(), Doubts = doubts.ToImmutable(), More = more,
        }.With(table.Source.Form);
    }

    /// <summary>What the header says where it cannot be understood as a whole.</summary>
    private TableLook Header(TableException unreadable)
    {
        var own = options.SetId is { } id ? options.Rules.Get(id, options.Rules.PeriodOf(id).Start).Tier : options.Tier;
        var reader = new HeadingReader(new KnownIds(options.Rules, options.AlsoRules), own, options);
        var look = new TableLook { File = name, Of = "communes", Problems = [.. unreadable.Problems] };
        try
        {
            using var source = RowSources.Open(input, name, options.Sheet, options.IgnoreUnknown, TableHeader.Words(reader), "commune");
            if (!source.Next()) return look;
            return look.With(source.Form) with { Columns = [.. source.Fields().Select((text, i) => Column(reader.Read(i, text), i, text))], NoteTexts = source.Notes };
        }
        catch (BrokenTableException)
        {
            return look;
        }
    }

    private ColumnLook Column(Heading heading, int index, string header)
    {
        var (use, meaning) = meanings.Describe(heading, options.Tier);
        return new(index + 1, VietnameseText.Clean(header), use, meaning);
    }

    private void Doubt(CommuneRow row)
    {
        var set = options.SetId is { } id ? options.Rules.PeriodOf(id).Contains(row.AsOf!.Value) ? options.Rules.Get(id, row.AsOf.Value) : null
            : options.Rules.Ask(Level.Commune, options.Tier, row.AsOf!.Value).Set;
        if (set is null) return;
        foreach (var problem in set.Validate(row.Dossier!)) Add(doubts, (row.Line, problem));
    }

    private void Add<T>(ImmutableArray<T>.Builder list, T item)
    {
        if (list.Count < TableLook.Most) list.Add(item);
        else more++;
    }
}
