using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace NtmCriteria.Tables;

/// <summary>Reads the workbooks of Excel 97 to 2003 (.xls) and older.</summary>
internal static class OldWorkbook
{
    // The library asks the runtime for the code pages of such workbooks; that they are known changes nothing for anybody else.
    static OldWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The table of a workbook.</summary>
    /// <param name="input">The workbook; it stays open.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="wanted">The sheet, or null for the first visible one whose header is known.</param>
    /// <param name="ignoreUnnamed">Whether cells under no header are passed over.</param>
    /// <param name="words">What a header holds.</param>
    /// <exception cref="BrokenTableException">It cannot be read, or has no such sheet.</exception>
    public static RowSource Open(Stream input, string file, string? wanted, bool ignoreUnnamed, HeaderWords words)
    {
        try
        {
            var sheets = Sheets(input);
            if (wanted is not null)
            {
                var named = sheets.Find(s => s.Name == wanted) ?? sheets.Find(s => VietnameseText.Key(s.Name) == VietnameseText.Key(wanted))
                    ?? throw new BrokenTableException(
                        TableTexts.Fill(
                    "noSheet", ("wanted", wanted), ("hint", NearestName.HintText(wanted, sheets.Select(s => s.Name))), ("sheets", sheets.Select(s => $"'{s.Name}'"))));
                sheets = [named];
            }

            sheets.RemoveAll(s => wanted is null && !s.IsVisible);
            var chosen = sheets.FirstOrDefault(s => s.Rows.Take(HeaderSearch.Rows).Any(r => words.Weigh(r.Cells.Select(c => c.Text)).Names)) ?? sheets.FirstOrDefault();
            var others = sheets.Where(s => s != chosen).Select(s => $"'{s.Name}'").ToArray();
            var table = chosen is null ? null : GridSource.Open(
                file, new("xls") { Sheet = chosen.Name }, chosen.Rows, ignoreUnnamed, words,
                others.Length == 0 ? [] : [TableTexts.Fill("sheetRead", ("sheet", chosen.Name), ("others", others))]);
            return table ?? throw new BrokenTableException(TableTexts.Fill("emptyWorkbook", ("rows", HeaderSearch.Rows)));
        }
        catch (Exception refused) when (refused is not BrokenTableException and not OutOfMemoryException)
        {
            // The library throws many kinds for bytes that contradict the format.
            throw new BrokenTableException(TableTexts.Fill("oldWorkbook", ("reason", BrokenTableException.Said(refused))), inner: refused);
        }
    }

    /// <summary>All sheets: a sheet of this format has at most 65,536 rows.</summary>
    private static List<Sheet> Sheets(Stream input)
    {
        using var reader = ExcelReaderFactory.CreateBinaryReader(input, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.Latin1 });
        var sheets = new List<Sheet>();
        do
        {
            var rows = new List<GridRow>();
            for (var line = 1; reader.Read(); line++)
            {
                var cells = new List<GridCell>();
                for (var i = 0; i < reader.FieldCount; i++)
                    if (Cell(reader, i) is { } cell)
                        cells.Add(cell);
                if (cells.Count > 0) rows.Add(new(line, cells));
            }

            Spread(rows, reader.MergeCells);
            sheets.Add(new(reader.Name, reader.VisibleState is null or "visible", rows));
        }
        while (reader.NextResult());
        return sheets;
    }

    // The error of a formula comes as nothing from the library, and is not observed.
    private static GridCell? Cell(IExcelDataReader reader, int index)
    {
        switch (reader.GetValue(index))
        {
            case null:
                return null;
            case string text:
                return string.IsNullOrWhiteSpace(text) ? null : new(index + 1, text.Trim(), CellContent.Text);
            case bool truth:
                return new(index + 1, truth ? "true" : "false", CellContent.Text);
            case DateTime day:
                return new(index + 1, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellContent.Date);
            case var number:
                var letters = new CellText();
                letters.Add(Convert.ToDouble(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
                var format = CellFormat.Parse(reader.GetNumberFormatString(index) ?? "");
                if (!CellNumber.Normalise(letters, 0, format.Digits)) return new(index + 1, letters.Span.ToString(), CellContent.Text);
                return new(index + 1, letters.Span.ToString(), format.Kind == CellFormatKind.Percent ? CellContent.Percent : CellContent.Number);
        }
    }

    /// <summary>What merged cells of one column say is meant for all their rows.</summary>
    private static void Spread(List<GridRow> rows, CellRange[]? merged)
    {
        foreach (var range in merged ?? [])
        {
            if (range.ToRow == range.FromRow || rows.Find(r => r.Line == range.FromRow + 1) is not { } top) continue;
            var shared = top.Cells.FirstOrDefault(c => c.Column == range.FromColumn + 1);
            if (shared.Text is null) continue;
            for (var i = 0; i < rows.Count; i++)
                if (rows[i].Line > top.Line && rows[i].Line <= range.ToRow + 1 && !rows[i].Cells.Any(c => c.Column == shared.Column))
                    rows[i] = rows[i] with { Cells = [.. rows[i].Cells.Append(shared).OrderBy(c => c.Column)] };
        }
    }

    private sealed record Sheet(string Name, bool IsVisible, List<GridRow> Rows);
}
