using System.Globalization;
using System.Text;

namespace NtmCriteria.Units;

/// <summary>The usual spellings of a province's name. What is none of them is another name, however near.</summary>
internal static class ProvinceSpelling
{
    // The longer word first: what is left of it is no part of the name.
    private static readonly string[] Kinds =
    [
        "thành phố trực thuộc trung ương ", "thành phố trực thuộc tw ", "tp. trực thuộc trung ương ", "tp trực thuộc trung ương ",
        "thành phố trực thuộc ", "thành phố ", "thanh pho ", "t.p. ", "t.p ", "t.p.", "tp. ", "tp.", "tp ", "tỉnh ", "tinh ", "t. ", "t.",
    ];

    // Names that decrees, maps and offices write in several ways; each stands as it is folded.
    private static readonly Dictionary<string, string> Aliases = Build();

    /// <summary>
    /// A key that all spellings of one province share: letters alone, without the word for the kind of unit. Diacritics
    /// count: a name without them is a slip, since some names are told apart by them alone.
    /// </summary>
    public static string Key(string text)
    {
        var whole = Fold(text);
        if (Aliases.TryGetValue(whole, out var alias)) return alias;
        var name = Plain(text);
        return Aliases.GetValueOrDefault(name, name);
    }

    /// <summary>The name without the word for the kind of unit, for messages and for finding the nearest.</summary>
    public static string WithoutKind(string text)
    {
        var key = VietnameseText.Clean(Visible(VietnameseText.Key(text)));
        foreach (var kind in Kinds)
            if (key.Length > kind.Length && key.StartsWith(kind, StringComparison.Ordinal))
                return key[kind.Length..].Trim();
        return key;
    }

    /// <summary>The letters of the name that was written, before any other name is looked up for it.</summary>
    public static string Plain(string text) => Fold(WithoutKind(text));

    // "Kon Tum", "KonTum" and "Kon-Tum" are one name; so are "TP.HCM" and "TP HCM".
    private static string Fold(string text)
    {
        var key = VietnameseText.Key(text);
        var letters = new StringBuilder(key.Length);
        foreach (var c in key)
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                letters.Append(c);
        return letters.ToString();
    }

    // Web pages and word processors leave characters that nobody sees inside a name.
    private static string Visible(string key) =>
        key.Any(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            ? string.Concat(key.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim()
            : key;

    private static Dictionary<string, string> Build()
    {
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var dak in new[] { "đắk", "đăk", "đắc", "đăc", "đak", "dak" })
        {
            foreach (var lak in new[] { "lắk", "lăk", "lắc", "lăc", "lak" }) aliases[dak + lak] = "đắklắk";
            foreach (var nong in new[] { "nông", "nong" }) aliases[dak + nong] = "đắknông";
        }

        foreach (var city in new[] { "tphcm", "thànhphốhcm", "tphồchíminh" }) aliases[city] = "hồchíminh";
        foreach (var port in new[] { "brvt", "bàrịavt" }) aliases[port] = "bàrịavũngtàu";
        foreach (var hue in new[] { "huế", "tthuế" }) aliases[hue] = "thừathiênhuế";
        return aliases;
    }
}
