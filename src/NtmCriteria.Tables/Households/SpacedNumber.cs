namespace NtmCriteria.Tables;

/// <summary>Reads a number whose thousands are set apart by spaces of any kind, as 1 400 000.</summary>
internal static class SpacedNumber
{
    private const int Longest = 40;

    /// <summary>Whether every space stands between groups of three digits, and what the number is.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, NumberStyle style, out decimal number)
    {
        number = 0;
        if (text.Length > Longest) return false;
        Span<char> plain = stackalloc char[Longest];
        var (length, group, any) = (0, 0, false);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                // One to three digits before the first space, three between any two.
                if (any ? group != 3 : group is 0 or > 3) return false;
                (any, group) = (true, 0);
                continue;
            }

            if (char.IsAsciiDigit(c)) group++;
            else if (length > 0 && any && group != 3) return false;
            else if (length > 0) (any, group) = (false, 0);
            plain[length++] = c;
        }

        // Digits behind the decimal sign are in no groups.
        return (!any || group == 3) && ObservationCell.TryNumber(plain[..length], style, out number);
    }
}
