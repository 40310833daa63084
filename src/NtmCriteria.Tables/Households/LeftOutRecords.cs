using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>The rows that were left out because they are no records: what they are and where they stand, for notes.</summary>
internal sealed class LeftOutRecords
{
    private const int Most = 10;

    private readonly SortedDictionary<RowKind, (long Count, List<string> Places)> rows = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => rows.Count > 0;

    /// <param name="kind">What it is.</param>
    /// <param name="place">Its line, or the address of its first cell.</param>
    /// <param name="text">What stands in it.</param>
    public void Add(RowKind kind, string place, string text)
    {
        var (count, places) = rows.GetValueOrDefault(kind, (0, []));
        if (places.Count < Most) places.Add(kind == RowKind.Numbers ? place : $"{place} '{text}'");
        rows[kind] = (count + 1, places);
    }

    public IEnumerable<string> Notes(Language language) => rows.Select(row => language == Language.Vietnamese
        ? $"bỏ qua {Text(row.Value.Count)} hàng {Vietnamese(row.Key)}: {Places(row.Value)}"
        : $"left out as {English(row.Key, row.Value.Count)}: {Places(row.Value)}");

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Places((long Count, List<string> Places) row) => string.Join(", ", row.Places)
        + (row.Count > row.Places.Count ? string.Create(CultureInfo.InvariantCulture, $" … (+{row.Count - row.Places.Count})") : "");

    private static string English(RowKind kind, long count) => kind switch
    {
        RowKind.Totals => count == 1 ? "a row of totals" : $"{Text(count)} rows of totals",
        RowKind.Numbers => "the row of column numbers",
        _ => count == 1 ? "a title or remark" : $"{Text(count)} titles or remarks",
    };

    private static string Vietnamese(RowKind kind) => kind switch
    {
        RowKind.Totals => "tổng cộng",
        RowKind.Numbers => "số thứ tự cột",
        _ => "tiêu đề hoặc ghi chú",
    };
}
