namespace NtmCriteria;

/// <summary>The texts of the findings. Both languages use the same placeholders.</summary>
internal static class FindingText
{
    public static string Template(FindingCode code, Language language) =>
        (LifeText.Find(code) ?? PovertyText.Find(code))?.In(language)
        ?? (language == Language.Vietnamese ? Vietnamese(code) : English(code));

    private const string ViSource = " Căn cứ: {source}; mức do {decidedBy} quy định; bằng chứng: {evidence}.";
    private const string EnSource = " Source: {source}; level set by {decidedBy}; evidence: {evidence}.";

    private static string Vietnamese(FindingCode code) => code switch
    {
        FindingCode.IndicatorMet =>
            "{id} {label}: đạt. Kết quả thực hiện {observed}; yêu cầu {required}{where}{gap}." + ViSource,
        FindingCode.IndicatorNotMet =>
            "{id} {label}: chưa đạt. Kết quả thực hiện {observed}; yêu cầu {required}{where}{gap}." + ViSource,
        FindingCode.IndicatorAttestedMet =>
            "{id} {label}: đạt theo xác nhận, không có số đo; yêu cầu {required}{where}." + ViSource,
        FindingCode.IndicatorAttestedNotMet =>
            "{id} {label}: chưa đạt theo xác nhận, không có số đo; yêu cầu {required}{where}." + ViSource,
        FindingCode.IndicatorNotApplicable => "{id} {label}: không áp dụng tại xã này." + ViSource,
        FindingCode.IndicatorNotRequired => "{id} {label}: không quy định{where}." + ViSource,
        FindingCode.IndicatorPartsMet => "{id} {label}: đạt mọi nội dung áp dụng ({parts}){where}." + ViSource,
        FindingCode.IndicatorPartsNotMet => "{id} {label}: chưa đạt ({parts}){where}." + ViSource,
        FindingCode.NoObservation =>
            "{id} {label}: chưa xác định vì chưa có số liệu; yêu cầu {required}{where}." + ViSource,
        FindingCode.LevelDecidedByProvince =>
            "{id} {label}: chưa xác định vì mức do tỉnh quy định và {province}; kết quả thực hiện {observed}{where}." + ViSource,
        FindingCode.LevelNotKnown =>
            "{id} {label}: chưa xác định vì chưa tìm thấy mức yêu cầu trong văn bản nào; kết quả thực hiện {observed}{where}." + ViSource,
        FindingCode.YearNotCovered =>
            "{id} {label}: chưa xác định vì bộ tiêu chí không có mức cho năm {year} (bộ nói về {years}); kết quả thực hiện {observed}.",
        FindingCode.StratumNotKnown =>
            "{id} {label}: chưa xác định vì mức khác nhau theo vùng mà chưa biết vùng của xã: {province}; kết quả thực hiện {observed}.",
        FindingCode.BoundDoesNotDecide =>
            "{id} {label}: chưa xác định vì giới hạn công bố {observed} nằm hai phía của mức {required}{where}." + ViSource,
        FindingCode.EvidenceBelowGrade =>
            "{id} {label}: chưa xác định vì bằng chứng về mức yêu cầu yếu hơn cấp được chọn ({asked}); kết quả thực hiện {observed}; yêu cầu {required}{where}." + ViSource,
        FindingCode.ContradictionWithSet =>
            "{id} {label}: chưa xác định vì xác nhận ({observed}) trái với kết quả của bộ tiêu chí {required}." + ViSource,
        FindingCode.ContradictionWithParts =>
            "{id} {label}: chưa xác định vì xác nhận ({observed}) trái với các nội dung thành phần ({parts}){where}." + ViSource,
        FindingCode.BaselineNotObserved =>
            "{id} {label}: chưa xác định vì thiếu giá trị gốc của chính xã để so sánh; kết quả thực hiện {observed}; yêu cầu {required}." + ViSource,
        FindingCode.ConditionNotObserved =>
            "{id} {label}: chưa xác định vì thiếu dữ kiện cho biết nội dung nào áp dụng ({parts}){where}." + ViSource,
        FindingCode.NotComparable =>
            "{id} {label}: chưa xác định vì {observed} không so được với yêu cầu {required}{where}." + ViSource,
        FindingCode.OtherSetUndetermined =>
            "{id} {label}: chưa xác định vì kết quả của bộ tiêu chí {required} chưa xác định." + ViSource,
        FindingCode.PartUndetermined => "{id} {label}: chưa xác định ({parts}){where}." + ViSource,
        FindingCode.IndicatorMetBeyondLimits =>
            "{id} {label}: đạt, dù mức chính xác chưa thấy trong văn bản. Kết quả thực hiện {observed}; yêu cầu {required}{where}{gap}. Giới hạn của mức: {limits}." + ViSource,
        FindingCode.IndicatorNotMetBeyondLimits =>
            "{id} {label}: chưa đạt, dù mức chính xác chưa thấy trong văn bản. Kết quả thực hiện {observed}; yêu cầu {required}{where}{gap}. Giới hạn của mức: {limits}." + ViSource,
        FindingCode.LevelWithinLimits =>
            "{id} {label}: chưa xác định vì chưa thấy mức trong văn bản nào và {observed} nằm giữa các giới hạn của mức; yêu cầu {required}{where}. Giới hạn của mức: {limits}." + ViSource,
        FindingCode.CriterionMet => "Tiêu chí {number} {title}: đạt.",
        FindingCode.CriterionNotMet => "Tiêu chí {number} {title}: chưa đạt, do chỉ tiêu {failing}.",
        FindingCode.CriterionUndetermined => "Tiêu chí {number} {title}: chưa xác định, còn thiếu chỉ tiêu {open}.",
        FindingCode.CriterionNotApplicable => "Tiêu chí {number} {title}: không áp dụng.",
        FindingCode.CriterionAttestedMet =>
            "Tiêu chí {number} {title}: đạt theo xác nhận{by}; các chỉ tiêu chưa đủ để kiểm chứng.",
        FindingCode.CriterionAttestedNotMet =>
            "Tiêu chí {number} {title}: chưa đạt theo xác nhận{by}; các chỉ tiêu chưa đủ để kiểm chứng.",
        FindingCode.CriterionContradiction =>
            "Tiêu chí {number} {title}: mâu thuẫn. Xác nhận{by} là {attested}, nhưng các chỉ tiêu cho thấy {measured} ({failing}).",
        FindingCode.Assessment =>
            "{commune}, số liệu năm {year}: {verdict} bộ tiêu chí {set} (ngày {asOf}). Đạt {met}, chưa đạt {notMet}, chưa xác định {undetermined}, không áp dụng {notApplicable} trên {total} tiêu chí.",
        FindingCode.TierDecided => "{commune}, số liệu năm {year}: {certain} (ngày {asOf}).",
        FindingCode.TierOpen =>
            "{commune}, số liệu năm {year}: chắc chắn {certain}, có thể tới {possible} (ngày {asOf}).",
        FindingCode.CriterionIncomplete =>
            "Tiêu chí {number} {title}: chưa xác định, vì danh mục chỉ tiêu của tiêu chí này chưa tra cứu đủ trong dữ liệu.",
        FindingCode.TierNothingCertain =>
            "{commune}, số liệu năm {year}: chưa xác định, có thể tới {possible} (ngày {asOf}).",
        FindingCode.TierNotAnswered => "{commune}, số liệu năm {year}: chưa xác định. {reason}",
        FindingCode.DossierIdUnknown => "'{subject}' ({given}) không được đọc: không có trong {expected}.",
        FindingCode.DossierPrefixUnknown => "'{subject}' không được đọc: '{given}' không phải là một danh hiệu; cần {expected}.",
        FindingCode.DossierCriterionUnknown => "'{subject}' không được đọc: cần {expected}.",
        FindingCode.DossierGivenTwice => "'{subject}' có hai lần: {given}, còn {expected}; số không kèm danh hiệu được dùng.",
        FindingCode.DossierYearOutside => "Số liệu năm {given} nằm ngoài các năm {expected} của {subject}: mọi kết luận đều chưa xác định.",
        FindingCode.DossierObservedLater => "'{subject}' được ghi nhận ngày {given}, sau ngày áp dụng quy định {expected}.",
        FindingCode.DossierProvinceUnknown => "Không biết vùng của xã: {expected}.",
        FindingCode.DossierRegionAgainstProvince => "Vùng {given} đã ghi không phải là vùng của tỉnh {subject}: {expected}; vùng đã ghi được dùng.",
        FindingCode.DossierRecognitionYear => "Quyết định công nhận {subject}: công nhận cho năm {given} nhưng ký ngày {expected}.",
        FindingCode.DossierValueImpossible => "'{subject}': '{given}' không phù hợp; cần {expected}.",
        FindingCode.DossierValueUnlikely => "'{subject}' cần xem lại: {expected}",
        FindingCode.DossierSetIncomplete => "{subject} chưa tra cứu đủ trong dữ liệu: thiếu chỉ tiêu của tiêu chí {given}, nên không xã nào được kết luận là đạt cả bộ.",
        FindingCode.SetInForce => "Ngày {asOf} áp dụng bộ tiêu chí {set}.",
        FindingCode.BeforeFirstSet => "Ngày {asOf} trước bộ tiêu chí quốc gia đầu tiên.",
        FindingCode.AfterLastSet => "Ngày {asOf} sau bộ tiêu chí cuối cùng được biết.",
        FindingCode.SetNotLoaded => "Ngày {asOf} áp dụng bộ tiêu chí {set}, nhưng bộ này chưa được nạp.",
        FindingCode.TransitionNotKnown =>
            "Ngày {asOf}: chưa tìm thấy văn bản nào cho biết áp dụng quy định gì giữa hai bộ tiêu chí ({tier}). {reference}",
        FindingCode.SetDecidedByProvince =>
            "Ngày {asOf}: không có bộ tiêu chí quốc gia cho danh hiệu {tier}; mỗi tỉnh ban hành bộ riêng. {reference}",
        FindingCode.FormerProvinceNotKnown =>
            "{id} {label}: chưa xác định vì chưa biết tỉnh cũ của xã: {province}; kết quả thực hiện {observed}.",
        FindingCode.NoSuchTier => "Ngày {asOf}: không có danh hiệu {tier} ở cấp này.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This finding has no text."),
    };

    private static string English(FindingCode code) => code switch
    {
        FindingCode.IndicatorMet =>
            "{id} {label}: met. Observed {observed}; required {required}{where}{gap}." + EnSource,
        FindingCode.IndicatorNotMet =>
            "{id} {label}: not met. Observed {observed}; required {required}{where}{gap}." + EnSource,
        FindingCode.IndicatorAttestedMet =>
            "{id} {label}: attested as met, without a measured value; required {required}{where}." + EnSource,
        FindingCode.IndicatorAttestedNotMet =>
            "{id} {label}: attested as not met, without a measured value; required {required}{where}." + EnSource,
        FindingCode.IndicatorNotApplicable => "{id} {label}: does not apply to this commune." + EnSource,
        FindingCode.IndicatorNotRequired => "{id} {label}: nothing is required{where}." + EnSource,
        FindingCode.IndicatorPartsMet => "{id} {label}: met in every part that applies ({parts}){where}." + EnSource,
        FindingCode.IndicatorPartsNotMet => "{id} {label}: not met ({parts}){where}." + EnSource,
        FindingCode.NoObservation =>
            "{id} {label}: undetermined, nothing was observed; required {required}{where}." + EnSource,
        FindingCode.LevelDecidedByProvince =>
            "{id} {label}: undetermined, the province decides the level and {province}; observed {observed}{where}." + EnSource,
        FindingCode.LevelNotKnown =>
            "{id} {label}: undetermined, the required level was not seen in any text; observed {observed}{where}." + EnSource,
        FindingCode.YearNotCovered =>
            "{id} {label}: undetermined, the set has no level for the year {year} (it speaks of {years}); observed {observed}.",
        FindingCode.StratumNotKnown =>
            "{id} {label}: undetermined, levels differ by region and that of the commune is not known: {province}; observed {observed}.",
        FindingCode.BoundDoesNotDecide =>
            "{id} {label}: undetermined, the published limit {observed} leaves room on both sides of {required}{where}." + EnSource,
        FindingCode.EvidenceBelowGrade =>
            "{id} {label}: undetermined, the level is evidenced more weakly than asked for ({asked}); observed {observed}; required {required}{where}." + EnSource,
        FindingCode.ContradictionWithSet =>
            "{id} {label}: undetermined, what is attested ({observed}) contradicts the result of the set {required}." + EnSource,
        FindingCode.ContradictionWithParts =>
            "{id} {label}: undetermined, what is attested ({observed}) contradicts its parts ({parts}){where}." + EnSource,
        FindingCode.BaselineNotObserved =>
            "{id} {label}: undetermined, the commune's own earlier value is missing; observed {observed}; required {required}." + EnSource,
        FindingCode.ConditionNotObserved =>
            "{id} {label}: undetermined, the fact that tells which parts apply is missing ({parts}){where}." + EnSource,
        FindingCode.NotComparable =>
            "{id} {label}: undetermined, {observed} cannot be compared with {required}{where}." + EnSource,
        FindingCode.OtherSetUndetermined =>
            "{id} {label}: undetermined, because the verdict on the set {required} is." + EnSource,
        FindingCode.PartUndetermined => "{id} {label}: undetermined ({parts}){where}." + EnSource,
        FindingCode.IndicatorMetBeyondLimits =>
            "{id} {label}: met, although no text was found that gives the level. Observed {observed}; required {required}{where}{gap}. What limits the level: {limits}." + EnSource,
        FindingCode.IndicatorNotMetBeyondLimits =>
            "{id} {label}: not met, although no text was found that gives the level. Observed {observed}; required {required}{where}{gap}. What limits the level: {limits}." + EnSource,
        FindingCode.LevelWithinLimits =>
            "{id} {label}: undetermined, no text was found that gives the level, and {observed} lies between its limits; required {required}{where}. What limits the level: {limits}." + EnSource,
        FindingCode.CriterionMet => "Criterion {number} {title}: met.",
        FindingCode.CriterionNotMet => "Criterion {number} {title}: not met, because of indicator {failing}.",
        FindingCode.CriterionUndetermined => "Criterion {number} {title}: undetermined, still open: indicator {open}.",
        FindingCode.CriterionNotApplicable => "Criterion {number} {title}: does not apply.",
        FindingCode.CriterionAttestedMet =>
            "Criterion {number} {title}: attested as met{by}; the indicators do not suffice to verify it.",
        FindingCode.CriterionAttestedNotMet =>
            "Criterion {number} {title}: attested as not met{by}; the indicators do not suffice to verify it.",
        FindingCode.CriterionContradiction =>
            "Criterion {number} {title}: contradiction. Attested{by} as {attested}, but the indicators say {measured} ({failing}).",
        FindingCode.Assessment =>
            "{commune}, data of {year}: {verdict} the set {set} (as of {asOf}). {met} met, {notMet} not met, {undetermined} undetermined, {notApplicable} not applicable of {total} criteria.",
        FindingCode.TierDecided => "{commune}, data of {year}: {certain} (as of {asOf}).",
        FindingCode.TierOpen =>
            "{commune}, data of {year}: {certain} for certain, {possible} at most (as of {asOf}).",
        FindingCode.CriterionIncomplete =>
            "Criterion {number} {title}: undetermined, since not all indicators of this criterion were found for the data.",
        FindingCode.TierNothingCertain =>
            "{commune}, data of {year}: undetermined, {possible} at most (as of {asOf}).",
        FindingCode.TierNotAnswered => "{commune}, data of {year}: undetermined. {reason}",
        FindingCode.DossierIdUnknown => "'{subject}' ({given}) is not read: it is not in {expected}.",
        FindingCode.DossierPrefixUnknown => "'{subject}' is not read: '{given}' is no tier; expected {expected}.",
        FindingCode.DossierCriterionUnknown => "'{subject}' is not read: expected {expected}.",
        FindingCode.DossierGivenTwice => "'{subject}' stands twice: {given}, while {expected}; the one without a tier is used.",
        FindingCode.DossierYearOutside => "Data of {given} is outside the years {expected} of {subject}: every verdict is undetermined.",
        FindingCode.DossierObservedLater => "'{subject}' was observed on {given}, after the day {expected} whose rules apply.",
        FindingCode.DossierProvinceUnknown => "The commune's region is not known: {expected}.",
        FindingCode.DossierRegionAgainstProvince => "The region {given} that was given is not that of the province {subject}: {expected}; the region given is used.",
        FindingCode.DossierRecognitionYear => "Recognition {subject}: it is for {given}, but was signed on {expected}.",
        FindingCode.DossierValueImpossible => "'{subject}': '{given}' does not fit; expected {expected}.",
        FindingCode.DossierValueUnlikely => "'{subject}' should be looked at: {expected}",
        FindingCode.DossierSetIncomplete => "{subject} is not complete in the data: indicators of criterion {given} are missing, so that no commune is said to meet the whole set.",
        FindingCode.SetInForce => "On {asOf} the set {set} is in force.",
        FindingCode.BeforeFirstSet => "{asOf} is before the first national set.",
        FindingCode.AfterLastSet => "{asOf} is after the last set that is known.",
        FindingCode.SetNotLoaded => "On {asOf} the set {set} is in force, but it is not loaded.",
        FindingCode.TransitionNotKnown =>
            "On {asOf}: no text was found that says what governs between two sets ({tier}). {reference}",
        FindingCode.SetDecidedByProvince =>
            "On {asOf}: there is no national set for the tier {tier}; each province issued its own. {reference}",
        FindingCode.FormerProvinceNotKnown =>
            "{id} {label}: undetermined, the former province of the commune is not known: {province}; observed {observed}.",
        FindingCode.NoSuchTier => "On {asOf}: there is no tier {tier} at this level.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This finding has no text."),
    };
}
