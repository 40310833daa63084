using System.Globalization;
using System.Text;

namespace NtmCriteria;

/// <summary>Text from outside as one line that can stand inside another text.</summary>
internal static class OneLine
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// Line breaks and tabs as spaces. What no document may contain, and marks that would turn the text around them to the
    /// other direction, become a replacement character, so that they are seen and do nothing.
    /// </summary>
    public static string Make(string text)
    {
        var clean = true;
        for (var i = 0; clean && i < text.Length; i++) clean = IsPlain(text[i]);
        if (clean) return text;
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c)) line.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                line.Append(c).Append(text[++i]);
            else line.Append(c is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029' ? ' ' : Replacement);
        }

        return line.ToString();
    }

    // 202A to 202E and 2066 to 2069 reach beyond the text that they stand in; single direction marks do not.
    private static bool IsPlain(char c) => c < '\u007F'
        ? c >= ' '
        : c is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u2028' or '\u2029' or >= '\uFFFE')
            && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate);
}
