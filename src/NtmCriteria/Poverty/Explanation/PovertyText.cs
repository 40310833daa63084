namespace NtmCriteria.Poverty;

/// <summary>The texts of the findings. Both languages use the same placeholders.</summary>
internal static class PovertyText
{
    private const string ViEnd = " Căn cứ: {source}; bằng chứng: {evidence}.";
    private const string EnEnd = " Source: {source}; evidence: {evidence}.";

    public static LocalText Of(PovertyFindingCode code) => code switch
    {
        PovertyFindingCode.StandardInForce => new(
            "Ngày {asOf} áp dụng chuẩn nghèo {standard}: {title}.",
            "On {asOf} the poverty standard {standard} is in force: {title}."),
        PovertyFindingCode.BeforeFirstStandard => new(
            "Ngày {asOf} trước chuẩn nghèo đầu tiên được lưu.",
            "{asOf} is before the first poverty standard that is held."),
        PovertyFindingCode.AfterLastStandard => new(
            "Ngày {asOf} sau chuẩn nghèo cuối cùng được biết.",
            "{asOf} is after the last poverty standard that is known."),
        PovertyFindingCode.StandardNotLoaded => new(
            "Ngày {asOf}: chưa nạp chuẩn nghèo nào cho ngày này.",
            "{asOf}: no poverty standard is loaded for this day."),
        PovertyFindingCode.ClassByIncome => new(
            "{household}: {class}. Thu nhập {income}; {lines}." + ViEnd,
            "{household}: {class}. Income {income}; {lines}." + EnEnd),
        PovertyFindingCode.ClassByIncomeAndDeprivations => new(
            "{household}: {class}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
            "{household}: {class}. Income {income}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd),
        PovertyFindingCode.ClassByScores => new(
            "{household}: {class}. Điểm thu nhập {score}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
            "{household}: {class}. Income score {score}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd),
        PovertyFindingCode.ClassOpen => new(
            "{household}: chưa xác định, có thể là {classes} vì {why}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived})." + ViEnd,
            "{household}: undetermined, possibly {classes}, because {why}. Income {income}; {lines}; {count} deprivations ({deprived})." + EnEnd),
        PovertyFindingCode.Deprived => new(
            "{label}: thiếu hụt{member}, vì {when}." + ViEnd,
            "{label}: deprived{member}, because {when}." + EnEnd),
        PovertyFindingCode.NotDeprived => new(
            "{label}: không thiếu hụt; thiếu hụt khi {when}." + ViEnd,
            "{label}: not deprived; deprived means {when}." + EnEnd),
        PovertyFindingCode.DeprivedGiven => new(
            "{label}: thiếu hụt, theo khai báo." + ViEnd,
            "{label}: deprived, as given." + EnEnd),
        PovertyFindingCode.NotDeprivedGiven => new(
            "{label}: không thiếu hụt, theo khai báo." + ViEnd,
            "{label}: not deprived, as given." + EnEnd),
        PovertyFindingCode.DeprivationNotObserved => new(
            "{label}: chưa xác định vì chưa có thông tin{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, nothing was observed{member}; deprived means {when}." + EnEnd),
        PovertyFindingCode.DeprivationAgeNotKnown => new(
            "{label}: chưa xác định vì chưa biết tuổi{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, an age is not known{member}; deprived means {when}." + EnEnd),
        PovertyFindingCode.DeprivationMembersNotListed => new(
            "{label}: chưa xác định vì chưa liệt kê đủ thành viên; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, the members are not all listed; deprived means {when}." + EnEnd),
        PovertyFindingCode.DeprivationBetweenRows => new(
            "{label}: chưa xác định vì tuổi{member} nằm giữa hai dòng của bảng dinh dưỡng và hai dòng cho kết quả khác nhau." + ViEnd,
            "{label}: undetermined, the age{member} lies between two printed rows of the nutrition table, and the rows disagree." + EnEnd),
        PovertyFindingCode.DeprivationSourcesDisagree => new(
            "{label}: chưa xác định vì các văn bản công khai ghi khác nhau về trường hợp này: {note}." + ViEnd,
            "{label}: undetermined, the public texts disagree on this case: {note}." + EnEnd),
        PovertyFindingCode.DeprivationNotDefined => new(
            "{label}: chưa xác định vì chưa tìm thấy định nghĩa trong văn bản nào." + ViEnd,
            "{label}: undetermined, no text with its definition was found." + EnEnd),
        PovertyFindingCode.DeprivationOfOtherStandard => new(
            "{label}: chưa xác định vì thiếu hụt được khai theo chuẩn khác." + ViEnd,
            "{label}: undetermined, the deprivations were given for another standard." + EnEnd),
        PovertyFindingCode.DeprivationContradiction => new(
            "{label}: chưa xác định vì khai báo trái với hồ sơ hộ{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, what was given contradicts the household record{member}; deprived means {when}." + EnEnd),
        PovertyFindingCode.PrintedGap => new(
            "Thu nhập {income} nằm trong khoảng trống in trong văn bản, từ {line} đến {from}; được đọc là hộ cận nghèo.",
            "The income {income} lies in a gap that the text prints between {line} and {from}; it is read as near-poor."),
        PovertyFindingCode.FormsDisagree => new(
            "Hai mẫu của thông tư in điểm khác nhau: {score}.",
            "Two forms of the circular print different points: {score}."),
        PovertyFindingCode.LowIncomeWorkers => new(
            "Người lao động trong hộ là người lao động có thu nhập thấp: thu nhập {income} không quá {line}." + ViEnd,
            "The workers of the household are low-income workers: the income {income} is at most {line}." + EnEnd),
        PovertyFindingCode.Rate => new(
            "{area}: {measure} {count}/{base} hộ = {percent}%.",
            "{area}: {measure} {count}/{base} households = {percent} %."),
        PovertyFindingCode.RateOpen => new(
            "{area}: {measure} từ {count} đến {most} trên {base} hộ = {percent}% đến {mostPercent}%.",
            "{area}: {measure} {count} to {most} of {base} households = {percent} % to {mostPercent} %."),
        PovertyFindingCode.FormDoesNotClose => new(
            "Mẫu {form}, dòng {line}: cột {column} là {found}, tính theo các cột khác là {expected}.",
            "Form {form}, line {line}: column {column} is {found}, the other columns make {expected}."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This finding has no text."),
    };
}
