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
        Dictionary<string, int>? columns = null;
        foreach (var row in CsvTable.Read(input, name, "level"))
            if (columns is null) columns = Header(row);
            else Row(row, columns);
        if (columns is null) throw new TableException([new(name, 1, null, null, "the table is empty; expected a header row")]);
    }

    private Dictionary<string, int> Header(CsvRow header)
    {
        if (header.Problem is { } problem) throw new TableException([problem]);
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var wrong = new List<TableProblem>();
        var fields = header.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            if (!GapColumns.All.Contains(fields[i], StringComparer.OrdinalIgnoreCase))
                wrong.Add(new(
                    name, header.Line, fields[i], fields[i],
                    $"not a known column{NearestName.Hint(fields[i], GapColumns.All)}; expected the columns of 'ntm rules export --gaps'"));
            else if (!columns.TryAdd(fields[i], i))
                wrong.Add(new(name, header.Line, fields[i], fields[i], "the column is there twice; expected it once"));
        }

        foreach (var column in GapColumns.Needed)
            if (!columns.ContainsKey(column))
                wrong.Add(new(name, header.Line, column, null, "the column is missing; expected the columns of 'ntm rules export --gaps'"));
        return wrong.Count == 0 ? columns : throw new TableException(wrong);
    }

    private void Row(CsvRow row, Dictionary<string, int> columns)
    {
        if (row.Problem is { } problem)
        {
            Problems.Add(problem);
            return;
        }

        for (var i = columns.Count; i < row.Fields.Length; i++)
        {
            if (row.Fields[i].Length == 0) continue;
            Problems.Add(new(
                name, row.Line, null, row.Fields[i],
                $"the row has more fields than the header; expected {RequirementText.Number(columns.Count)}: quote a field that holds a separator"));
            return;
        }

        var reader = new FilledRowReader(
            name, row.Line, scope,
            column => columns.TryGetValue(column, out var at) && at < row.Fields.Length ? VietnameseText.Clean(row.Fields[at]) : "");
        if (reader.IsOpen) Open++;
        else if (reader.Read() is { } filled) Rows.Add(filled);
        Problems.AddRange(reader.Problems);
    }
}
