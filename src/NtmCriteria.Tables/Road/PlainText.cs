namespace NtmCriteria.Tables;

/// <summary>
/// Recognises names and codes that every reading leaves as they stand: nothing in them is cleaned, restored, left out or
/// taken for a missing value. What is not recognised may be just as plain; it is looked at by those who know all forms.
/// </summary>
internal static class PlainText
{
    /// <summary>No name that is recognised here has more bytes.</summary>
    public const int Longest = 120;

    /// <summary>Whether a cell is a name, and its letters.</summary>
    public static bool IsName(ReadOnlySpan<byte> utf8, Span<char> letters, out int length)
    {
        length = 0;
        if (utf8.Length is < 2 or > Longest) return false;
        var before = ' ';
        for (var i = 0; i < utf8.Length;)
        {
            char c;
            if (utf8[i] < 0x80) c = (char)utf8[i++];
            else if (!TryLetter(utf8, ref i, out c)) return false;
            if (c < 0x80 && !char.IsAsciiLetterOrDigit(c) && (c is not (' ' or '.' or '-' or '/') || (c == ' ' && before == ' '))) return false;
            letters[length++] = before = c;
        }

        return length >= 2 && before != ' ' && char.IsLetter(letters[0]) && char.IsLetter(letters[1]) && !MayBeMissing(letters[..length]);
    }

    /// <summary>Whether a cell is a code.</summary>
    public static bool IsCode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > 32 || !char.IsAsciiLetterOrDigit((char)utf8[0])) return false;
        var (digits, point) = (0, false);
        foreach (var b in utf8)
        {
            if (b is >= (byte)'0' and <= (byte)'9') digits++;
            else if (b == '.') point = true;
            else if (!char.IsAsciiLetter((char)b) && b is not ((byte)'-' or (byte)'_')) return false;
        }

        // Four digits have lost their zero, and a point may come from a number.
        return digits > 0 && !point && !(digits == 4 && utf8.Length == 4);
    }

    /// <summary>Whether a cell is the number of a decision: it begins with a digit.</summary>
    public static bool IsDecision(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8.Length > Longest || !char.IsAsciiDigit((char)utf8[0]) || utf8[^1] == ' ') return false;
        for (var i = 0; i < utf8.Length;)
        {
            if (utf8[i] >= 0x80)
            {
                if (!TryLetter(utf8, ref i, out _)) return false;
            }
            else if (!char.IsAsciiLetterOrDigit((char)utf8[i]) && utf8[i] is not ((byte)' ' or (byte)'-' or (byte)'/' or (byte)'.')) return false;
            else i++;
        }

        return true;
    }

    /// <summary>A Vietnamese letter in one piece: those are composed already.</summary>
    private static bool TryLetter(ReadOnlySpan<byte> utf8, ref int at, out char letter)
    {
        letter = default;
        if (utf8[at] is >= 0xC3 and <= 0xC6 && at + 1 < utf8.Length && (utf8[at + 1] & 0xC0) == 0x80)
        {
            letter = (char)(((utf8[at] & 0x1F) << 6) | (utf8[at + 1] & 0x3F));
            at += 2;
            return letter is (>= '\u00C0' and <= '\u00FF' and not ('\u00D7' or '\u00F7')) or 'Ă' or 'ă' or 'Đ' or 'đ' or 'Ĩ' or 'ĩ' or 'Ũ' or 'ũ' or 'Ơ' or 'ơ' or 'Ư' or 'ư';
        }

        if (utf8[at] != 0xE1 || at + 2 >= utf8.Length || (utf8[at + 1] & 0xC0) != 0x80 || (utf8[at + 2] & 0xC0) != 0x80) return false;
        letter = (char)(0x1000 | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F));
        at += 3;
        return letter is >= '\u1EA0' and <= '\u1EF9';
    }

    /// <summary>Whether a name may say that none is given; few names begin so, and they are looked at closely.</summary>
    private static bool MayBeMissing(ReadOnlySpan<char> name)
    {
        var (first, second) = (char.ToLowerInvariant(name[0]), char.ToLowerInvariant(name[1]));
        return ((first, second) is ('c', 'h') or ('k', 'h') or ('k', '.') or ('t', 'h') or ('m', 'i') or ('n', 'o') or ('u', 'n') or ('n', 'u') or ('n', 'a') or ('n', 'i') || name.Length < 5)
            && MissingWords.Is(name);
    }
}
