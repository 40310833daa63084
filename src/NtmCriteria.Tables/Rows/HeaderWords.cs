namespace NtmCriteria.Tables;

/// <summary>How a header row is told from the titles above it.</summary>
/// <param name="Knows">Whether a column may have this name.</param>
/// <param name="Names">Whether a column of this name says what a row speaks of: without one, a row is no header.</param>
internal sealed record HeaderWords(Func<string, bool> Knows, Func<string, bool> Names)
{
    /// <summary>Whether a name is the column's own: a row of these goes before a row of what people call them.</summary>
    public Func<string, bool> IsOwn { get; init; } = static _ => false;

    /// <summary>How much speaks for a row: every name that is known, and once more where it is a column's own.</summary>
    /// <param name="cells">The cells of the row.</param>
    /// <param name="letters">The letters that they may be in.</param>
    public (int Score, bool Names) Weigh(IEnumerable<string> cells, LetterSet letters = LetterSet.Unicode)
    {
        if (letters != LetterSet.Unicode) cells = cells.Select(cell => DecodedRows.DecodeHeading(cell, letters));
        var (score, names) = (0, false);
        foreach (var name in cells.Select(VietnameseText.Clean).Distinct(StringComparer.Ordinal))
        {
            if (name.Length == 0 || !Knows(name)) continue;
            score += IsOwn(name) ? 2 : 1;
            names |= Names(name);
        }

        return (score, names);
    }
}
