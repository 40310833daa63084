using NtmCriteria.Bulk;

namespace NtmCriteria.Tables;

/// <summary>Where the header of a sheet stands, and what it says.</summary>
/// <param name="Row">The row of the header.</param>
/// <param name="FirstData">The first row below it, past cells that the header shares with rows below.</param>
/// <param name="Names">Column and name, from left to right.</param>
/// <param name="IsKnown">Whether it was recognised; otherwise it is the first row that might have been meant.</param>
internal sealed record SheetHeader(int Row, int FirstData, HeaderName[] Names, bool IsKnown)
{
    /// <summary>The texts of the rows below it, as far as they were seen.</summary>
    public string Below { get; init; } = "";

    /// <summary>The texts of the rows above it.</summary>
    public string Above { get; init; } = "";
}

/// <summary>A cell of a header.</summary>
/// <param name="Column">Its column in the sheet, from 1.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="IsNumber">Whether it is stored as a number, of which the zeros at the end are lost.</param>
internal readonly record struct HeaderName(int Column, string Text, bool IsNumber);

/// <summary>Finds the header row of a sheet below titles, units and the names of groups.</summary>
internal static class HeaderSearch
{
    /// <summary>A header stands within these rows, or not at all.</summary>
    public const int Rows = 20;

    /// <summary>The header, or null where the sheet is empty.</summary>
    public static SheetHeader? Find(WorkbookFile workbook, WorkbookSheet sheet, MergedRange[] merged, HeaderWords words)
    {
        var rows = new List<(int Row, SortedDictionary<int, HeaderName> Cells)>();
        using (var reader = workbook.Rows(sheet))
            while (reader.Next() && reader.Row <= Rows)
            {
                var cells = new SortedDictionary<int, HeaderName>();
                foreach (var cell in reader.Cells) cells[cell.Column] = new(cell.Column, reader.TextOf(cell).ToString(), cell.Content == CellContent.Number);
                rows.Add((reader.Row, cells));
            }

        if (rows.Count == 0) return null;
        foreach (var range in merged.Where(r => r.Row <= Rows)) Spread(range, rows);
        (int Row, SortedDictionary<int, HeaderName> Cells) best = rows[0], likely = rows[0];
        var (most, some) = (0, 0);
        var letters = LetterDetection.Detect(Texts(rows, 0, int.MaxValue), out _);
        foreach (var row in rows)
        {
            var (known, names) = words.Weigh(row.Cells.Values.Select(c => c.Text), letters);
            if (known > some) (some, likely) = (known, row);
            // Of a group row and the row below it, the one that names more columns is meant.
            if (known > most && names) (most, best) = (known, row);
        }

        var found = most > 0 ? best : likely;
        var below = merged.Where(r => r.Row <= found.Row && r.LastRow >= found.Row).Select(r => r.LastRow).DefaultIfEmpty(found.Row).Max();
        return new(found.Row, below + 1, [.. found.Cells.Values], most > 0) { Below = Texts(rows, found.Row, int.MaxValue), Above = Texts(rows, 0, found.Row) };
    }

    private static string Texts(List<(int Row, SortedDictionary<int, HeaderName> Cells)> rows, int after, int before) =>
        string.Join(' ', rows.Where(r => r.Row > after && r.Row < before).SelectMany(r => r.Cells.Values).Where(c => !c.IsNumber).Select(c => c.Text));

    /// <summary>A name that reaches over several rows stands in each of them.</summary>
    private static void Spread(MergedRange range, List<(int Row, SortedDictionary<int, HeaderName> Cells)> rows)
    {
        if (rows.Find(r => r.Row == range.Row).Cells is not { } top || !top.TryGetValue(range.Column, out var name)) return;
        foreach (var (row, cells) in rows)
            if (row > range.Row && row <= range.LastRow)
                cells.TryAdd(range.Column, name);
    }
}
