using NodaTime;
using NodaTime.Text;

namespace NtmCriteria.Cli;

/// <summary>
/// The words of machine formats as a Vietnamese reader knows them. Programs find the same words whatever the language; in a
/// table that people read they are said in theirs.
/// </summary>
internal static class PeopleWords
{
    private static readonly Dictionary<string, string> Vietnamese = new(StringComparer.Ordinal)
    {
        // Levels and evidence.
        ["delegated"] = "tỉnh quy định", ["notKnown"] = "chưa thấy trong văn bản", ["recalled"] = "chưa đối chiếu văn bản", ["withinLimits"] = "biết trong giới hạn",
        ["confirmed"] = "một nguồn", ["twoSources"] = "hai nguồn", ["inferred"] = "suy ra", ["unknown"] = "chưa biết", ["attained"] = "đạt",
        ["national"] = "trung ương", ["province"] = "tỉnh", ["notRequired"] = "không quy định",
        // Verdicts and counts.
        ["met"] = "đạt", ["notMet"] = "chưa đạt", ["undetermined"] = "chưa xác định", ["notApplicable"] = "không áp dụng", ["communes"] = "xã",
        ["averageCertain"] = "bình quân số tiêu chí đạt", ["certain"] = "chắc chắn", ["possible"] = "có thể", ["titles"] = "danh hiệu", ["total"] = "tổng", ["none"] = "không",
        ["true"] = "có", ["false"] = "không", ["agree"] = "khớp nhau", ["summary"] = "tóm tắt",
        // Households.
        ["poor"] = "hộ nghèo", ["nearPoor"] = "hộ cận nghèo", ["poorAndNearPoor"] = "hộ nghèo và cận nghèo", ["average"] = "mức sống trung bình",
        ["above"] = "trên trung bình", ["outside"] = "không thuộc diện", ["stayed"] = "vẫn thuộc diện", ["toOtherClass"] = "chuyển sang loại khác", ["escaped"] = "thoát",
        ["leftOtherwise"] = "giảm khác", ["fromOtherClass"] = "từ loại khác chuyển sang", ["relapsed"] = "tái nghèo", ["new"] = "phát sinh mới", ["cameOtherwise"] = "tăng khác",
        ["standard"] = "chuẩn", ["standardBefore"] = "chuẩn năm trước", ["plannedFall"] = "mức giảm theo kế hoạch", ["relapseKnown"] = "biết hộ tái nghèo",
        ["unlikelyIncomes"] = "lưu ý", ["unlikelyIncomesBefore"] = "lưu ý năm trước",
        // Names of facts and columns.
        ["set"] = "bộ tiêu chí", ["title"] = "tên", ["asOf"] = "ngày áp dụng", ["versionFrom"] = "phiên bản từ", ["year"] = "năm", ["household"] = "mã hộ", ["commune"] = "xã",
        ["class"] = "loại hộ", ["leastDeprivations"] = "số thiếu hụt ít nhất", ["mostDeprivations"] = "số thiếu hụt nhiều nhất", ["reasons"] = "lý do chưa xác định",
        ["evidence"] = "bằng chứng", ["remarks"] = "ghi chú", ["form"] = "phiếu", ["row"] = "dòng", ["label"] = "nội dung", ["finding"] = "kết quả", ["points"] = "điểm",
        ["explanation"] = "giải thích", ["deprived"] = "thiếu hụt", ["notDeprived"] = "không thiếu hụt", ["deprivation"] = "thiếu hụt",
        // Why the class of a household is open.
        ["incomeNotGiven"] = "chưa có thu nhập", ["settlementNotGiven"] = "chưa rõ nông thôn hay thành thị", ["deprivationsUndetermined"] = "chưa xác định thiếu hụt",
        ["livelihoodNotGiven"] = "chưa rõ mức sống", ["lineNotKnown"] = "chưa biết mức chuẩn", ["incomeContradiction"] = "thu nhập mâu thuẫn",
        ["deprivationContradiction"] = "thiếu hụt mâu thuẫn", ["scoreCutOffNotKnown"] = "chưa biết ngưỡng điểm", ["formsDisagree"] = "các phiếu không khớp",
        // How a table is understood.
        ["file"] = "tệp", ["of"] = "mỗi dòng là", ["kind"] = "loại tệp", ["encoding"] = "bảng mã", ["letters"] = "kiểu chữ", ["separator"] = "dấu phân cách",
        ["sheet"] = "trang tính", ["headerLine"] = "dòng tiêu đề", ["badRows"] = "dòng sai", ["leftOut"] = "dòng bỏ qua", ["more"] = "lỗi khác", ["note"] = "lưu ý",
        ["note2"] = "lưu ý 2", ["note3"] = "lưu ý 3", ["households"] = "hộ", ["problem"] = "lỗi", ["doubt"] = "cần xem lại", ["missing"] = "thiếu số liệu",
        ["basicallyMet"] = "cơ bản đạt", ["code"] = "mã", ["district"] = "huyện", ["zone"] = "khu vực", ["region"] = "vùng", ["as_of"] = "ngày", ["traits"] = "đặc điểm", ["recognised"] = "đã công nhận", ["unlikely"] = "đáng ngờ", ["shortRow"] = "dòng thiếu ô", ["remark"] = "ghi chú", ["unnamed"] = "không có tên", ["ordinal"] = "số thứ tự",
        // Sheets.
        ["criteria"] = "theo tiêu chí", ["changes"] = "thay đổi", ["groups"] = "theo nhóm", ["columns"] = "các cột", ["findings"] = "cần xem lại", ["results"] = "kết quả",
        ["rows"] = "các dòng", ["limits"] = "giới hạn", ["contradictions"] = "mâu thuẫn", ["sets"] = "các bộ tiêu chí", ["indicators"] = "chỉ tiêu", ["totals"] = "tổng số",
        ["gaps"] = "mức còn trống", ["thresholds"] = "các mức",
    };

    /// <summary>A cell or a name as people of a language read it: a word in their own, a day in their form, anything else as it is.</summary>
    public static string Say(string text, Language language)
    {
        if (language != Language.Vietnamese || text.Length == 0) return text;
        if (Vietnamese.TryGetValue(text, out var word)) return word;
        if (text.Length == 10 && text[4] == '-' && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)) return Day(day);
        if (text.Length > 10 && text[4] == '-' && text.Split(", ") is var days && days.All(d => LocalDatePattern.Iso.Parse(d).Success))
            return string.Join(", ", days.Select(d => Day(LocalDatePattern.Iso.Parse(d).Value)));
        if (text.StartsWith("criterion ", StringComparison.Ordinal)) return "tiêu chí " + text["criterion ".Length..];
        // Several words of flags.
        return text.Contains('|', StringComparison.Ordinal) && text.Split('|') is var words && words.All(Vietnamese.ContainsKey)
            ? string.Join("; ", words.Select(w => Vietnamese[w])) : text;
    }

    /// <summary>A name of a sheet or a fact: it begins with a capital.</summary>
    public static string Name(string text, Language language) =>
        Say(text, language) is var said && said == text ? text : char.ToUpperInvariant(said[0]) + said[1..];

    private static string Day(LocalDate day) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Day:D2}/{day.Month:D2}/{day.Year:D4}");
}
