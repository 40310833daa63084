namespace NtmCriteria.Tables;

/// <summary>Numbers as people and programs set them: with spaces between thousands, a sign of their own, đạt in front.</summary>
internal static class TidyNumber
{
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    /// <summary>The same number plainly, or null where nothing is to be tidied.</summary>
    public static string? Tidy(ReadOnlySpan<char> text)
    {
        var written = text;
        text = text.Trim().Trim(Invisible).Trim();
        if (text.StartsWith("đạt ", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && (char.IsAsciiDigit(text[4..].TrimStart()[0]) || text[4] is '>' or '≥'))
            text = text[4..].TrimStart();
        if (text.IsEmpty || text.Length > 64) return null;
        var plain = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Invisible.Contains(c, StringComparison.Ordinal)) continue;
            if (c is '−' or '\u2010' or '\u2011' or '–' && length == 0) c = '-';
            else if (c == '\'' && length == 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) continue;
            else if (char.IsWhiteSpace(c))
            {
                if (Groups(text, i)) continue;
                c = ' ';
            }

            plain[length++] = c;
        }

        // A unit of percent may stand off its number, and behind a number in quotes nothing else does.
        var tidy = new string(plain, 0, length).Trim();
        return tidy.Length == 0 || written.SequenceEqual(tidy) ? null : tidy;
    }

    /// <summary>Whether a space stands between groups of thousands: digits before it, three behind it, and no more of them.</summary>
    private static bool Groups(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(text[at - 1]) || at + 3 >= text.Length) return false;
        for (var i = 1; i <= 3; i++)
            if (!char.IsAsciiDigit(text[at + i]))
                return false;
        if (at + 4 < text.Length && char.IsAsciiDigit(text[at + 4])) return false;
        // At most three digits stand before the first space, so that two numbers in one cell are not drawn together.
        var before = 0;
        for (var i = at - 1; i >= 0 && char.IsAsciiDigit(text[i]); i--) before++;
        return before <= 3;
    }
}
