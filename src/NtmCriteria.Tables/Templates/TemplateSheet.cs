namespace NtmCriteria.Tables;

/// <summary>The sheet to fill in: what is asked, its unit and level above each column, and empty rows below.</summary>
internal static class TemplateSheet
{
    private const int GroupRow = 4;
    private const int HeaderRow = 8;
    private const int Rows = 500;

    private static readonly CellStyle Input = Look.Cell with { Fill = "FFFDF5" };
    private static readonly CellStyle Name = new() { Ink = "7F7F7F", Size = 8, Fill = "F2F2F2", Ruled = true, Centre = true, AsText = true };
    private static readonly CellStyle Label = new() { Fill = "DDEBF7", Wrap = true, Ruled = true, Centre = true };
    private static readonly CellStyle Level = new() { Fill = "E2EFDA", Wrap = true, Ruled = true, Centre = true, Bold = true };

    public static void Write(WorkbookWriter workbook, TemplateRequest request)
    {
        var columns = TemplateColumns.List(request);
        double[] widths = [.. columns.Select(c => c.Width)];
        var words = request.Words;
        using var sheet = workbook.Begin(widths: widths);
        sheet.BeginRow(24);
        sheet.Text($"{request.Set.Title.In(request.Language)} ({request.Set.Id})", Look.Title);
        sheet.EndRow();
        sheet.Line(Look.Note, $"{request.About}. {DataLine.Full(words, request.Rules)}");
        sheet.Line(Look.Note, words.Pick(
            $"Mỗi xã một hàng, điền từ hàng {HeaderRow + 1}. Không sửa hàng {HeaderRow}: đó là mã cột để máy đọc. Ô trống: chưa có số liệu.",
            $"One commune a row, from row {HeaderRow + 1} on. Leave row {HeaderRow} as it is: the columns are read by these names. Empty: not observed."));
        var merged = Groups(sheet, columns);
        sheet.Line(Label, [.. columns.Select(c => c.Label)]);
        sheet.Line(Label, [.. columns.Select(c => c.Unit)]);
        sheet.Line(Level, [.. columns.Select(c => c.Level)]);
        sheet.Line(Name, [.. columns.Select(c => c.Name)]);
        for (var row = 0; row < Rows; row++)
        {
            sheet.BeginRow();
            foreach (var column in columns) sheet.Empty(Input with { AsText = column.AsText });
            sheet.EndRow();
        }

        workbook.Add(
            new()
            {
                Name = words.Pick("Số liệu", "Data"),
                Widths = widths,
                HeaderRow = HeaderRow,
                FirstPrinted = GroupRow,
                FrozenColumns = 2,
                Wide = true,
                Merged = merged,
                Validations = [.. columns.Select((c, i) => Validation(c, i + 1)).OfType<CellValidation>()],
                Footer = request.Footer,
                Tab = "548235",
            },
            null, sheet);
    }

    /// <summary>The names of the criteria, each over its columns.</summary>
    private static List<string> Groups(SheetWriter sheet, IReadOnlyList<TemplateColumn> columns)
    {
        var merged = new List<string>();
        sheet.BeginRow(40);
        for (var i = 0; i < columns.Count; i++)
        {
            var begins = i == 0 || columns[i - 1].Group != columns[i].Group;
            sheet.Text(begins ? columns[i].Group : "", Look.Heading);
            if (!begins) continue;
            var end = i;
            while (end + 1 < columns.Count && columns[end + 1].Group == columns[i].Group) end++;
            if (end > i) merged.Add($"{CellAddress.Write(i + 1, GroupRow)}:{CellAddress.Write(end + 1, GroupRow)}");
        }

        sheet.EndRow();
        return merged;
    }

    private static CellValidation? Validation(TemplateColumn column, int at)
    {
        var first = CellAddress.Write(at, HeaderRow + 1);
        return column.Rule?.For(first, $"{first}:{CellAddress.Write(at, HeaderRow + Rows)}", column.Name);
    }
}
