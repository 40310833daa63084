using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>
/// Reads a table of records row by row into drafts. A bad cell is a problem with its place, and the rows around it are
/// read all the same.
/// </summary>
internal sealed class RecordReader<TDraft> : IDisposable
{
    private readonly RowSource source;
    private readonly NumberStyle numbers;
    private readonly RecordColumn<TDraft>[] columns;
    private readonly string[] headers;
    private readonly List<TableProblem> problems = [];
    private bool isBroken;

    /// <param name="input">The table from its beginning, CSV or a workbook; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="sheet">The sheet of a workbook, or null for the first visible one whose header is known.</param>
    /// <param name="known">The columns that it may have; the first says whose a row is.</param>
    /// <param name="numbers">How it writes numbers.</param>
    /// <param name="of">Whose columns these are, for messages.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated.</exception>
    public RecordReader(
        Stream input, string file, string? sheet, IReadOnlyList<RecordColumn<TDraft>> known, NumberStyle numbers, string of, string what)
    {
        this.numbers = numbers;
        RowSource? opened = null;
        try
        {
            // The id of the household stands in tables of households and of members alike: it tells no header from another.
            source = opened = RowSources.Open(
                input, file, sheet, ignoreUnnamed: false,
                new(name => Find(known, name) is not null, name => Find(known, name) is { } column && column != known[0]), what);
            if (!source.Next()) throw new TableException([new(file, 1, null, null, "the table is empty; expected a header row")]);
            if (source.Fault is { } fault) throw new TableException([source.Problem(null, null, null, fault)]);
            headers = [.. source.Fields().Select(h => h.Trim('\uFEFF', ' '))];
            columns = Known(known, of);
        }
        catch (Exception e)
        {
            opened?.Dispose();
            if (e is BrokenTableException broken) throw new TableException([broken.Problem(file)]);
            throw;
        }
    }

    /// <summary>The line of the current row.</summary>
    public int Line { get; private set; }

    /// <summary>The address of the current row in a workbook, or null.</summary>
    public string? Cell { get; private set; }

    /// <summary>The names of the columns, in the order of the table.</summary>
    public ImmutableArray<string> Columns => [.. columns.Select(c => c.Name)];

    /// <summary>What a reader should be told of the table although it is no error.</summary>
    public ImmutableArray<string> Notes => source.Notes;

    /// <summary>What is wrong with the current row; null where nothing is.</summary>
    public IReadOnlyList<TableProblem>? Problems => problems.Count == 0 ? null : [.. problems];

    /// <summary>Reads the next row that is not blank into a draft.</summary>
    public bool Next(TDraft draft)
    {
        problems.Clear();
        // Past the place where a table breaks there is nothing that could be told apart.
        if (isBroken) return false;
        try
        {
            do
            {
                if (!source.Next()) return false;
            }
            while (IsBlank());
        }
        catch (BrokenTableException broken)
        {
            problems.Add(broken.Problem(source.File));
            (Line, Cell, isBroken) = (broken.Line, broken.Cell, true);
            return true;
        }

        (Line, Cell) = (source.Line, source.AddressOf(null));
        if (source.Fault is { } fault) problems.Add(source.Problem(null, null, null, fault));
        else if (source.Count != columns.Length)
            problems.Add(source.Problem(null, null, null, $"the row has {source.Count} cells; expected {columns.Length}, as the header"));
        else Take(draft);
        return true;
    }

    /// <summary>Says something of the current row.</summary>
    /// <param name="field">The property at fault.</param>
    /// <param name="message">What is wrong, and what was expected.</param>
    public void Report(string? field, string message)
    {
        var at = Array.FindIndex(columns, c => field is not null && c.Field == field);
        problems.Add(at < 0 ? source.Problem(null, field, null, message) : source.Problem(at, headers[at], source.Text(at), message));
    }

    public void Dispose() => source.Dispose();

    private void Take(TDraft draft)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (source.IsEmpty(i)) continue;
            var fault = source.FaultOf(i);
            if (fault is null && columns[i].Take(draft, new(source, i, numbers))) continue;
            var value = source.Text(i);
            problems.Add(source.Problem(
                i, headers[i], value, fault ?? $"'{value}' does not fit; expected {columns[i].Expected}{source.HintOf(i)}"));
        }
    }

    private bool IsBlank()
    {
        for (var i = 0; i < source.Count; i++)
            if (!source.IsEmpty(i))
                return false;
        return source.Fault is null;
    }

    private static RecordColumn<TDraft>? Find(IReadOnlyList<RecordColumn<TDraft>> known, string header)
    {
        var name = header.ToLowerInvariant();
        return known.FirstOrDefault(c => c.Answers(name));
    }

    private RecordColumn<TDraft>[] Known(IReadOnlyList<RecordColumn<TDraft>> known, string of)
    {
        var found = new RecordColumn<TDraft>[headers.Length];
        var wrong = new List<TableProblem>();
        for (var i = 0; i < headers.Length; i++)
        {
            if (Find(known, headers[i]) is not { } column)
                wrong.Add(source.Problem(
                    i, headers[i], null,
                    $"no such column for {of}{NearestName.Hint(headers[i].ToLowerInvariant(), known.Select(c => c.Name))}; expected one of {string.Join(", ", known.Select(c => c.Name))}"));
            else if (Array.IndexOf(found, column, 0, i) >= 0)
                wrong.Add(source.Problem(i, headers[i], null, "the column stands twice; expected each once"));
            else found[i] = column;
        }

        return wrong.Count == 0 ? found : throw new TableException(wrong);
    }
}
