namespace NtmCriteria;

/// <summary>The texts of the findings about households and poverty. Both languages use the same placeholders.</summary>
internal static class PovertyText
{
    private const string ViEnd = " Căn cứ: {source}; bằng chứng: {evidence}.";
    private const string EnEnd = " Source: {source}; evidence: {evidence}.";

    public static LocalText? Find(FindingCode code) => code switch
    {
        FindingCode.StandardInForce => new(
            "Ngày {asOf} áp dụng chuẩn nghèo {standard}: {title}.",
            "On {asOf} the poverty standard {standard} is in force: {title}."),
        FindingCode.BeforeFirstStandard => new(
            "Ngày {asOf} trước chuẩn nghèo đầu tiên được lưu.",
            "{asOf} is before the first poverty standard that is held."),
        FindingCode.AfterLastStandard => new(
            "Ngày {asOf} sau chuẩn nghèo cuối cùng được biết.",
            "{asOf} is after the last poverty standard that is known."),
        FindingCode.StandardNotLoaded => new(
            "Ngày {asOf}: chưa nạp chuẩn nghèo nào cho ngày này.",
            "{asOf}: no poverty standard is loaded for this day."),
        FindingCode.StandardDependsOnFormerProvince => new(
            "{asOf}: tỉnh này hợp nhất từ nhiều tỉnh cũ, trong đó có tỉnh ban hành chuẩn nghèo riêng; cần nêu tỉnh cũ.",
            "{asOf}: this province joins former ones, and one of them has a poverty standard of its own; name the former province."),
        FindingCode.ClassByIncome => new(
            "{household}: {class}. Thu nhập {income}; {lines}." + ViEnd,
            "{household}: {class}. Income {income}; {lines}." + EnEnd),
        FindingCode.ClassByIncomeAndDeprivations => new(
            "{household}: {class}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
            "{household}: {class}. Income {income}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd),
        FindingCode.ClassByScores => new(
            "{household}: {class}. Điểm thu nhập {score}; {lines}; thiếu hụt {count} ({deprived}), ngưỡng {cutOff}." + ViEnd,
            "{household}: {class}. Income score {score}; {lines}; {count} deprivations ({deprived}), cut-off {cutOff}." + EnEnd),
        FindingCode.ClassOpen => new(
            "{household}: chưa xác định, có thể là {classes} vì {why}. Thu nhập {income}; {lines}; thiếu hụt {count} ({deprived})." + ViEnd,
            "{household}: undetermined, possibly {classes}, because {why}. Income {income}; {lines}; {count} deprivations ({deprived})." + EnEnd),
        FindingCode.Deprived => new(
            "{label}: thiếu hụt{member}, vì {when}." + ViEnd,
            "{label}: deprived{member}, because {when}." + EnEnd),
        FindingCode.NotDeprived => new(
            "{label}: không thiếu hụt; thiếu hụt khi {when}." + ViEnd,
            "{label}: not deprived; deprived means {when}." + EnEnd),
        FindingCode.DeprivedGiven => new(
            "{label}: thiếu hụt, theo khai báo." + ViEnd,
            "{label}: deprived, as given." + EnEnd),
        FindingCode.NotDeprivedGiven => new(
            "{label}: không thiếu hụt, theo khai báo." + ViEnd,
            "{label}: not deprived, as given." + EnEnd),
        FindingCode.DeprivationNotObserved => new(
            "{label}: chưa xác định vì chưa có thông tin{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, nothing was observed{member}; deprived means {when}." + EnEnd),
        FindingCode.DeprivationAgeNotKnown => new(
            "{label}: chưa xác định vì chưa biết tuổi{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, an age is not known{member}; deprived means {when}." + EnEnd),
        FindingCode.DeprivationMembersNotListed => new(
            "{label}: chưa xác định vì chưa liệt kê đủ thành viên; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, the members are not all listed; deprived means {when}." + EnEnd),
        FindingCode.DeprivationBetweenRows => new(
            "{label}: chưa xác định vì tuổi{member} nằm giữa hai dòng của bảng dinh dưỡng và hai dòng cho kết quả khác nhau." + ViEnd,
            "{label}: undetermined, the age{member} lies between two printed rows of the nutrition table, and the rows disagree." + EnEnd),
        FindingCode.DeprivationSourcesDisagree => new(
            "{label}: chưa xác định vì các văn bản công khai ghi khác nhau về trường hợp này: {note}." + ViEnd,
            "{label}: undetermined, the public texts disagree on this case: {note}." + EnEnd),
        FindingCode.DeprivationNotDefined => new(
            "{label}: chưa xác định vì chưa tìm thấy định nghĩa trong văn bản nào." + ViEnd,
            "{label}: undetermined, no text with its definition was found." + EnEnd),
        FindingCode.DeprivationContradiction => new(
            "{label}: chưa xác định vì khai báo trái với hồ sơ hộ{member}; thiếu hụt khi {when}." + ViEnd,
            "{label}: undetermined, what was given contradicts the household record{member}; deprived means {when}." + EnEnd),
        FindingCode.PrintedGap => new(
            "Thu nhập {income} nằm trong khoảng trống in trong văn bản, từ {line} đến {from}; được đọc là hộ cận nghèo.",
            "The income {income} lies in a gap that the text prints between {line} and {from}; it is read as near-poor."),
        FindingCode.FormsDisagree => new(
            "Hai mẫu của thông tư in điểm khác nhau: {score}.",
            "Two forms of the circular print different points: {score}."),
        FindingCode.LowIncomeWorkers => new(
            "Người lao động trong hộ là người lao động có thu nhập thấp: thu nhập {income} không quá {line}." + ViEnd,
            "The workers of the household are low-income workers: the income {income} is at most {line}." + EnEnd),
        FindingCode.Rate => new(
            "{area}: {measure} {count}/{base} hộ = {percent}%.",
            "{area}: {measure} {count}/{base} households = {percent} %."),
        FindingCode.RateOpen => new(
            "{area}: {measure} từ {count} đến {most} trên {base} hộ = {percent}% đến {mostPercent}%.",
            "{area}: {measure} {count} to {most} of {base} households = {percent} % to {mostPercent} %."),
        FindingCode.FormDoesNotClose => new(
            "Mẫu {form}, dòng {line}: cột {column} là {found}, tính theo các cột khác là {expected}.",
            "Form {form}, line {line}: column {column} is {found}, the other columns make {expected}."),
        FindingCode.IncomeThousandth => new(
            "Thu nhập {income} khó có thể đúng: có vẻ ghi bằng nghìn đồng, đơn vị là đồng; nếu vậy phải là {meant}. Số đã cho vẫn được dùng.",
            "The income {income} is unlikely: it looks like thousand VND, and the unit is VND; {meant} may be meant. It is used as given."),
        FindingCode.IncomeThousandfold => new(
            "Thu nhập {income} khó có thể đúng: có vẻ lớn gấp nghìn lần, đơn vị là đồng một người một tháng; có thể là {meant}. Số đã cho vẫn được dùng.",
            "The income {income} is unlikely: it looks a thousand times too large, and the unit is VND a person a month; {meant} may be meant. It is used as given."),
        FindingCode.IncomesThousandth => new(
            "{count} trong {given} thu nhập khác 0 nhưng dưới {low} đồng/người/tháng: có vẻ ghi bằng nghìn đồng, đơn vị là đồng. Các số đã cho vẫn được dùng.",
            "{count} of {given} incomes are not 0 and below {low} VND a person a month: they look like thousand VND, and the unit is VND. They are used as given."),
        FindingCode.IncomesAllThousandth => new(
            "Cả {given} thu nhập đều dưới {low} đồng/người/tháng: cột này có vẻ ghi bằng nghìn đồng, đơn vị là đồng; nếu vậy hãy nhân với 1.000. Các số đã cho vẫn được dùng.",
            "All {given} incomes are below {low} VND a person a month: the column looks like thousand VND, and the unit is VND; if so, multiply it by 1,000. They are used as given."),
        FindingCode.IncomesThousandfold => new(
            "{count} trong {given} thu nhập trên {high} đồng/người/tháng: có vẻ lớn gấp nghìn lần, hoặc là thu nhập của nhiều tháng. Các số đã cho vẫn được dùng.",
            "{count} of {given} incomes are above {high} VND a person a month: they look a thousand times too large, or like the income of many months. They are used as given."),
        FindingCode.HouseholdsMeet => new(
            "{both} hộ có ở cả hai năm, trong {before} hộ năm trước và {after} hộ năm nay.",
            "{both} households are in both years, of {before} before and {after} now."),
        FindingCode.HouseholdsDoNotMeet => new(
            "Không hộ nào có ở cả hai năm, trong {before} hộ năm trước (như '{one}') và {after} hộ năm nay (như '{other}'): mã hộ có vẻ được đánh số lại. Cần mã giữ nguyên qua các năm.",
            "No household is in both years, of {before} before (such as '{one}') and {after} now (such as '{other}'): they look numbered anew. Expected ids that stay the same from year to year."),
        FindingCode.HouseholdsLostZeros => new(
            "{both} hộ có ở cả hai năm, trong {before} hộ năm trước và {after} hộ năm nay; thêm {zeros} hộ nếu bỏ các số 0 ở đầu mã ('{one}' và '{other}'): một bảng đã mất số 0, như khi Excel đổi mã thành số. Cần cột mã hộ ở dạng văn bản trong cả hai bảng.",
            "{both} households are in both years, of {before} before and {after} now, and {zeros} more would be without the zeros at the front of ids ('{one}' and '{other}'): one table lost them, as a spreadsheet does that takes ids for numbers. Expected the ids as text in both tables."),
        FindingCode.HouseholdsOfOtherCommunes => new(
            "{both} hộ có ở cả hai năm, trong {before} hộ năm trước và {after} hộ năm nay; thêm {communes} hộ nếu không tính xã ('{one}' và '{other}'): tên hoặc mã xã được ghi khác nhau. Cần xã, huyện, tỉnh hoặc mã xã ghi như nhau trong cả hai bảng.",
            "{both} households are in both years, of {before} before and {after} now, and {communes} more would be if communes did not count ('{one}' and '{other}'): the communes are written otherwise. Expected commune, district and province, or the code, alike in both tables."),
        _ => null,
    };
}
