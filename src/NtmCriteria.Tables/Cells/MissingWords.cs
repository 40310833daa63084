using System.Collections.Frozen;
using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>
/// The signs by which programs and offices say that a value is missing. They are no statement that an indicator does not
/// apply: that is written in words, or as n/a in small letters.
/// </summary>
internal static class MissingWords
{
    // As written: R, pandas, SQL, Stata, SPSS, SAS and the errors of spreadsheets. "na" in small letters may be a name.
    private static readonly FrozenSet<string> Signs = new[]
    {
        "NA", "N/A", "N.A.", "N.A", "#N/A", "#NA", "<NA>", "NULL", "null", "Null", "(null)", "NaN", "nan", "NAN", "-nan", "None", "nil", "\\N",
        ".", "..", "...", "…", "-", "--", "---", "–", "—", "−", "_", "?", "??", "x/x", "missing", "MISSING",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = new[]
    {
        "chưa có", "chưa có số liệu", "không có số liệu", "chưa rõ", "không rõ", "chưa thống kê", "chưa đánh giá", "chưa cập nhật", "chưa báo cáo",
        "thiếu số liệu", "k.c.s.l", "missing", "not available", "no data", "not known", "unknown",
    }.Select(VietnameseText.Key).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Signs.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a cell says that there is no value.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return !text.IsEmpty && (Lookup.Contains(text) || IsSentinel(text) || (text.Length is > 4 and < 24 && Words.Contains(VietnameseText.Key(text.ToString()))));
    }

    /// <summary>-9, -99, -999 and so on, as no share and no growth can be: codes of surveys for "missing".</summary>
    public static bool IsSentinel(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > 9 || text[0] is not ('-' or '−') || text[1] != '9') return false;
        var digits = text[1..];
        if (digits.IndexOfAny('.', ',') is > 0 and var point)
        {
            if (digits[(point + 1)..].IndexOfAnyExcept('0') >= 0) return false;
            digits = digits[..point];
        }

        // A fall by 9 % can be; one by 99 % cannot.
        return digits.Length >= 2 && digits.IndexOfAnyExcept('9') < 0;
    }

    /// <summary>What was done with so many cells that say so.</summary>
    public static LocalText Message(string word, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} ô ghi '{word}' được hiểu là thiếu số liệu (chưa có), không phải là không áp dụng"),
        string.Create(CultureInfo.InvariantCulture, $"{count} cell{(count == 1 ? " says" : "s say")} '{word}' and {(count == 1 ? "was" : "were")} read as missing (not observed), not as 'does not apply'"));
}
