namespace NtmCriteria;

/// <summary>Finds the name that somebody probably meant, as messages suggest it.</summary>
internal static class NearestText
{
    /// <summary>The known name with the fewest edits away, or null where none is near enough to be meant.</summary>
    public static string? Find(string text, IEnumerable<string> known)
    {
        var folded = VietnameseText.KeyWithoutDiacritics(text);
        string? best = null;
        // A third of the letters wrong is another word, not a slip.
        var limit = Math.Max(1, folded.Length / 3);
        foreach (var name in known)
        {
            var distance = Distance(folded, VietnameseText.KeyWithoutDiacritics(name), limit);
            if (distance > limit) continue;
            // Of equally near names the first one stays, so that the answer does not depend on luck.
            limit = distance - 1;
            best = name;
            if (limit < 0) break;
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; more than the limit where it is exceeded.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var (before, above, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(
                    Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }
}
