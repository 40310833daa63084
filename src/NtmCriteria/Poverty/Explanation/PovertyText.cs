namespace NtmCriteria.Poverty;

/// <summary>The texts of the findings. Both languages use the same placeholders.</summary>
internal static class PovertyText
{
    private const string ViEnd = " Căn cứ: {source}; bằng chứng: {evidence}.";
    private const string EnEnd = " Source: {source}; evidence: {evidence}.";

    public static string Template(PovertyFindingCode code, Language language) =>
        language == Language.Vietnamese ? Vietnamese(code) : English(code);

    private static string Vietnamese(PovertyFindingCode code) => code switch
    {
        PovertyFindingCode.StandardInForce => "Ngày {asOf} áp dụng chuẩn nghèo {standard}: {title}.",
        PovertyFindingCode.BeforeFirstStandard => "Ngày {asOf} trước chuẩn nghèo đầu tiên được lưu.",
        PovertyFindingCode.AfterLastStandard => "Ngày {asOf} sau chuẩn nghèo cuối cùng được biết.",
        PovertyFindingCode.StandardNotLoaded => "Ngày {asOf}: chưa nạp chuẩn nghèo nào cho ngày này.",
        PovertyFindingCode.ClassByIncome =>
            "{household}: {class}. Thu nhập {income}; {lines}." + ViEnd,
        PovertyFindingCode.ClassByIncomeAndDeprivations =>
            "{household}: {class}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
        PovertyFindingCode.ClassByScores =>
            "{household}: {class}. Điểm thu nhập {score}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
        PovertyFindingCode.ClassOpen =>
            "{household}: chưa xác định, có thể là {classes} vì {why}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived})." + ViEnd,
        PovertyFindingCode.Deprived => "{label}: thiếu hụt{member}, vì {when}." + ViEnd,
        PovertyFindingCode.NotDeprived => "{label}: không thiếu hụt; thiếu hụt khi {when}." + ViEnd,
        PovertyFindingCode.DeprivedGiven => "{label}: thiếu hụt, theo khai báo." + ViEnd,
        PovertyFindingCode.NotDeprivedGiven => "{label}: không thiếu hụt, theo khai báo." + ViEnd,
        PovertyFindingCode.DeprivationNotObserved =>
            "{label}: chưa xác định vì chưa có thông tin{member}; thiếu hụt khi {when}." + ViEnd,
        PovertyFindingCode.DeprivationAgeNotKnown =>
            "{label}: chưa xác định vì chưa biết tuổi{member}; thiếu hụt khi {when}." + ViEnd,
        PovertyFindingCode.DeprivationMembersNotListed =>
            "{label}: chưa xác định vì chưa liệt kê đủ thành viên; thiếu hụt khi {when}." + ViEnd,
        PovertyFindingCode.DeprivationBetweenRows =>
            "{label}: chưa xác định vì tuổi{member} nằm giữa hai dòng của bảng dinh dưỡng và hai dòng cho kết quả khác nhau." + ViEnd,
        PovertyFindingCode.DeprivationSourcesDisagree =>
            "{label}: chưa xác định vì các văn bản công khai ghi khác nhau về trường hợp này: {note}." + ViEnd,
        PovertyFindingCode.DeprivationNotDefined =>
            "{label}: chưa xác định vì chưa tìm thấy định nghĩa trong văn bản nào." + ViEnd,
        PovertyFindingCode.DeprivationOfOtherStandard =>
            "{label}: chưa xác định vì thiếu hụt được khai theo chuẩn khác." + ViEnd,
        PovertyFindingCode.DeprivationContradiction =>
            "{label}: chưa xác định vì khai báo trái với hồ sơ hộ{member}; thiếu hụt khi {when}." + ViEnd,
        PovertyFindingCode.PrintedGap =>
            "Thu nhập {income} nằm trong khoảng trống in trong văn bản, từ {line} đến {from}; được đọc là hộ cận nghèo.",
        PovertyFindingCode.FormsDisagree => "Hai mẫu của thông tư in điểm khác nhau: {score}.",
        PovertyFindingCode.LowIncomeWorkers =>
            "Người lao động trong hộ là người lao động có thu nhập thấp: thu nhập {income} không quá {line}." + ViEnd,
        PovertyFindingCode.Rate => "{area}: {measure} {count}/{base} hộ = {percent}%.",
        PovertyFindingCode.RateOpen =>
            "{area}: {measure} từ {count} đến {most} trên {base} hộ = {percent}% đến {mostPercent}%.",
        PovertyFindingCode.FormDoesNotClose =>
            "Mẫu {form}, dòng {line}: cột {column} là {found}, tính theo các cột khác là {expected}.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This finding has no text."),
    };

    private static string English(PovertyFindingCode code) => code switch
    {
        PovertyFindingCode.StandardInForce => "On {asOf} the poverty standard {standard} is in force: {title}.",
        PovertyFindingCode.BeforeFirstStandard => "{asOf} is before the first poverty standard that is held.",
        PovertyFindingCode.AfterLastStandard => "{asOf} is after the last poverty standard that is known.",
        PovertyFindingCode.StandardNotLoaded => "{asOf}: no poverty standard is loaded for this day.",
        PovertyFindingCode.ClassByIncome =>
            "{household}: {class}. Income {income}; {lines}." + EnEnd,
        PovertyFindingCode.ClassByIncomeAndDeprivations =>
            "{household}: {class}. Income {income}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd,
        PovertyFindingCode.ClassByScores =>
            "{household}: {class}. Income score {score}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd,
        PovertyFindingCode.ClassOpen =>
            "{household}: undetermined, possibly {classes}, because {why}. Income {income}; {lines}; {count} deprivations ({deprived})." + EnEnd,
        PovertyFindingCode.Deprived => "{label}: deprived{member}, because {when}." + EnEnd,
        PovertyFindingCode.NotDeprived => "{label}: not deprived; deprived means {when}." + EnEnd,
        PovertyFindingCode.DeprivedGiven => "{label}: deprived, as given." + EnEnd,
        PovertyFindingCode.NotDeprivedGiven => "{label}: not deprived, as given." + EnEnd,
        PovertyFindingCode.DeprivationNotObserved =>
            "{label}: undetermined, nothing was observed{member}; deprived means {when}." + EnEnd,
        PovertyFindingCode.DeprivationAgeNotKnown =>
            "{label}: undetermined, an age is not known{member}; deprived means {when}." + EnEnd,
        PovertyFindingCode.DeprivationMembersNotListed =>
            "{label}: undetermined, the members are not all listed; deprived means {when}." + EnEnd,
        PovertyFindingCode.DeprivationBetweenRows =>
            "{label}: undetermined, the age{member} lies between two printed rows of the nutrition table, and the rows disagree." + EnEnd,
        PovertyFindingCode.DeprivationSourcesDisagree =>
            "{label}: undetermined, the public texts disagree on this case: {note}." + EnEnd,
        PovertyFindingCode.DeprivationNotDefined =>
            "{label}: undetermined, no text with its definition was found." + EnEnd,
        PovertyFindingCode.DeprivationOfOtherStandard =>
            "{label}: undetermined, the deprivations were given for another standard." + EnEnd,
        PovertyFindingCode.DeprivationContradiction =>
            "{label}: undetermined, what was given contradicts the household record{member}; deprived means {when}." + EnEnd,
        PovertyFindingCode.PrintedGap =>
            "The income {income} lies in a gap that the text prints between {line} and {from}; it is read as near-poor.",
        PovertyFindingCode.FormsDisagree => "Two forms of the circular print different points: {score}.",
        PovertyFindingCode.LowIncomeWorkers =>
            "The workers of the household are low-income workers: the income {income} is at most {line}." + EnEnd,
        PovertyFindingCode.Rate => "{area}: {measure} {count}/{base} households = {percent} %.",
        PovertyFindingCode.RateOpen =>
            "{area}: {measure} {count} to {most} of {base} households = {percent} % to {mostPercent} %.",
        PovertyFindingCode.FormDoesNotClose =>
            "Form {form}, line {line}: column {column} is {found}, the other columns make {expected}.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This finding has no text."),
    };
}
