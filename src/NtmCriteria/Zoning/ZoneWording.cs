namespace NtmCriteria.Zoning;

/// <summary>How reasons on zones, groups and OCOP are worded.</summary>
internal static class ZoneWording
{
    public static LocalText Describe(ZoneReason value) => value switch
    {
        ZoneReason.RuleNotSeen => new(
            "chưa tìm thấy quy định cho ngày này",
            "no rule was seen for the day"),
        ZoneReason.RuleSeenInPart => new(
            "chỉ thấy một phần nội dung quy định",
            "only a part of the rule was seen"),
        ZoneReason.CriteriaNotSeen => new(
            "chưa có số tiêu chí đạt, và chưa tìm thấy nội dung các tiêu chí",
            "the number of criteria met is not given, and the criteria themselves were not seen"),
        ZoneReason.FactNotObserved => new(
            "thiếu dữ kiện quyết định",
            "a fact that decides is missing"),
        ZoneReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        ZoneReason.MovedByRecognition => new(
            "do đã được công nhận đạt chuẩn",
            "moved there by recognition"),
        ZoneReason.RecognitionOpen => new(
            "chưa rõ xã đã được công nhận hay chưa",
            "whether the commune was recognised is open"),
        ZoneReason.RecognitionEffectNotKnown => new(
            "chưa rõ việc công nhận có làm thay đổi khu vực hay không",
            "whether recognition changes the zone was not seen"),
        ZoneReason.RevocationEffectNotKnown => new(
            "danh hiệu đã bị thu hồi, chưa rõ khu vực cũ có trở lại hay không",
            "the title was revoked, and whether the zone of before returns was not seen"),
        ZoneReason.ListedAgainstRecognition => new(
            "danh sách xếp khu vực II hoặc III dù xã đã được công nhận",
            "the list names zone II or III although the commune was recognised already"),
        ZoneReason.ListOfAnotherPeriod => new(
            "danh sách thuộc thời kỳ khác hoặc có sau ngày này",
            "the list is of another period or later than the day"),
        ZoneReason.UnitNotThere => new(
            "đơn vị không tồn tại vào ngày này",
            "the unit did not exist on the day"),
        ZoneReason.FirstAndThird => new(
            "đồng thời thỏa khu vực I và khu vực III, chưa rõ áp dụng khu vực nào",
            "the tests of zone I and zone III both hold, and which prevails was not seen"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(GroupReason value) => value switch
    {
        GroupReason.NoGroupsOnDay => new(
            "chưa có hoặc chưa tìm thấy quy định về nhóm xã cho ngày này",
            "no rule on groups was seen for the day"),
        GroupReason.FactNotObserved => new(
            "thiếu dữ kiện quyết định",
            "a fact that decides is missing"),
        GroupReason.OneAndThree => new(
            "đồng thời thỏa nhóm 1 và nhóm 3, chưa tìm thấy văn bản cho biết nhóm nào được ưu tiên",
            "groups 1 and 3 both fit, and which prevails was not seen"),
        GroupReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(OcopReason value) => value switch
    {
        OcopReason.BeforeFirstInstrument => new(
            "chưa có bộ tiêu chí",
            "the day is before the first instrument"),
        OcopReason.ReplacementNotKnown => new(
            "chưa rõ văn bản đã được thay thế hay chưa",
            "whether the last known instrument was replaced was not seen"),
        OcopReason.ScoreDoesNotDecide => new(
            "giới hạn điểm công bố chưa đủ để kết luận",
            "the published limit leaves it open"),
        OcopReason.EvidenceBelowGrade => new(
            "bằng chứng yếu hơn cấp được chọn",
            "the evidence is weaker than asked for"),
        OcopReason.TooFewStars => new(
            "quy định không nói đến hạng dưới 3 sao",
            "nothing is said of fewer than three stars"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(OcopRanker value) => value switch
    {
        OcopRanker.District => new(
            "cấp huyện",
            "the district"),
        OcopRanker.Province => new(
            "cấp tỉnh",
            "the province"),
        OcopRanker.Central => new(
            "cấp trung ương",
            "the central level"),
        _ => new("không có lý do", "for no reason"),
    };

    public static LocalText Describe(Zone value) => value switch
    {
        Zone.Outside => new(
            "ngoài vùng dân tộc thiểu số và miền núi",
            "outside the minority and mountain area"),
        Zone.I => new(
            "khu vực I",
            "zone I"),
        Zone.II => new(
            "khu vực II",
            "zone II"),
        Zone.III => new(
            "khu vực III",
            "zone III"),
        _ => new("khu vực chưa biết", "a zone that is not known"),
    };
}
