using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>How Vietnamese offices call the columns that describe a commune or a row.</summary>
internal static class ColumnWords
{
    private static readonly FrozenDictionary<string, FixedColumn> Known = new Dictionary<FixedColumn, string[]>
    {
        [FixedColumn.Code] =
        [
            "mã xã", "mã đơn vị", "mã đvhc", "mã số", "mã số xã", "mã", "mã đơn vị hành chính", "mã xã phường", "mã xã phường thị trấn", "mã phường xã",
            "maxa", "mã hành chính", "mã gso", "mã tctk", "mã cục thống kê", "commune code", "unit code", "mã địa phương", "mã địa bàn",
        ],
        [FixedColumn.Commune] =
        [
            "tên xã", "xã", "đơn vị", "tên đơn vị", "xã phường", "xã phường thị trấn", "tên xã phường", "tên xã phường thị trấn", "phường xã", "xã thị trấn",
            "tên xã thị trấn", "đơn vị hành chính", "tên đơn vị hành chính", "địa phương", "tên địa phương", "địa bàn", "tên địa bàn", "tenxa", "commune name",
            "tên phường xã", "đơn vị xã", "tên các xã", "xã phường đặc khu", "tên xã phường đặc khu",
        ],
        [FixedColumn.District] =
        [
            "huyện", "tên huyện", "quận huyện", "huyện thị xã", "huyện thị xã thành phố", "huyện thị", "huyện tx tp", "huyện thành phố", "tên quận huyện", "tenhuyen",
            "thuộc huyện", "huyện thị thành phố", "district name", "tên huyện thị xã thành phố", "huyện quận", "huyện cũ",
        ],
        [FixedColumn.Province] =
        [
            "tỉnh", "tên tỉnh", "tỉnh thành phố", "tỉnh tp", "tỉnh thành", "thuộc tỉnh", "tentinh", "tên tỉnh thành phố", "tỉnh thành phố trực thuộc trung ương", "province name",
        ],
        [FixedColumn.FormerProvince] = ["tỉnh cũ", "tên tỉnh cũ", "tỉnh trước sắp xếp", "tỉnh trước sáp nhập", "tỉnh thành phố cũ", "thuộc tỉnh cũ"],
        [FixedColumn.Region] = ["vùng", "vùng kinh tế", "vùng kinh tế xã hội", "vùng kt xh", "tên vùng", "vùng miền"],
        [FixedColumn.Zone] = ["khu vực", "kv", "thuộc khu vực", "xã khu vực", "phân định khu vực", "khu vực dtts và mn", "khu vực i ii iii"],
        [FixedColumn.Group] = ["nhóm", "nhóm xã", "thuộc nhóm", "xã nhóm", "phân nhóm"],
        [FixedColumn.Year] = ["năm", "năm số liệu", "năm đánh giá", "năm báo cáo", "năm thống kê", "năm dữ liệu", "năm xét", "số liệu năm", "năm xét công nhận"],
        [FixedColumn.AsOf] =
        [
            "ngày đánh giá", "thời điểm", "thời điểm đánh giá", "tính đến ngày", "đến ngày", "ngày tính", "ngày số liệu", "as of", "asof", "ngày báo cáo", "thời điểm báo cáo",
        ],
        [FixedColumn.Traits] = ["đặc điểm", "đặc thù", "đặc điểm xã"],
        [FixedColumn.Recognised] = ["công nhận", "đã công nhận", "danh hiệu", "mức đạt chuẩn", "mức công nhận", "recognized", "danh hiệu đã công nhận", "bậc đã công nhận", "công nhận đạt chuẩn"],
        [FixedColumn.Decision] =
        [
            "số qđ", "số quyết định", "quyết định", "quyết định công nhận", "số qđ công nhận", "qđ công nhận", "số quyết định công nhận", "qđ số", "số hiệu quyết định", "qđ",
        ],
        [FixedColumn.DecisionDate] =
        [
            "ngày qđ", "ngày quyết định", "ngày ký", "ngày công nhận", "ngày ban hành", "ngày ký quyết định", "ngày tháng qđ", "ngày ký qđ", "ngày tháng quyết định", "ngày cấp qđ",
        ],
    }.SelectMany(pair => pair.Value.Select(word => (Key: Key(word), pair.Key))).DistinctBy(pair => pair.Item1, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Ordinals =
        new[] { "tt", "stt", "số tt", "số thứ tự", "thứ tự", "no", "s tt", "#", "№", "so thu tu" }.Select(Key).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Remarks = new[]
    {
        "ghi chú", "ghi chú khác", "nhận xét", "mã huyện", "mã tỉnh", "mã quận huyện", "người nhập", "người lập", "nguồn",
    }.Select(Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The column that a heading names, without its unit.</summary>
    public static FixedColumn? Find(string key) => Known.TryGetValue(key, out var column) ? column : null;

    /// <summary>Whether a heading is that of the numbers of rows.</summary>
    public static bool IsOrdinal(string heading) => Ordinals.Contains(Key(heading)) || heading.Trim() is "#" or "№";

    /// <summary>Whether a heading is that of remarks, which no set reads.</summary>
    public static bool IsRemark(string key) => Remarks.Contains(key);

    /// <summary>Whether a heading says "day" alone: of the decision beside one, of the data otherwise.</summary>
    public static bool IsDay(string key) => key is "ngay" or "ngay thang" or "ngay thang nam";

    /// <summary>A heading without signs that cannot be seen.</summary>
    public static string Clean(string heading)
    {
        if (heading.AsSpan().IndexOfAny(Invisible) < 0) return VietnameseText.Clean(heading);
        return VietnameseText.Clean(string.Concat(heading.Where(c => !Invisible.Contains(c))));
    }

    /// <summary>The form in which headings are compared: small letters without marks, one space for whatever stands between words.</summary>
    public static string Key(string heading)
    {
        var folded = VietnameseText.KeyWithoutDiacritics(heading);
        var key = new StringBuilder(folded.Length);
        foreach (var c in folded)
            if (char.IsLetterOrDigit(c)) key.Append(c);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        return key.ToString().TrimEnd();
    }

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD");
}
