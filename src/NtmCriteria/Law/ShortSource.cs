using System.Text.RegularExpressions;

namespace NtmCriteria.Law;

/// <summary>A source as a Vietnamese official cites it: <c>QĐ 318/QĐ-TTg, Phụ lục, tiêu chí 10.1</c>, without addresses.</summary>
internal static partial class ShortSource
{
    private static readonly (string Mark, string Word)[] Kinds =
    [
        ("/QĐ-", "QĐ"), ("/QD-", "QĐ"), ("/NĐ-", "NĐ"), ("/ND-", "NĐ"), ("/TT-", "TT"), ("/TTLT-", "TTLT"), ("/NQ-", "NQ"), ("/VBHN-", "VBHN"),
        ("/QH", "Luật"), ("/CV-", "CV"), ("/HD-", "HD"),
    ];

    // What the references of the data call the parts of an instrument.
    private static readonly (string English, string Vietnamese)[] Sets =
    [
        ("set of advanced NTM commune", "bộ tiêu chí xã nông thôn mới nâng cao"), ("set of NTM commune", "bộ tiêu chí xã nông thôn mới"),
    ];

    /// <summary>The source in Vietnamese.</summary>
    /// <param name="source">The source.</param>
    /// <param name="id">The indicator of which it speaks, or null.</param>
    public static string Vietnamese(LegalSource source, string? id)
    {
        var parts = new List<string>();
        if (source.Instrument.Length > 1) parts.Add(Instrument(source.Instrument));
        parts.AddRange(Places(source));
        if (id is not null) parts.Add("tiêu chí " + id);
        return parts.Count == 0 ? "-" : string.Join(", ", parts);
    }

    private static string Instrument(string number)
    {
        foreach (var (mark, word) in Kinds)
            if (number.Contains(mark, StringComparison.Ordinal) && !number.StartsWith(word + " ", StringComparison.Ordinal))
                return $"{word} {number}";
        return number;
    }

    private static List<string> Places(LegalSource source)
    {
        // Whoever wrote a document in Vietnamese said the place as it is cited.
        if (Own().IsMatch(source.Reference)) return [Address().Replace(source.Reference, "").Trim(' ', ',', ';')];
        var first = source.Reference.Split(';')[0];
        var places = new List<string>();
        if (Annex().Match(first) is { Success: true } annex) places.Add(("Phụ lục " + Capital(annex.Groups[1].Value)).TrimEnd());
        if (Article().Match(first) is { Success: true } article)
            places.Add((article.Groups[2].Success ? $"khoản {article.Groups[2].Value} " : "") + "Điều " + article.Groups[1].Value);
        foreach (var (english, vietnamese) in Sets)
            if (first.Contains(english, StringComparison.Ordinal))
            {
                places.Add(vietnamese);
                break;
            }

        return places;
    }

    private static string Capital(string part) => part.StartsWith("part ", StringComparison.Ordinal) ? "phần " + part[5..] : part;

    [GeneratedRegex(@"(?<!\p{L})(?:Điều|điều|Phụ lục|phụ lục|khoản|Khoản|Mục|mục|Chương)\s+[\dIVXA-Z]|(?<!\p{L})Phụ lục(?!\p{L})")]
    private static partial Regex Own();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b[Aa]nnex\b(?: (part [A-Z]|[IVX]+)\b)?")]
    private static partial Regex Annex();

    [GeneratedRegex(@"\b(?:[Aa]rt\.|[Aa]rticle) ?(\d+)(?:\((\d+)\))?")]
    private static partial Regex Article();
}
