using System.Globalization;
using System.Text;

namespace NtmCriteria;

/// <summary>Compares Vietnamese names the way people mean them, whatever the culture of the machine.</summary>
public static class VietnameseText
{
    // The two ways to place a tone on oa, oe and uy: old style marks the first vowel, new style the second.
    private static readonly (string Old, string New)[] TonePlacements =
    [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
    ];

    // Hyphens, dashes and the minus sign that type-setting puts between parts of a name.
    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /// <summary>The text in NFC, trimmed, with every run of white space made one space.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = WellFormed(text);
        if (IsClean(text)) return text;
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        var clean = new StringBuilder(composed.Length);
        var space = false;
        foreach (var c in composed)
        {
            if (char.IsWhiteSpace(c))
            {
                space = clean.Length > 0;
                continue;
            }

            if (space) clean.Append(' ');
            space = false;
            clean.Append(c);
        }

        return clean.ToString();
    }

    // Most texts are clean already, and then nothing need be built.
    private static bool IsClean(string text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' ')) return false;
            before = c;
        }

        return text.Length == 0 || (before != ' ' && text.IsNormalized(NormalizationForm.FormC));
    }

    /// <summary>
    /// A key under which two spellings of one name are equal: NFC or NFD, upper or lower case, either tone placement
    /// (Hoà, Hòa), dashes with or without spaces, the letters that look like Đ (U+00D0, U+0189). Diacritics count.
    /// </summary>
    /// <param name="text">A name.</param>
    public static string Key(string text)
    {
        var key = Clean(text).ToLowerInvariant();
        foreach (var dash in Dashes) key = key.Replace(dash, '-');
        // The Icelandic and the African letter look like đ, and old fonts and keyboards give them for it.
        key = key.Replace('\u00F0', 'đ').Replace('\u0256', 'đ');
        key = key.Replace(" - ", " ", StringComparison.Ordinal).Replace('-', ' ');
        if (!HasModernTone(key)) return key;
        foreach (var (old, modern) in TonePlacements) key = key.Replace(modern, old, StringComparison.Ordinal);
        return key;
    }

    /// <summary>Half a character, as broken files hold it, has no normal form: it becomes U+FFFD.</summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsSurrogatePair(text, i)) i++;
            else return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }

    // Few names hold one of the fifteen, and looking once is cheaper than replacing each in vain.
    private static bool HasModernTone(string key)
    {
        for (var i = 1; i < key.Length; i++)
            if ((key[i - 1] == 'o' && "àáảãạèéẻẽẹ".Contains(key[i], StringComparison.Ordinal))
                || (key[i - 1] == 'u' && "ỳýỷỹỵ".Contains(key[i], StringComparison.Ordinal)))
                return true;
        return false;
    }

    /// <summary>The <see cref="Key"/> without diacritics, for searches that ask for it.</summary>
    /// <param name="text">A name.</param>
    public static string KeyWithoutDiacritics(string text)
    {
        var folded = new StringBuilder();
        foreach (var c in Key(text).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c == 'đ' ? 'd' : c);
        return folded.ToString();
    }

    /// <summary>The known name with the fewest edits away, or null where none is near enough to be meant.</summary>
    /// <param name="text">What was written; case, diacritics and spacing do not count.</param>
    /// <param name="known">The names that are known.</param>
    public static string? Nearest(string text, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(known);
        return NearestText.Find(text, known);
    }
}
