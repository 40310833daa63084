namespace NtmCriteria.Tables;

/// <summary>Cleans the words of a column; a table repeats its provinces and districts, and cleaning each once is enough.</summary>
internal sealed class TextCells
{
    // Far more provinces and districts than there are; a column of distinct words is not remembered without end.
    private const int Most = 4096;

    private readonly Dictionary<string, string> clean = new(StringComparer.Ordinal);

    public string? Clean(string raw)
    {
        if (raw.Length == 0) return null;
        if (clean.TryGetValue(raw, out var known)) return known.Length == 0 ? null : known;
        var text = ColumnWords.Clean(raw);
        if (clean.Count < Most) clean.Add(raw, text);
        return text.Length == 0 ? null : text;
    }
}
