using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Where the header of a table of text stands, and what separates its columns.</summary>
/// <param name="Separator">The separator.</param>
/// <param name="Bytes">The bytes of UTF-8 above the header.</param>
/// <param name="Lines">The lines above it.</param>
/// <param name="Below">What stands below it, as far as it was seen.</param>
internal sealed record HeaderPlace(char Separator, int Bytes, int Lines, string Below)
{
    /// <summary>The set that the lines above it name, or null.</summary>
    public string? SetId { get; private init; }

    // The first of two that fit equally well is meant.
    private const string Separators = ",;\t|";

    /// <summary>Finds the header among the first records, by every separator: whichever makes the most columns known is meant.</summary>
    public static HeaderPlace Find(string text, HeaderWords? words, LetterSet letters)
    {
        var begin = 0;
        char? said = null;
        if (SaidSeparator(text, out var separator, out var after)) (said, begin) = (separator, after);
        var candidates = said is { } only ? only.ToString() : Separators;
        var best = (Score: 0, Separator: '\0', At: begin);
        if (words is not null)
        {
            if (letters == LetterSet.Unicode) letters = LetterDetection.Detect(text, out _);
            var at = begin;
            for (var record = 0; record < HeaderSearch.Rows && at < text.Length; record++)
            {
                var end = EndOfRecord(text, at);
                var line = text[at..end];
                foreach (var candidate in candidates)
                {
                    if (said is null && !line.Contains(candidate, StringComparison.Ordinal)) continue;
                    var (score, names) = words.Weigh(Cells(line, candidate), letters);
                    if (names && score > best.Score) best = (score, candidate, at);
                }

                at = NextRecord(text, end);
            }
        }

        // A header of one column, or one that nobody knows: what stands in it most often separates it.
        if (best.Separator == '\0') best = (0, said ?? MostFrequent(text[begin..EndOfRecord(text, begin)]), begin);
        var above = text.AsSpan(0, best.At);
        return new(best.Separator, Encoding.UTF8.GetByteCount(above), LinesIn(above), text[NextRecord(text, EndOfRecord(text, best.At))..])
        {
            SetId = SetMention.In(text[..best.At]),
        };
    }

    /// <summary>The line by which a spreadsheet is told the separator: sep=; with or without quotes.</summary>
    private static bool SaidSeparator(string text, out char separator, out int after)
    {
        (separator, after) = ('\0', 0);
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        if (end is < 0 or > 12) return false;
        var line = text.AsSpan(0, end).Trim().Trim('"').Trim(' ');
        if (!line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || line.Length is < 4 or > 5) return false;
        separator = line.Length == 5 ? line[4] : '\t';
        after = NextRecord(text, end);
        return true;
    }

    private static char MostFrequent(string line)
    {
        var (best, most) = (',', 0);
        foreach (var candidate in Separators)
            if (Cells(line, candidate).Count() - 1 is var count && count > most)
                (best, most) = (candidate, count);
        return best;
    }

    private static IEnumerable<string> Cells(string line, char separator)
    {
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (quoted || line[i] != separator)) continue;
            yield return line[start..i].Trim().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal);
            start = i + 1;
        }
    }

    private static int EndOfRecord(string text, int at)
    {
        var quoted = false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"') quoted = !quoted;
            else if (text[at] is '\n' or '\r' && !quoted) return at;
        }

        return at;
    }

    private static int NextRecord(string text, int end) =>
        end >= text.Length ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;

    private static int LinesIn(ReadOnlySpan<char> text)
    {
        var lines = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                lines++;
        return lines;
    }
}
