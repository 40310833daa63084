namespace NtmCriteria.Titles;

/// <summary>How reasons on titles, recognition, revocation and mergers are worded.</summary>
internal static class TitleWording
{
    public static LocalText Describe(TitleReason value) => value switch
    {
        TitleReason.NoDecisionOnRecord => new(
            "chưa có quyết định nào được ghi nhận",
            "no decision is on record"),
        TitleReason.UnitNotYet => new(
            "đơn vị chưa được thành lập",
            "the unit did not exist yet"),
        TitleReason.UnitEnded => new(
            "đơn vị đã chấm dứt",
            "the unit had ended"),
        TitleReason.OutsideProgramme => new(
            "đơn vị không thuộc chương trình nông thôn mới",
            "the unit is outside the rural programme"),
        TitleReason.DateNotKnown => new(
            "ngày của quyết định chưa được công bố",
            "the date of a decision was not published"),
        TitleReason.RemainingTitleNotStated => new(
            "quyết định thu hồi không nêu danh hiệu còn lại",
            "the revocation does not state what title remains"),
        TitleReason.CarryOverNotKnown => new(
            "chưa tìm thấy văn bản cho biết danh hiệu của giai đoạn trước có được giữ hay không",
            "whether a title of the period before holds on was not seen"),
        TitleReason.AfterMerger => new(
            "danh hiệu sau sáp nhập cần lưu ý",
            "the title comes from a merger and needs its caveats"),
        TitleReason.RenewalOverdue => new(
            "đã quá hạn công nhận lại; hệ quả chưa rõ",
            "renewal is overdue; what follows was not seen"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(RecognitionReason value) => value switch
    {
        RecognitionReason.NotObserved => new(
            "chưa có dữ kiện",
            "nothing is known of it"),
        RecognitionReason.LevelNotKnown => new(
            "chưa tìm thấy mức yêu cầu trong văn bản nào",
            "the required level was not seen in any text"),
        RecognitionReason.ObservationDoesNotDecide => new(
            "dữ kiện hiện có chưa đủ để kết luận",
            "what is known leaves it open"),
        RecognitionReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        RecognitionReason.CriteriaUndetermined => new(
            "kết quả các tiêu chí chưa xác định",
            "the verdict on the criteria is undetermined"),
        RecognitionReason.WordingNotDated => new(
            "hai cách quy định có thể áp dụng và không thống nhất",
            "two wordings may govern and do not agree"),
        RecognitionReason.RuleNotSeen => new(
            "chưa tìm thấy hoặc chưa nạp quy định cho ngày này",
            "no rule was seen or is loaded for the day"),
        RecognitionReason.TierNotCovered => new(
            "không có quy định cho danh hiệu này",
            "there is no rule for this tier"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(RevocationReason value) => value switch
    {
        RevocationReason.RuleNotSeen => new(
            "chưa tìm thấy hoặc chưa nạp quy định cho ngày này",
            "no rule was seen or is loaded for the day"),
        RevocationReason.NoSuchTitle => new(
            "quy định không nói đến danh hiệu này",
            "the rule does not speak of this title"),
        RevocationReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(MergerReason value) => value switch
    {
        MergerReason.LeavesProgramme => new(
            "đơn vị mới không thuộc chương trình nông thôn mới",
            "the new unit is outside the rural programme"),
        MergerReason.KindNotCovered => new(
            "chưa rõ chương trình có áp dụng cho loại đơn vị này",
            "whether the programme covers such a unit was not seen"),
        MergerReason.RuleNotSeen => new(
            "chưa tìm thấy quy định về danh hiệu cho đợt sắp xếp này",
            "how mergers of this day treat titles was not seen"),
        MergerReason.NoLetterForThisReform => new(
            "theo văn bản có trước; chưa tìm thấy văn bản riêng cho đợt sắp xếp này",
            "by the earlier letter; none for this reform was found"),
        MergerReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        MergerReason.PartsNotComplete => new(
            "chưa nêu đủ các đơn vị nhập vào",
            "not every part is named"),
        MergerReason.SplitPart => new(
            "có đơn vị chỉ nhập một phần",
            "a part was taken over only in part"),
        MergerReason.PartOutsideProgramme => new(
            "có phường hoặc thị trấn nhập vào",
            "a ward or township is among the parts"),
        MergerReason.PartTitleOpen => new(
            "danh hiệu của một đơn vị nhập vào chưa xác định",
            "the title of a part is open"),
        MergerReason.PartNotRecognised => new(
            "có đơn vị chưa được công nhận, phải xét công nhận theo quy định",
            "a part was not recognised, the procedure must be gone through"),
        MergerReason.DecisionByProvince => new(
            "tỉnh ban hành quyết định công nhận ở cùng mức, không nêu thẩm định lại",
            "the province issues a decision at that level, no new appraisal is named"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(CarryReason value) => value switch
    {
        CarryReason.NotACount => new(
            "không phải tỷ số của các số đếm",
            "it is no ratio of counts"),
        CarryReason.MissingInPart => new(
            "một đơn vị không có số liệu này",
            "a part has no such observation"),
        CarryReason.SplitWithoutShare => new(
            "đơn vị bị chia tách mà không có tỷ lệ phân chia",
            "the part was split and no share was given"),
        CarryReason.TooLarge => new(
            "tổng vượt quá số đếm lớn nhất",
            "the sum exceeds the largest count"),
        CarryReason.AttestedOfPart => new(
            "xác nhận của đơn vị cũ không có giá trị cho xã mới",
            "a verdict attested of a part is none of the whole"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(RecognitionSubject value) => value switch
    {
        RecognitionSubject.Commune => new(
            "xã",
            "commune"),
        RecognitionSubject.District => new(
            "huyện",
            "district"),
        RecognitionSubject.Town => new(
            "thị xã, thành phố thuộc tỉnh",
            "town or city of a province"),
        RecognitionSubject.Province => new(
            "tỉnh",
            "province"),
        RecognitionSubject.Village => new(
            "thôn",
            "village"),
        RecognitionSubject.ModelResidentialArea => new(
            "khu dân cư kiểu mẫu",
            "model residential area"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(Decider value) => value switch
    {
        Decider.ProvincialChairman => new(
            "Chủ tịch Ủy ban nhân dân tỉnh",
            "the chairman of the provincial People's Committee"),
        Decider.PrimeMinister => new(
            "Thủ tướng Chính phủ",
            "the Prime Minister"),
        Decider.FixedByProvince => new(
            "Ủy ban nhân dân cấp do tỉnh quy định",
            "a People's Committee that the province names"),
        _ => new("không có lý do", "for no reason"),
    };
}
