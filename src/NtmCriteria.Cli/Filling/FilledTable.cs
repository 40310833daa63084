using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Reads a table of open levels that somebody filled in. Rows without a value stay open and are passed over.</summary>
internal sealed class FilledTable(string name, FillingScope scope)
{
    /// <summary>The rows that could be read.</summary>
    public List<FilledRow> Rows { get; } = [];

    /// <summary>Everything that is wrong with the others.</summary>
    public List<TableProblem> Problems { get; } = [];

    /// <summary>The number of rows without a value.</summary>
    public int Open { get; private set; }

    /// <exception cref="TableException">The header cannot be understood.</exception>
    public void Read(Stream input)
    {
        using var source = new CsvSource(input, name, "level");
        try
        {
            if (!source.Next()) throw new TableException([new(name, 1, null, null, "the table is empty; expected a header row")]);
            if (source.Fault is { } fault) throw new TableException([new(name, source.Line, null, null, fault)]);
            var columns = Header(source);
            while (source.Next()) Row(source, columns);
        }
        catch (BrokenTableException endless)
        {
            Problems.Add(endless.Problem(name));
        }
    }

    private Dictionary<string, int> Header(CsvSource source)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var wrong = new List<TableProblem>();
        var fields = source.Fields();
        for (var i = 0; i < fields.Length; i++)
        {
            if (!GapColumns.All.Contains(fields[i], StringComparer.OrdinalIgnoreCase))
                wrong.Add(new(
                    name, source.Line, fields[i], fields[i],
                    $"not a known column{NearestName.Hint(fields[i], GapColumns.All)}; expected the columns of 'ntm rules export --gaps'"));
            else if (!columns.TryAdd(fields[i], i))
                wrong.Add(new(name, source.Line, fields[i], fields[i], "the column is there twice; expected it once"));
        }

        foreach (var column in GapColumns.Needed)
            if (!columns.ContainsKey(column))
                wrong.Add(new(name, source.Line, column, null, "the column is missing; expected the columns of 'ntm rules export --gaps'"));
        return wrong.Count == 0 ? columns : throw new TableException(wrong);
    }

    private void Row(CsvSource source, Dictionary<string, int> columns)
    {
        if (source.Fault is { } fault)
        {
            Problems.Add(new(name, source.Line, null, null, fault));
            return;
        }

        for (var i = columns.Count; i < source.Count; i++)
        {
            if (source.IsEmpty(i)) continue;
            Problems.Add(new(
                name, source.Line, null, source.Text(i),
                $"the row has more fields than the header; expected {RequirementText.Number(columns.Count)}: quote a field that holds a separator"));
            return;
        }

        var row = new FilledRowReader(
            name, source.Line, scope,
            column => columns.TryGetValue(column, out var at) && at < source.Count ? VietnameseText.Clean(source.Text(at)) : "");
        if (row.IsOpen) Open++;
        else if (row.Read() is { } filled) Rows.Add(filled);
        Problems.AddRange(row.Problems);
    }
}
