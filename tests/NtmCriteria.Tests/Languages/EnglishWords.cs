using System.Text.RegularExpressions;

namespace NtmCriteria.Tests.Languages;

/// <summary>English words that no Vietnamese text holds, and decimal points in Vietnamese prose.</summary>
internal static partial class EnglishWords
{
    // Function words: they stand in nearly every English sentence and in no Vietnamese one. None of them is a Vietnamese syllable.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "or", "is", "are", "was", "were", "be", "been", "expected", "with", "without", "which", "what", "that", "this", "these",
        "those", "not", "known", "unknown", "for", "from", "by", "at", "on", "one", "two", "each", "every", "all", "only", "could", "cannot", "column",
        "row", "rows", "line", "lines", "file", "table", "sheet", "value", "cell", "commune", "communes", "district", "province", "household",
        "households", "member", "members", "year", "day", "days", "date", "set", "sets", "level", "levels", "met", "open", "undetermined", "criterion",
        "criteria", "indicator", "indicators", "required", "observed", "evidence", "source", "document", "documents", "note", "warning", "error",
        "total", "poor", "average", "above", "below", "better", "than", "less", "more", "most", "least", "missing", "read", "written", "left", "out",
        "stands", "there", "did", "you", "mean", "it", "its", "as", "delegated", "recalled", "confirmed", "attained", "national", "reading",
    };

    /// <summary>The English words of a Vietnamese text: what stands in quotes, options, names of files and ids are no prose.</summary>
    public static string[] In(string vietnamese) =>
        [.. Word().Matches(NoProse().Replace(vietnamese, " ")).Select(m => m.Value).Where(Words.Contains).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The numbers with a decimal point in a Vietnamese text, apart from numbers of criteria, forms and versions.</summary>
    public static string[] DecimalPoints(string vietnamese) =>
        [.. Point().Matches(NoProse().Replace(vietnamese, " ")).Select(m => m.Value)];

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Za-z]+(?![\p{L}\d])")]
    private static partial Regex Word();

    // A number before its unit or sign; 17.1 alone is an indicator, 1.400.000 is grouped.
    [GeneratedRegex(@"(?<![\w.])\d+\.\d{1,2}(?= ?(?:%|triệu|điểm|km|ha\b|hộ|xã\b))")]
    private static partial Regex Point();

    [GeneratedRegex("""(?<=cần (?:một trong )?)[\w./-]+(?:, [\w./-]+)+|'[^'\n]*'|"[^"\n]*"|\([^()\n]*(?:https?:|yes/no|true/false|standard, |rural, |male, |code, |as_of|en-\*)[^()\n]*\)|--?[a-z][\w-]*(?:[ =][a-zA-Z|][\w|-]*)?|https?://\S+|[\w./-]+\.(?:csv|xlsx|xls|json|html|xlsb)\b|\b\w+(?:/[\w-]+)+\b|\$\.?\S*|<[^>\n]*>|\b[a-z]+(?:\|[a-zA-Z]+)+\b|\b[A-Z_]{2,}\b|\(File > Info[^)]*\)?|\bntm [a-z]+(?: [a-z]+)?""")]
    private static partial Regex NoProse();
}
