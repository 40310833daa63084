using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NtmCriteria.Tables;

/// <summary>Finds out in which letters a text was written, by how many of its words are Vietnamese in each.</summary>
internal static class LetterDetection
{
    private static readonly SearchValues<char> OnlyVietnamese = SearchValues.Create(
        "ăĂđĐĩĨũŨơƠưƯ" + string.Concat(Enumerable.Range(0x1EA0, 0x5A).Select(c => (char)c)));

    /// <summary>The letters of a text that came as Unicode.</summary>
    /// <param name="text">Cells of a table, without its header.</param>
    /// <param name="suspect">Letters that only a part of the text may be in: that cannot be read, only said.</param>
    public static LetterSet Detect(string text, out LetterSet suspect)
    {
        suspect = LetterSet.Unicode;
        var (words, valid) = VietnameseWords.Count(text);
        if (words < 2 || valid * 10 >= words * 9) return LetterSet.Unicode;
        var best = Best(text, words, valid, out var found);
        if (best == LetterSet.Unicode) return best;
        if (!text.AsSpan().ContainsAny(OnlyVietnamese) && found * 10 >= words * 7) return best;
        suspect = best;
        return LetterSet.Unicode;
    }

    /// <summary>What is said where only some texts are in the letters of an old font.</summary>
    public static LocalText Suspicion(LetterSet suspect) =>
        TableTexts.Fill("lettersSuspect", ("letters", suspect.Name()));

    /// <summary>The code page of bytes that are no UTF-8; null where none reads them better than the others.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="letters">The letters to read what the code page gives in.</param>
    public static Encoding? CodePage(ReadOnlySpan<byte> bytes, out LetterSet letters)
    {
        letters = LetterSet.Unicode;
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var plain = Encoding.Latin1.GetString(bytes);
        var modern = VietnameseWords.Count(windows.GetString(bytes).Normalize(NormalizationForm.FormC));
        var (words, _) = VietnameseWords.Count(plain);
        var tcvn3 = VietnameseWords.Count(Tcvn3.Decode(plain)).Valid;
        var vni = VietnameseWords.Count(Vni.Decode(plain)).Valid;
        var (best, name) = new[] { (modern.Valid, 1258), (tcvn3, 3), (vni, 4) }.MaxBy(c => c.Item1);
        var second = new[] { (modern.Valid, 1258), (tcvn3, 3), (vni, 4) }.Where(c => c.Item2 != name).Max(c => c.Item1);
        if (words < 2 || best * 10 < words * 6 || second * 10 > best * 8) return null;
        if (name == 1258) return windows;
        letters = name == 3 ? LetterSet.Tcvn3 : LetterSet.Vni;
        return Encoding.Latin1;
    }

    /// <summary>Whether bytes are UTF-8; the last letter may be cut.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isCut)
    {
        for (var cut = 0; cut < (isCut ? 4 : 1) && cut <= bytes.Length; cut++)
            if (Utf8.IsValid(bytes[..^cut]))
                return true;
        return false;
    }

    private static LetterSet Best(string text, int words, int valid, out int found)
    {
        var (best, most) = (LetterSet.Unicode, valid);
        foreach (var letters in new[] { LetterSet.Tcvn3, LetterSet.Vni })
            if (VietnameseWords.Count(letters.Decode(text)).Valid is var count && count > most)
                (best, most) = (letters, count);
        found = most;
        // Two words more, and a quarter of all: one odd word is no other alphabet.
        return most - valid >= 2 && (most - valid) * 4 >= words ? best : LetterSet.Unicode;
    }
}
