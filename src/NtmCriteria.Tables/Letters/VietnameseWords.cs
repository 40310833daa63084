using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>
/// Judges whether words are Vietnamese syllables: a beginning, a vowel or several, an end, one tone. By that one sees in
/// which letters a text was written.
/// </summary>
internal static class VietnameseWords
{
    private static readonly FrozenSet<string> Onsets = Set(
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");

    private static readonly FrozenSet<string> OpenVowels = Set(
        "a", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iu", "iêu", "yêu", "oi", "ôi", "ơi", "oa", "oai", "oay",
        "oao", "oe", "oeo", "ua", "ui", "uôi", "uê", "uy", "uya", "uyu", "uây", "uơ", "ưa", "ưi", "ưu", "ươi", "ươu", "uao", "uai", "uay", "ue", "uo");

    private static readonly FrozenSet<string> ClosedVowels = Set(
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "oa", "oă", "oe", "oo", "uâ", "uê", "uô", "ươ", "uy", "uyê", "ua", "uă", "ue", "ia");

    private static readonly FrozenSet<string> Codas = Set("c", "ch", "m", "n", "ng", "nh", "p", "t");

    // As many words as show in which letters a text is; a long one is not read through.
    private const int Most = 400;

    /// <summary>How many words with letters beyond ASCII a text has, and how many of them are Vietnamese.</summary>
    public static (int Words, int Valid) Count(string text)
    {
        var (words, valid) = (0, 0);
        for (var i = 0; i < text.Length && words < Most;)
        {
            var start = i;
            var beyond = false;
            while (i < text.Length && (text[i] >= '\u0080' && text[i] is not ('\u00A0' or '\uFEFF' or '–' or '“' or '”' or '’' or '…') || char.IsAsciiLetter(text[i])))
                beyond |= text[i++] >= '\u0080';
            if (beyond)
            {
                words++;
                if (IsSyllable(text[start..i])) valid++;
            }

            if (i == start) i++;
        }

        return (words, valid);
    }

    /// <summary>Whether a word is a Vietnamese syllable.</summary>
    public static bool IsSyllable(string word)
    {
        // No letter is large behind a small one.
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return false;
        var plain = new StringBuilder(word.Length);
        var tone = '\0';
        foreach (var c in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                if (tone != '\0') return false;
                tone = c;
            }
            else plain.Append(c);
        }

        var letters = plain.ToString().Normalize(NormalizationForm.FormC);
        var vowel = letters.AsSpan().IndexOfAny(Vowels);
        if (vowel < 0) return false;
        if (Fits(letters, vowel, tone)) return true;
        // "gi" and "qu" take a vowel of their own with them.
        return vowel + 1 < letters.Length && letters[..(vowel + 1)] is "gi" or "qu" && Fits(letters, vowel + 1, tone);
    }

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    private static bool Fits(string letters, int vowel, char tone)
    {
        if (!Onsets.Contains(letters[..vowel])) return false;
        var rest = letters.AsSpan(vowel);
        var length = rest.IndexOfAnyExcept(Vowels);
        if (length < 0) return OpenVowels.Contains(rest.ToString());
        var coda = rest[length..].ToString();
        if (length == 0 || !ClosedVowels.Contains(rest[..length].ToString()) || !Codas.Contains(coda)) return false;
        // A stop at the end leaves two of the tones.
        return coda is not ("c" or "ch" or "p" or "t") || tone is '\u0301' or '\u0323';
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
