using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>What a reader should be told of the rows of a table of records although it is no error.</summary>
internal sealed class RecordNotes
{
    /// <summary>The rows that are no records.</summary>
    public LeftOutRecords LeftOut { get; } = new();

    /// <summary>The cells that say that a value is missing.</summary>
    public MissingCells Missing { get; } = new();

    /// <summary>How many codes of communes had lost the zero in front.</summary>
    public long ShortCodes { get; set; }

    /// <summary>Whether there is anything.</summary>
    public bool Any => ShortCodes > 0 || LeftOut.Any || Missing.Any;

    public IEnumerable<string> All(Language language)
    {
        if (ShortCodes > 0)
        {
            var count = ShortCodes.ToString(CultureInfo.InvariantCulture);
            yield return language == Language.Vietnamese
                ? $"{count} mã xã chỉ có bốn chữ số được thêm số 0 ở đầu, như 6463 thành 06463"
                : $"{count} commune code{(ShortCodes == 1 ? "" : "s")} of four digits got back the zero at the front, as 6463 is read as 06463";
        }

        foreach (var note in LeftOut.Notes(language)) yield return note;
        if (Missing.Note(language) is { } cells) yield return cells;
    }

    /// <summary>What is said of columns that are not read.</summary>
    public static IEnumerable<string> Passed(IReadOnlyCollection<string> columns, Language language)
    {
        if (columns.Count == 0) yield break;
        var names = string.Join(", ", columns.Select(name => $"'{name}'"));
        yield return language == Language.Vietnamese
            ? $"không đọc cột {names}: không ảnh hưởng đến phân loại"
            : $"not read: column{(columns.Count == 1 ? "" : "s")} {names}, which decide{(columns.Count == 1 ? "s" : "")} nothing";
    }
}
