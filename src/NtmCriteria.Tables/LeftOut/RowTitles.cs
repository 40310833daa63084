using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace NtmCriteria.Tables;

/// <summary>
/// Tells totals, section titles and text outside a table from names of communes, by words. There are communes named Tổng
/// Cọt, Cộng Hòa, Toàn Thắng, Trung Bình and Độc Lập: a word alone decides only where no commune can bear it.
/// </summary>
internal static partial class RowTitles
{
    /// <summary>First words of everything that is told here, so that nearly all names pass after one look.</summary>
    private static readonly FrozenSet<string> FirstWords = new[]
    {
        "tổng", "tong", "cộng", "cong", "toàn", "tòan", "toan", "cả", "ca", "bình", "binh", "trung", "tb", "bq", "total", "totals", "sum",
        "subtotal", "sub", "grand", "average", "mean", "overall", "all", "chung", "tỷ", "tỉ", "ty", "ti", "số", "so", "lũy", "luỹ", "luy",
        "huyện", "tỉnh", "quận", "thành", "tp", "tx", "vùng", "khu", "cụm", "nhóm", "các", "danh", "miền",
        "ghi", "nguồn", "lưu", "chú", "người", "thủ", "chủ", "phó", "tm", "kt", "tl", "ký", "ngày", "note", "notes", "source", "sources",
        "xác", "đơn", "đvt", "nơi", "biểu", "kế", "giám", "trưởng", "cán", "ủy", "uỷ", "ubnd", "độc", "lập", "tháng",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" .:)(-/,");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Texts = Keys(
        "ghi chú", "nguồn", "lưu ý", "chú thích", "chú giải", "người lập", "người tổng hợp", "người duyệt", "người báo cáo", "thủ trưởng",
        "chủ tịch", "phó chủ tịch", "tm.", "kt.", "tl.", "ký tên", "ký, ", "note", "source", "xác nhận", "đơn vị tính", "đvt", "nơi nhận",
        "biểu số", "biểu ", "kế toán", "giám đốc", "phó giám đốc", "trưởng phòng", "trưởng ban", "cán bộ", "ủy ban", "ubnd",
        "cộng hòa xã hội", "độc lập tự do", "lập biểu", "ngày ");

    private static readonly string[] Sections = Keys(
        "huyện ", "tỉnh ", "quận ", "thị xã ", "thành phố ", "tp. ", "tp ", "tx. ", "tx ", "vùng ", "khu vực ", "cụm ", "nhóm ", "miền ",
        "các xã", "các huyện", "danh sách", "xã khu vực");

    /// <summary>Whether a text can be anything but a name: one look at its first word.</summary>
    public static bool MayBe(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(WordEnds);
        var first = end < 0 ? text : text[..end];
        return first.IsEmpty || first.Length <= 4 && IsNumber(first) || text[0] is '*' or '"' or '–' or '…' || Lookup.Contains(first)
            || text.StartsWith("thị xã ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("xã khu vực", StringComparison.OrdinalIgnoreCase)
            || text.Contains(" tháng ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a text says that its row is.</summary>
    /// <param name="text">The name in the row, or what stands in place of one.</param>
    /// <param name="hasPlace">Whether the row names a district or a province, as totals hardly do.</param>
    public static RowTitle Classify(string text, bool hasPlace)
    {
        var bare = Enumerator().Replace(text, "").Trim();
        if (bare.Length == 0) return RowTitle.None;
        if (IsTotal(bare, hasPlace)) return RowTitle.Total;
        var key = VietnameseText.Key(bare);
        if (StartsWithAny(key, Sections)) return RowTitle.Section;
        return StartsWithAny(key, Texts) || text[0] == '*' || text.StartsWith("(*", StringComparison.Ordinal)
            || text.StartsWith("(ký", StringComparison.OrdinalIgnoreCase) || DatedPlace().IsMatch(text)
                ? RowTitle.Text : RowTitle.None;
    }

    /// <summary>Whether a text begins with the number of a section: "I.", "2)", "A -".</summary>
    public static bool IsEnumerated(string text) => Enumerator().IsMatch(text);

    public static LocalText Message(RowTitle title, string text)
    {
        text = text.Length <= 80 ? text : text[..79] + "…";
        return title switch
        {
            RowTitle.Total => new($"'{text}' là dòng tổng hoặc bình quân, không phải một xã; bỏ qua", $"'{text}' is a row of totals or means, not a commune; left out"),
            RowTitle.Section => new($"'{text}' là tiêu đề của một phần hoặc một đơn vị cấp trên, không phải một xã; bỏ qua", $"'{text}' is the title of a section or a unit above communes, not a commune; left out"),
            RowTitle.Numbering => new($"'{text}' … là dòng đánh số cột; bỏ qua", $"'{text}' … is a row of column numbers; left out"),
            RowTitle.Header => new($"'{text}' … là dòng tiêu đề bảng; bỏ qua", $"'{text}' … belongs to the header; left out"),
            RowTitle.Numbered => new($"dòng chỉ có số thứ tự '{text}'; bỏ qua", $"the row holds its number '{text}' alone; left out"),
            _ => new($"'{text}' là chữ ngoài bảng; bỏ qua", $"'{text}' is text outside the table; left out"),
        };
    }

    private static bool IsTotal(string text, bool hasPlace)
    {
        var words = VietnameseText.KeyWithoutDiacritics(Punctuation().Replace(text, " ")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        var (first, second, third) = (words[0], words.ElementAtOrDefault(1), words.ElementAtOrDefault(2));
        switch (first)
        {
            case "tong" when second is "cong" or "so" or "chung" or "toan":
            case "total" or "totals" or "subtotal":
            case "grand" or "sub" when second is "total":
            case "luy" when second is "ke":
            case "ty" or "ti" when second is "le":
            case "so" when second is "xa" or "luong":
                return true;
            case "sum" or "average" or "mean" or "overall":
                return second is null || IsArea(second, third);
            case "all" when second is "communes":
                return true;
            // Without its marks the word alone may be a name.
            case "tong" or "cong":
                return VietnameseText.Key(text).Split(' ', ':', '(')[0] is "tổng" or "cộng" && (second is null || IsArea(second, third));
            case "toan" or "ca":
                return second is "quoc" or "nuoc" || (second is not null && IsArea(second, third) && !char.IsDigit(second[0]));
            case "chung" or "tb" or "bq":
                return second is null || IsArea(second, third);
            case "binh" when second is "quan":
            case "trung" when second is "binh":
                // A commune is called Trung Bình: beside a district, and with its capital letters, that is the name.
                if (third is null) return !(hasPlace && char.IsUpper(text[text.IndexOf(' ') + 1]));
                return third is "chung" or "cong" or "cua" or "cac" || IsArea(third, words.ElementAtOrDefault(3));
            default:
                return false;
        }
    }

    /// <summary>Whether words name what a total is over.</summary>
    private static bool IsArea(string word, string? next) => word switch
    {
        "huyen" or "tinh" or "xa" or "vung" or "nhom" or "cum" or "cac" or "toan" or "ca" or "theo" or "chung" or "quan" or "of" or "mien" => true,
        "thanh" => next is "pho",
        "thi" => next is "xa",
        "khu" => next is "vuc",
        _ => IsNumber(word),
    };

    /// <summary>Whether a text is the number of a section or of a row: 12, IV, A.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsAsciiDigit(c) && c is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X'))
                return word is [>= 'A' and <= 'H'];
        return true;
    }

    private static bool StartsWithAny(string key, string[] beginnings)
    {
        foreach (var beginning in beginnings)
            if (key.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static string[] Keys(params string[] words) => [.. words.Select(w => VietnameseText.Key(w) + (w.EndsWith(' ') ? " " : ""))];

    [GeneratedRegex(@"^\(?(?:[IVXivx]{1,5}|\d{1,3}|[A-H])(?:[.)/:]|\s*[-–])+\s*(?=\D|$)")]
    private static partial Regex Enumerator();

    [GeneratedRegex(@"ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*", RegexOptions.IgnoreCase)]
    private static partial Regex DatedPlace();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{N}]+")]
    private static partial Regex Punctuation();
}
