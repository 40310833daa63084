using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>The workbook of households or members to fill in: a sheet of data, and one with the words that its cells offer.</summary>
internal static class HouseholdTemplateSheet
{
    private const int HeaderRow = 5;
    private const int Rows = 500;

    // Below the ruled rows a list may go on: a commune has some thousand households.
    private const int CheckedRows = 20_000;
    private const int Narrow = 12;
    private const int Broad = 34;

    private static readonly CellStyle Input = Look.Cell with { Fill = "FFFDF5" };
    private static readonly CellStyle Hint = new() { Ink = "595959", Size = 9, Fill = "F2F2F2", Ruled = true, Wrap = true, Centre = true };

    public static void Write<T>(Stream output, RecordColumn<T>[] columns, Language language, HouseholdTemplateText text)
    {
        var words = new ResultWords(language);
        var lists = columns.Where(c => c.Offered(language).Length > 0).ToArray();
        var name = words.Pick("Danh mục", "Lists");
        using var workbook = new WorkbookWriter(output);
        Data(workbook, columns, lists, name, words, text);
        Lists(workbook, lists, name, language);
        workbook.Finish();
    }

    private static void Data<T>(
        WorkbookWriter workbook, RecordColumn<T>[] columns, RecordColumn<T>[] lists, string listSheet, ResultWords words, HouseholdTemplateText text)
    {
        double[] widths = [.. columns.Select(c => Math.Clamp(c.Header(words.Language).Length + 2.0, Narrow, Broad))];
        using var sheet = workbook.Begin(widths: widths);
        sheet.BeginRow(24);
        sheet.Text(text.Title, Look.Title);
        sheet.EndRow();
        sheet.Line(Look.Note, text.Data);
        sheet.Line(Look.Note, text.Rows + words.Pick(
            $" Điền từ hàng {HeaderRow + 1}; có thể xóa cột không dùng, không đổi tên cột ở hàng {HeaderRow}. Ô trống: chưa biết.",
            $" Fill in from row {HeaderRow + 1} on; columns may be deleted, their names in row {HeaderRow} must stay. Empty: not known."));
        sheet.Line(Hint, [.. columns.Select(c => HintOf(c, words))]);
        sheet.Line(Look.Heading, [.. columns.Select(c => c.Header(words.Language))]);
        for (var row = 0; row < Rows; row++)
        {
            sheet.BeginRow();
            // Ids and codes keep the zeros at their front only in cells of text.
            foreach (var column in columns) sheet.Empty(Input with { AsText = column.IsText });
            sheet.EndRow();
        }

        workbook.Add(
            new()
            {
                Name = text.Sheet,
                Widths = widths,
                HeaderRow = HeaderRow,
                FirstPrinted = HeaderRow,
                FrozenColumns = 1,
                Wide = true,
                Validations = [.. columns.Select((c, i) => Validation(c, i + 1, lists, listSheet, words)).OfType<CellValidation>()],
                Tab = "548235",
            },
            null, sheet);
    }

    private static void Lists<T>(WorkbookWriter workbook, RecordColumn<T>[] lists, string name, Language language)
    {
        double[] widths = [.. lists.Select(_ => (double)Broad)];
        string[][] offered = [.. lists.Select(c => c.Offered(language))];
        using var sheet = workbook.Begin(widths: widths);
        sheet.Line(Look.Heading, [.. lists.Select(c => c.Header(language))]);
        for (var row = 0; row < offered.Max(o => o.Length); row++)
            sheet.Line(Look.Cell, [.. offered.Select(o => row < o.Length ? o[row] : "")]);
        workbook.Add(new() { Name = name, Widths = widths, HeaderRow = 1, Tab = "7F7F7F" }, null, sheet);
    }

    private static string HintOf<T>(RecordColumn<T> column, ResultWords words) =>
        column.Offered(words.Language).Length > 0 ? column.TakesSeveral
            ? words.Pick("một hay nhiều từ trong danh mục, cách nhau bằng dấu ;", "one or more words of the list, separated by ;")
            : words.Pick("chọn trong danh sách", "choose from the list")
        : column.Grouped is not null ? words.Pick("đồng một người một tháng; số âm nếu lỗ", "VND per person per month; negative for a loss")
        : column.IsText ? words.Pick("chữ", "text") : words.Pick("số", "a number");

    private static CellValidation? Validation<T>(RecordColumn<T> column, int at, RecordColumn<T>[] lists, string listSheet, ResultWords words)
    {
        var list = Array.IndexOf(lists, column);
        var range = string.Create(CultureInfo.InvariantCulture, $"{CellAddress.Write(at, HeaderRow + 1)}:{CellAddress.Write(at, HeaderRow + CheckedRows)}");
        var title = column.Header(words.Language);
        if (title.Length > 32) title = title[..32];
        if (list >= 0)
        {
            var letters = CellAddress.Write(list + 1, 1)[..^1];
            var count = column.Offered(words.Language).Length;
            return new(
                range, "list", string.Create(CultureInfo.InvariantCulture, $"'{listSheet}'!${letters}$2:${letters}${count + 1}"), title,
                HintOf(column, words), Strict: !column.TakesSeveral);
        }

        var first = CellAddress.Write(at, HeaderRow + 1);
        return column.IsText ? null : new(range, "custom", $"ISNUMBER({first})", title, HintOf(column, words), Strict: true);
    }
}
