using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>
/// Reads a table of records row by row into drafts. A bad cell is a problem with its place, and the rows around it are
/// read all the same.
/// </summary>
internal sealed class RecordReader<TDraft> : IDisposable
{
    private RowSource source;
    private readonly NumberStyle numbers;
    private readonly RecordColumn<TDraft>?[] columns;
    private readonly string[] headers;
    private readonly List<TableProblem> problems = [];
    private RecordNotes notes = new();
    private readonly List<string> passed = [];
    private readonly string[] cells;
    private bool isBroken, hasRecord;

    /// <param name="input">The table from its beginning, CSV or a workbook; the caller keeps it.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="sheet">The sheet of a workbook, or null for the first visible one whose header is known.</param>
    /// <param name="columns">The columns that it may have; the first says whose a row is.</param>
    /// <param name="numbers">How it writes numbers.</param>
    /// <param name="of">Whose columns these are, for messages.</param>
    /// <param name="what">What stands in a row, for messages.</param>
    /// <exception cref="TableException">There is no header, or a column is unknown or repeated.</exception>
    public RecordReader(
        Stream input, string file, string? sheet, IReadOnlyList<RecordColumn<TDraft>> columns, NumberStyle numbers, LocalText of, string what)
    {
        this.numbers = numbers;
        var known = new RecordColumnSet<TDraft>(columns);
        RowSource? opened = null;
        try
        {
            // The id of the household stands in tables of households and of members alike: it tells no header from another.
            source = opened = RowSources.Open(
                input, file, sheet, ignoreUnnamed: false,
                new(name => known.Find(name) is not null, name => known.Find(name) is { } column && column != columns[0]), what);
            if (!source.Next()) throw new TableException([TableProblem.Of(file, 1, null, null, TableTexts.Fill("emptyTable"))]);
            if (source.Fault is { } fault) throw new TableException([source.Problem(null, null, null, fault)]);
            headers = [.. source.Fields().Select(h => h.Trim('\uFEFF', ' '))];
            this.columns = known.Match(source, headers, of, passed);
            cells = new string[headers.Length];
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
    public ImmutableArray<string> Columns => [.. columns.OfType<RecordColumn<TDraft>>().Where(c => !c.IsOnlyRead).Select(c => c.Name)];

    /// <summary>What a reader should be told of the table although it is no error; of its rows, as far as they were read.</summary>
    public ImmutableArray<string> Notes(Language language) =>
        [.. source.Notes.Select(note => note.In(language)), .. RecordNotes.Passed(passed, language), .. notes.All(language)];

    /// <summary>The headers as the table spells them.</summary>
    public IReadOnlyList<string> Headers => headers;

    /// <summary>The rows as they stand in the file.</summary>
    public RowSource Source => source;

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
            while (!Read(draft));
            return true;
        }
        catch (BrokenTableException broken)
        {
            Broken(broken);
            return true;
        }
    }

    /// <summary>Takes the end of a table that breaks for its last row.</summary>
    public RecordReader<TDraft> Broken(BrokenTableException broken)
    {
        problems.Clear();
        problems.Add(broken.Problem(source.File));
        (Line, Cell, isBroken) = (broken.Line, broken.Cell, true);
        return this;
    }

    /// <summary>Reads the row that the source is at; false where it is no record.</summary>
    public bool Read(TDraft draft)
    {
        problems.Clear();
        if (IsBlank() || IsNoRecord()) return false;
        (Line, Cell) = (source.Line, source.AddressOf(null));
        if (source.Fault is { } fault) problems.Add(source.Problem(null, null, null, fault));
        else if (Enumerable.Range(0, source.Count).Skip(columns.Length).Any(i => !source.IsEmpty(i)))
            problems.Add(source.Problem(null, null, null, TableTexts.Fill("rowTooManyCells", ("count", source.Count), ("columns", columns.Length))));
        else Take(draft);
        hasRecord = true;
        return true;
    }

    /// <summary>Whether a record was read.</summary>
    public bool HasRecord => hasRecord;

    /// <summary>The column of each place of a row; null where it is not read.</summary>
    public IReadOnlyList<RecordColumn<TDraft>?> Places => columns;

    /// <summary>Whether anything is to be noted of the rows that were read.</summary>
    public bool HasRowNotes => notes.Any;

    /// <summary>Forgets what is to be noted of the rows that were read.</summary>
    public void ForgetRowNotes() => notes = new();

    /// <summary>Reads from another source from here on, as one row at a time is put before it.</summary>
    public void Turn(RowSource other) => source = other;

    /// <summary>A reader of the same columns from another source, as of rows behind the first record.</summary>
    public RecordReader<TDraft> Beside(RowSource other) => new(this, other);

    private RecordReader(RecordReader<TDraft> like, RowSource other)
    {
        (source, numbers, columns, headers) = (other, like.numbers, like.columns, like.headers);
        (cells, hasRecord) = (new string[headers.Length], true);
    }

    /// <summary>Says something of the current row.</summary>
    /// <param name="field">The property at fault.</param>
    /// <param name="text">What is wrong, and what was expected.</param>
    public void Report(string? field, LocalText text)
    {
        var at = Array.FindIndex(columns, c => field is not null && (c?.Field == field || c?.Name == field));
        problems.Add(at < 0 ? source.Problem(null, field, null, text) : source.Problem(at, headers[at], source.Text(at), text));
    }

    public void Dispose() => source.Dispose();

    private void Take(TDraft draft)
    {
        // A program may leave out separators at the end of a row.
        for (var i = 0; i < Math.Min(columns.Length, source.Count); i++)
        {
            if (source.IsEmpty(i)) continue;
            var value = source.Text(i);
            if (columns[i] is not { } column)
            {
                if (headers[i].Length == 0)
                    problems.Add(source.Problem(i, null, value, TableTexts.Fill("valueWithoutHeader", ("value", value))));
                continue;
            }

            // A text may be a number, and none and a dash are words of some columns: these are asked first.
            if (column.IsText ? MissingWords.Is(value) && !MissingWords.IsSentinel(value) : MissingWords.IsSentinel(value))
            {
                notes.Missing.Add(column.Name, value);
                continue;
            }

            if (column.IsCode && CodeCell.Read(value.Trim(), out var restored) is not null && restored) notes.ShortCodes++;
            var fault = source.FaultOf(i);
            if (fault is null && column.Take(draft, new(source, i, numbers))) continue;
            // No column of households asks for what does not apply, so that n/a can only mean that nothing is known.
            if (MissingWords.Is(value) || MissingWords.Is(value.ToUpperInvariant()))
            {
                notes.Missing.Add(column.Name, value);
                continue;
            }

            problems.Add(source.Problem(
                i, headers[i], value, fault ?? TableTexts.Fill(
                    "doesNotFit", ("value", value), ("expected", column.ExpectedIn(source.StyleOf(i, numbers))), ("hint", source.HintOf(i) ?? CodeCell.Hint(value)))));
        }
    }

    /// <summary>Whether the row holds totals, a title or the numbers of the columns; it is then noted.</summary>
    private bool IsNoRecord()
    {
        if (source.Fault is not null || !MayBeNoRecord()) return false;
        for (var i = 0; i < cells.Length; i++) cells[i] = i < source.Count && !source.IsEmpty(i) ? source.Text(i).Trim() : "";
        var kind = TotalRow.Classify(source, cells, i => columns[i]?.IsText ?? headers[i].Length > 0, !hasRecord);
        if (kind == RowKind.Record) return false;
        notes.LeftOut.Add(
            kind, source.AddressOf(null) ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {source.Line}"),
            cells.First(c => c.Length > 0));
        return true;
    }

    /// <summary>A look that costs little: nearly every row begins with an id that has a digit.</summary>
    private bool MayBeNoRecord()
    {
        if (!hasRecord) return true;
        var filled = 0;
        for (var i = 0; i < Math.Min(columns.Length, source.Count) && filled < 3; i++)
        {
            if (source.IsEmpty(i)) continue;
            filled++;
            if ((columns[i]?.IsText ?? true) && source.Bytes(i).IndexOfAnyInRange((byte)'0', (byte)'9') < 0) return true;
        }

        return filled < 3;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < source.Count; i++)
            if (!source.IsEmpty(i))
                return false;
        return source.Fault is null;
    }
}
