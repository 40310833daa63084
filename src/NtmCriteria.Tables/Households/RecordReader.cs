using CsvHelper;

namespace NtmCriteria.Tables;

/// <summary>
/// Reads a table of records row by row into drafts. A bad cell is a problem with its line and column, and the rows
/// around it are read all the same.
/// </summary>
internal sealed class RecordReader<TDraft> : IDisposable
{
    private readonly CsvSource source;
    private readonly string file;
    private readonly NumberStyle numbers;
    private readonly RecordColumn<TDraft>[] columns;
    private readonly string[] headers;
    private readonly List<TableProblem> problems = [];

    /// <param name="input">The table from its beginning; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="known">The columns that it may have.</param>
    /// <param name="numbers">How it writes numbers.</param>
    /// <param name="of">Whose columns these are, for messages.</param>
    /// <exception cref="HouseholdTableException">There is no header, or a column is unknown or repeated.</exception>
    public RecordReader(Stream input, string file, IReadOnlyList<RecordColumn<TDraft>> known, NumberStyle numbers, string of)
    {
        (this.file, this.numbers) = (file, numbers);
        source = new(input);
        try
        {
            if (!source.Next()) throw new HouseholdTableException([new(file, 1, null, null, "the table is empty; expected a header row")]);
            if (source.Fault is { } fault) throw new HouseholdTableException([new(file, source.Line, null, null, fault)]);
            headers = [.. source.Fields().Select(h => h.Trim('\uFEFF', ' '))];
            columns = Columns(known, of);
        }
        catch (CsvFormatException endless)
        {
            source.Dispose();
            throw new HouseholdTableException([Endless(endless)]);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>The line of the current row.</summary>
    public int Line { get; private set; }

    /// <summary>What is wrong with the current row; null where nothing is.</summary>
    public IReadOnlyList<TableProblem>? Problems => problems.Count == 0 ? null : [.. problems];

    /// <summary>Reads the next row that is not blank into a draft.</summary>
    public bool Next(TDraft draft)
    {
        problems.Clear();
        try
        {
            do
            {
                if (!source.Next()) return false;
            }
            while (IsBlank());
        }
        catch (CsvFormatException endless)
        {
            // Past a row that never ends there is nothing that could be told apart.
            if (Line < 0) return false;
            problems.Add(Endless(endless));
            Line = -1;
            return true;
        }

        Line = source.Line;
        if (source.Fault is { } fault) problems.Add(new(file, Line, null, null, fault));
        else if (source.Count != columns.Length)
            problems.Add(new(file, Line, null, null, $"the row has {source.Count} cells; expected {columns.Length}, as the header"));
        else Take(draft);
        return true;
    }

    /// <summary>Says something of the current row.</summary>
    /// <param name="field">The property at fault.</param>
    /// <param name="message">What is wrong, and what was expected.</param>
    public void Report(string? field, string message)
    {
        var at = Array.FindIndex(columns, c => field is not null && c.Field == field);
        problems.Add(new(file, Line, at < 0 ? field : headers[at], at < 0 ? null : source.Text(at), message));
    }

    public void Dispose() => source.Dispose();

    private void Take(TDraft draft)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (source.IsEmpty(i) || columns[i].Take(draft, new(source, i, numbers))) continue;
            var value = source.Text(i);
            problems.Add(new(file, Line, headers[i], value, $"'{value}' does not fit; expected {columns[i].Expected}"));
        }
    }

    private bool IsBlank()
    {
        for (var i = 0; i < source.Count; i++)
            if (!source.IsEmpty(i))
                return false;
        return source.Fault is null;
    }

    private RecordColumn<TDraft>[] Columns(IReadOnlyList<RecordColumn<TDraft>> known, string of)
    {
        var found = new RecordColumn<TDraft>[headers.Length];
        var wrong = new List<TableProblem>();
        for (var i = 0; i < headers.Length; i++)
        {
            var name = headers[i].ToLowerInvariant();
            if (known.FirstOrDefault(c => c.Answers(name)) is not { } column)
                wrong.Add(new(file, source.Line, headers[i], null,
                    $"no such column for {of}{NearestName.Hint(name, known.Select(c => c.Name))}; expected one of {string.Join(", ", known.Select(c => c.Name))}"));
            else if (Array.IndexOf(found, column, 0, i) >= 0)
                wrong.Add(new(file, source.Line, headers[i], null, "the column stands twice; expected each once"));
            else found[i] = column;
        }

        return wrong.Count == 0 ? found : throw new HouseholdTableException(wrong);
    }

    private TableProblem Endless(CsvFormatException endless) => new(
        file, (int)Math.Max(1, endless.LineNumber), null, null,
        "a row is larger than a megabyte, as after a quote that is never closed; expected one record a row");
}
