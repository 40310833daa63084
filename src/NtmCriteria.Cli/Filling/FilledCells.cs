using NodaTime;
using NodaTime.Text;
using NtmCriteria.Bulk;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The cells of one row by column, and what is wrong with them.</summary>
/// <param name="row">The row.</param>
/// <param name="columns">Where each column stands.</param>
/// <param name="words">The words of messages.</param>
internal sealed class FilledCells(TextRow row, IReadOnlyDictionary<string, int> columns)
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    public TextRow Row => row;

    public List<TableProblem> Problems { get; } = [];

    /// <summary>A cell without what surrounds it; empty where the table has no such column.</summary>
    public string this[string column] => Index(column) is >= 0 and var at && at < row.Fields.Length ? VietnameseText.Clean(row.Fields[at]).TrimStart('\'') : "";

    /// <summary>Whether a workbook stores the cell as a number.</summary>
    public bool IsNumber(string column) => row.IsNumber(Index(column));

    /// <summary>Whether a workbook shows the cell as a share of a hundred.</summary>
    public bool IsPercent(string column) => row.IsPercent(Index(column));

    /// <summary>How the number in a cell is written.</summary>
    public NumberStyle StyleOf(string column, NumberStyle own) => row.StyleOf(Index(column), own);

    /// <summary>A text that may not be missing beside a value.</summary>
    public string Need(string column, string vietnamese, string english)
    {
        var text = this[column];
        if (text.Length == 0)
            Wrong(
                column, $"ô để trống dù đã ghi mức; cần {vietnamese}", $"the cell is empty although a value is given; expected {english}");
        return text;
    }

    /// <summary>The day in a cell, in either notation, or null where it is empty or none.</summary>
    public LocalDate? Day(string column)
    {
        if (this[column] is not { Length: > 0 } text) return null;
        if (TryDay(text, out var day)) return day;
        Wrong(column, $"'{text}' không phải là ngày; cần một ngày có thật, như 31/12/2023 hoặc 2023-12-31",
            $"'{text}' is not a day; expected a day that exists, as 2023-12-31 or 31/12/2023");
        return null;
    }

    /// <summary>A day as 2023-12-31 or, day first, as 31/12/2023.</summary>
    public static bool TryDay(string text, out LocalDate day) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day)
        || DayFirst.Parse(text.Replace('.', '/').Replace('-', '/')).TryGetValue(default, out day)
        || DayCell.TryRead(text, NumberStyle.Vietnamese, out day);

    public void Wrong(string column, string vietnamese, string english) =>
        Problems.Add(row.Wrong(Index(column), column, new LocalText(vietnamese, english)));

    private int Index(string column) => columns.TryGetValue(column, out var at) ? at : -1;
}
