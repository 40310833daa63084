using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>
/// Reads a table of open levels that somebody filled in, CSV or a workbook. Rows without a value stay open and are passed over.
/// </summary>
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
        var width = 0;
        foreach (var row in TextTables.Read(input, name, heading => GapColumns.Find(heading) is not null, "level"))
            if (columns is null) (columns, width) = (Header(row), row.Fields.Length);
            else Row(row, columns, width);
        if (columns is null)
            throw new TableException([new(name, 1, null, null, "the table is empty; expected a header row") { Text = new("bảng trống; cần một dòng tiêu đề", "the table is empty; expected a header row") }]);
        Signings();
    }

    private static Dictionary<string, int> Header(TextRow header)
    {
        if (header.Problem is { } problem) throw new TableException([problem]);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var wrong = new List<TableProblem>();
        var expected = new LocalText("cần các cột của 'ntm rules export --gaps'", "expected the columns of 'ntm rules export --gaps'");
        for (var i = 0; i < header.Fields.Length; i++)
        {
            var heading = VietnameseText.Clean(header.Fields[i]);
            // Spreadsheets leave empty columns at the end.
            if (heading.Length == 0) continue;
            if (GapColumns.Find(heading) is not { } column)
            {
                var nearest = VietnameseText.Nearest(heading, GapColumns.All);
                wrong.Add(header.Wrong(i, heading, new LocalText(
                    $"không phải cột đã biết{(nearest is null ? "" : $" (có phải '{nearest}'?)")}; {expected.Vi}",
                    $"not a known column{(nearest is null ? "" : $" (did you mean '{nearest}'?)")}; {expected.En}")));
            }
            else if (!columns.TryAdd(column, i))
            {
                wrong.Add(header.Wrong(i, heading, new LocalText("cột có hai lần; cần một lần", "the column is there twice; expected it once")));
            }
        }

        foreach (var column in GapColumns.Needed)
            if (!columns.ContainsKey(column))
                wrong.Add(header.Wrong(-1, column, new LocalText($"thiếu cột; {expected.Vi}", $"the column is missing; {expected.En}")));
        return wrong.Count == 0 ? columns : throw new TableException(wrong);
    }

    private void Row(TextRow row, Dictionary<string, int> columns, int width)
    {
        if (row.Problem is { } problem)
        {
            Problems.Add(problem);
            return;
        }

        for (var i = 0; i < row.Fields.Length; i++)
        {
            if (columns.ContainsValue(i) || VietnameseText.Clean(row.Fields[i]).Length == 0) continue;
            Problems.Add(row.Wrong(i, null, i >= width
                ? new LocalText(
                    $"dòng có nhiều ô hơn tiêu đề; cần {RequirementText.Number(width)}: đặt trong ngoặc kép ô có dấu phân cách",
                    $"the row has more fields than the header; expected {RequirementText.Number(width)}: quote a field that holds a separator")
                : new LocalText(
                    $"'{row.Fields[i]}' đứng ở một cột không có tên; cần một cột có tên",
                    $"'{row.Fields[i]}' stands in a column that has no name; expected a column with a name")));
            return;
        }

        if (row.Fields.All(field => VietnameseText.Clean(field).Length == 0)) return;
        var cells = new FilledCells(row, columns);
        var reader = new FilledRowReader(scope, cells);
        if (reader.IsOpen) Open++;
        else if (reader.Read() is { } filled) Rows.Add(filled);
        Problems.AddRange(cells.Problems);
    }

    /// <summary>One document is signed on one day.</summary>
    private void Signings()
    {
        foreach (var document in Rows.Where(r => r.Level.SignedOn is not null).GroupBy(r => r.Level.Document, StringComparer.Ordinal))
        {
            var first = document.First();
            foreach (var other in document.Where(r => r.Level.SignedOn != first.Level.SignedOn))
                Problems.Add(other.Row.Wrong(-1, "signed", new LocalText(
                    $"{document.Key} ký ngày {Names.Iso(first.Level.SignedOn!.Value)} theo dòng {RequirementText.Number(first.Line)}, ngày {Names.Iso(other.Level.SignedOn!.Value)} theo dòng này; cần một ngày",
                    $"{document.Key} is signed on {Names.Iso(first.Level.SignedOn!.Value)} by line {RequirementText.Number(first.Line)} and on {Names.Iso(other.Level.SignedOn!.Value)} by this one; expected one day")));
        }
    }
}
