using System.Globalization;

namespace NtmCriteria.Titles;

/// <summary>Words the review of a district's title.</summary>
internal static class DistrictRevocationText
{
    public static string Describe(DistrictRevocation review, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var facts = review.Facts;
        var failing = facts.FailingAtLeast == facts.FailingAtMost ? Text(facts.FailingAtLeast) : $"{Text(facts.FailingAtLeast)}-{Text(facts.FailingAtMost)}";
        var counts = vietnamese
            ? $"{facts.CommunesRevoked?.ToString() ?? "?"} xã bị thu hồi, {failing}/{Text(facts.Criteria)} tiêu chí chưa đạt"
            : $"{facts.CommunesRevoked?.ToString() ?? "?"} communes revoked, {failing} of {Text(facts.Criteria)} criteria not met";
        var answer = review.MustRevoke switch
        {
            true => vietnamese ? "phải xem xét thu hồi danh hiệu của huyện" : "the district's title must be revoked",
            false => vietnamese ? "không có căn cứ thu hồi danh hiệu của huyện" : "there is no ground to revoke the district's title",
            _ => (vietnamese ? "chưa xác định có phải thu hồi danh hiệu của huyện: " : "open whether the district's title must be revoked: ") + Describe(review.Reason, vietnamese),
        };
        var publication = review is { MustRevoke: not false, PublicationDays: { } days }
            ? vietnamese ? $" Việc thu hồi được công bố công khai {Text(days)} ngày." : $" A revocation is made public for {Text(days)} days." : "";
        return $"{Dates.Write(review.Date, language)}: {answer} ({counts}).{publication}";
    }

    private static string Describe(DistrictRevocationReason reason, bool vietnamese) => (reason, vietnamese) switch
    {
        (DistrictRevocationReason.RuleNotSeen, true) => "chưa thấy quy định cho ngày này",
        (DistrictRevocationReason.KeyCriteriaNotKnown, true) => "chưa biết tiêu chí nào là trọng yếu",
        (DistrictRevocationReason.CriteriaOpen, true) => "còn tiêu chí chưa xác định",
        (DistrictRevocationReason.CommunesNotCounted, true) => "chưa biết bao nhiêu xã bị thu hồi",
        (_, true) => "bằng chứng về quy định yếu hơn cấp được chọn",
        (DistrictRevocationReason.RuleNotSeen, _) => "no rule was seen for this day",
        (DistrictRevocationReason.KeyCriteriaNotKnown, _) => "which criteria are key is not known",
        (DistrictRevocationReason.CriteriaOpen, _) => "criteria are still undetermined",
        (DistrictRevocationReason.CommunesNotCounted, _) => "how many communes were revoked is not known",
        _ => "the rule is evidenced more weakly than was asked for",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
