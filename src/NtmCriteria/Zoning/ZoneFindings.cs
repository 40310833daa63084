using System.Globalization;
using NtmCriteria.Titles;

namespace NtmCriteria.Zoning;

/// <summary>Describes zones, commune groups and OCOP stars.</summary>
internal static class ZoneFindings
{
    public static Finding Describe(ZoneAnswer answer, Language language) => Finding.Create(
        answer.Zone is null ? FindingCode.ZoneOpen : FindingCode.ZoneDecided, language,
        ("on", Dates.Write(answer.Date, language)),
        ("zones", string.Join(", ", answer.Possible.Select(z => ZoneWording.Describe(z).In(language)))),
        ("why", TitleFindings.Why(answer.Reasons.Select(ZoneWording.Describe), language)), TitleFindings.Source(answer.Source));

    public static Finding Describe(GroupAnswer answer, Language language) => Finding.Create(
        answer.Possible.IsEmpty ? FindingCode.GroupNone
            : answer.Group is null ? FindingCode.GroupOpen : FindingCode.GroupDecided,
        language, ("on", Dates.Write(answer.Date, language)),
        ("groups", string.Join(", ", answer.Possible.Select(Text))),
        ("why", ZoneWording.Describe(answer.Reason).In(language)), TitleFindings.Source(answer.Source));

    public static Finding Describe(OcopStars stars, Language language) => Finding.Create(
        stars.Source is null ? FindingCode.OcopNoStars
            : stars.Stars is null ? FindingCode.OcopStarsOpen : FindingCode.OcopStarsDecided,
        language, ("least", Text(stars.AtLeast)), ("most", Text(stars.AtMost)),
        ("why", ZoneWording.Describe(stars.Reason).In(language)), TitleFindings.Source(stars.Source), TitleFindings.Evidence(stars.Evidence, language));

    public static Finding Describe(OcopRankerAnswer answer, Language language) => Finding.Create(
        answer.Ranker is null ? FindingCode.OcopRankerNotKnown : FindingCode.OcopRankerKnown, language,
        ("on", Dates.Write(answer.Date, language)), ("stars", Text(answer.Stars)),
        ("ranker", answer.Ranker is { } ranker ? ZoneWording.Describe(ranker).In(language) : ""),
        ("why", ZoneWording.Describe(answer.Reason).In(language)), TitleFindings.Source(answer.Source),
        TitleFindings.Evidence(answer.Source?.Evidence, language));

    public static Finding Describe(OcopValidity validity, Language language) => Finding.Create(
        validity.Days is null ? FindingCode.OcopNoCertificate : FindingCode.OcopValid, language,
        ("on", Dates.Write(validity.Issued, language)), ("stars", Text(validity.Stars)),
        ("end", validity.Days is { } days ? Dates.Write(days.End, language) : ""),
        ("why", ZoneWording.Describe(validity.Reason).In(language)), TitleFindings.Evidence(validity.Source.Evidence, language));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
