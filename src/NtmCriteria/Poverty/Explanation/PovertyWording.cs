using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>How classes, lines, money and reasons are worded.</summary>
internal static class PovertyWording
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public static string Money(long? value, Language language) => value is not { } money
        ? (language == Language.Vietnamese ? "chưa biết" : "not known")
        : money.ToString("#,0", language == Language.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo)
            + (language == Language.Vietnamese ? " đồng/người/tháng" : " VND a person a month");

    public static string Describe(HouseholdClass household, Language language) => (household, language) switch
    {
        (HouseholdClass.Poor, Language.Vietnamese) => "hộ nghèo",
        (HouseholdClass.NearPoor, Language.Vietnamese) => "hộ cận nghèo",
        (HouseholdClass.Average, Language.Vietnamese) => "hộ có mức sống trung bình",
        (HouseholdClass.Above, Language.Vietnamese) => "hộ trên mức sống trung bình",
        (_, Language.Vietnamese) => "chưa xác định",
        (HouseholdClass.Poor, _) => "poor",
        (HouseholdClass.NearPoor, _) => "near-poor",
        (HouseholdClass.Average, _) => "average living standard",
        (HouseholdClass.Above, _) => "above",
        _ => "undetermined",
    };

    public static string Describe(HouseholdClasses classes, Language language) => classes == HouseholdClasses.None
        ? Describe(HouseholdClass.Undetermined, language) : string.Join(", ", classes.Each().Select(c => Describe(c, language)));

    public static string Describe(Settlement? settlement, Language language) => (settlement, language) switch
    {
        (Settlement.Rural, Language.Vietnamese) => "nông thôn",
        (Settlement.Urban, Language.Vietnamese) => "thành thị",
        (_, Language.Vietnamese) => "chưa biết khu vực",
        (Settlement.Rural, _) => "rural",
        (Settlement.Urban, _) => "urban",
        _ => "settlement not known",
    };

    public static string Describe(LineKind kind, Language language) => (kind, language) switch
    {
        (LineKind.Poor, Language.Vietnamese) => "chuẩn nghèo",
        (LineKind.NearPoor, Language.Vietnamese) => "chuẩn cận nghèo",
        (LineKind.Average, Language.Vietnamese) => "mức sống trung bình",
        (_, Language.Vietnamese) => "thu nhập thấp",
        (LineKind.Poor, _) => "poor line",
        (LineKind.NearPoor, _) => "near-poor line",
        (LineKind.Average, _) => "average line",
        _ => "low-income line",
    };

    public static string Lines(IEnumerable<IncomeLine> lines, Settlement? settlement, Language language) => string.Join(
        ", ", lines.Where(l => l.Kind != LineKind.LowIncomeWorker).Select(l => Describe(l.Kind, language) + " " + (settlement is { } one
            ? Plain(l.In(one).Value, language)
            : Plain(l.Rural.Value, language) + "/" + Plain(l.Urban.Value, language)))) + $" ({Describe(settlement, language)})";

    public static string Describe(ClassReason reasons, Language language) => string.Join("; ", Enum.GetValues<ClassReason>()
        .Where(r => r != ClassReason.None && reasons.HasFlag(r)).Select(r => One(r, language)));

    public static string Percent(Fraction share, Language language) =>
        Wording.Number((share * 100).Round(2), language);

    private static string Plain(long? value, Language language) => value is not { } number
        ? "?" : number.ToString("#,0", language == Language.Vietnamese ? Vietnamese : NumberFormatInfo.InvariantInfo);

    private static string One(ClassReason reason, Language language) => (reason, language) switch
    {
        (ClassReason.IncomeNotGiven, Language.Vietnamese) => "chưa có thu nhập hoặc điểm",
        (ClassReason.SettlementNotGiven, Language.Vietnamese) => "chưa biết nông thôn hay thành thị",
        (ClassReason.DeprivationsUndetermined, Language.Vietnamese) => "chưa đủ thông tin về thiếu hụt",
        (ClassReason.LivelihoodNotGiven, Language.Vietnamese) => "chưa biết hộ có làm nông, lâm, ngư, diêm nghiệp",
        (ClassReason.LineNotKnown, Language.Vietnamese) => "chưa biết mức thu nhập của chuẩn",
        (ClassReason.IncomeContradiction, Language.Vietnamese) => "thu nhập và điểm mâu thuẫn nhau",
        (ClassReason.DeprivationContradiction, Language.Vietnamese) => "các số liệu thiếu hụt mâu thuẫn nhau",
        (ClassReason.ScoreCutOffNotKnown, Language.Vietnamese) => "chưa biết ngưỡng điểm",
        (ClassReason.FormsDisagree, Language.Vietnamese) => "hai mẫu của thông tư in điểm khác nhau",
        (ClassReason.EvidenceBelowGrade, Language.Vietnamese) => "bằng chứng yếu hơn cấp được chọn",
        (_, Language.Vietnamese) => "mức sống trung bình không chấm điểm mà cần thu nhập thực tế",
        (ClassReason.IncomeNotGiven, _) => "neither income nor a score is given",
        (ClassReason.SettlementNotGiven, _) => "rural or urban is not known",
        (ClassReason.DeprivationsUndetermined, _) => "deprivations that decide are undetermined",
        (ClassReason.LivelihoodNotGiven, _) => "the livelihood is not known",
        (ClassReason.LineNotKnown, _) => "a line of the standard is not known",
        (ClassReason.IncomeContradiction, _) => "income and score contradict each other",
        (ClassReason.DeprivationContradiction, _) => "figures of deprivations contradict each other",
        (ClassReason.ScoreCutOffNotKnown, _) => "no cut-off is known for the score",
        (ClassReason.FormsDisagree, _) => "two forms of the law print different points",
        (ClassReason.EvidenceBelowGrade, _) => "the evidence is below the asked grade",
        _ => "the average living standard is not scored and needs the income",
    };
}
