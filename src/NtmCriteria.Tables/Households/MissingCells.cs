using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Counts the cells that say that a value is missing, for a note.</summary>
internal sealed class MissingCells
{
    private readonly SortedDictionary<string, long> byColumn = new(StringComparer.Ordinal);
    private readonly SortedSet<string> words = new(StringComparer.Ordinal);
    private long count;

    /// <summary>Whether there are any.</summary>
    public bool Any => count > 0;

    public void Add(string column, string word)
    {
        count++;
        byColumn[column] = byColumn.GetValueOrDefault(column) + 1;
        if (words.Count < 5) words.Add(word.Trim());
    }

    public string? Note(Language language) => count == 0 ? null : language == Language.Vietnamese
            ? $"{Text(count)} ô ghi {string.Join(", ", words)} được đọc là chưa có số liệu: {Columns()}"
            : $"{Text(count)} cell{(count == 1 ? "" : "s")} with {string.Join(", ", words)} {(count == 1 ? "is" : "are")} read as not known: {Columns()}";

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    private string Columns() => string.Join(", ", byColumn.Select(c => $"{c.Key} {Text(c.Value)}"));
}
