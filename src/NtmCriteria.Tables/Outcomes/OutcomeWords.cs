using NtmCriteria.Authoring.Limits;
using NtmCriteria.Law;

namespace NtmCriteria.Tables;

/// <summary>What an outcome in the words of a publication comes down to: its first words decide.</summary>
internal static class OutcomeWords
{
    private static readonly (PublishedResult Result, string[] Starts)[] Words =
    [
        (PublishedResult.Recognised, ["recognised", "công nhận", "được công nhận"]),
        (PublishedResult.Appraised,
            ["appraised", "appraisal passed", "passed", "council voted", "proposed (council agreed)", "thẩm định", "hội đồng"]),
        (PublishedResult.Reported, ["reported", "filed", "file submitted", "proposed", "city asks", "báo cáo", "đề nghị"]),
        (PublishedResult.Failed, ["not yet", "not met", "chưa đạt", "không đạt"]),
    ];

    public static PublishedResult Read(string text) =>
        Words.FirstOrDefault(word => word.Starts.Any(start => text.StartsWith(start, StringComparison.OrdinalIgnoreCase))) is { Starts: not null } found
            ? found.Result : PublishedResult.Other;
}
