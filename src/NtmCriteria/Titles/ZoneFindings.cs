namespace NtmCriteria;

/// <summary>Builds the structured findings on zones, groups and OCOP.</summary>
internal static partial class LifeFindings
{
    public static Finding Of(ZoneAnswer answer, Language language) => Findings.New(
        answer.Zone is null ? FindingCode.ZoneOpen : FindingCode.ZoneDecided, language,
        ("on", SetVersion.IsoDate(answer.Date)),
        ("zones", string.Join(", ", answer.Possible.Select(z => ZoneWording.Of(z).In(language)))),
        ("why", Why(answer.Reasons.Select(ZoneWording.Of), language)), Source(answer.Source));

    public static Finding Of(GroupAnswer answer, Language language) => Findings.New(
        answer.Possible.IsEmpty ? FindingCode.GroupNone
            : answer.Group is null ? FindingCode.GroupOpen : FindingCode.GroupDecided,
        language, ("on", SetVersion.IsoDate(answer.Date)),
        ("groups", string.Join(", ", answer.Possible.Select(Text))),
        ("why", ZoneWording.Of(answer.Reason).In(language)), Source(answer.Source));

    public static Finding Of(OcopStars stars, Language language) => Findings.New(
        stars.Source is null ? FindingCode.OcopNoStars
            : stars.Stars is null ? FindingCode.OcopStarsOpen : FindingCode.OcopStarsDecided,
        language, ("least", Text(stars.AtLeast)), ("most", Text(stars.AtMost)),
        ("why", ZoneWording.Of(stars.Reason).In(language)), Source(stars.Source), Evidence(stars.Evidence, language));

    public static Finding Of(OcopRankerAnswer answer, Language language) => Findings.New(
        answer.Ranker is null ? FindingCode.OcopRankerNotKnown : FindingCode.OcopRankerKnown, language,
        ("on", SetVersion.IsoDate(answer.Date)), ("stars", Text(answer.Stars)),
        ("ranker", answer.Ranker is { } ranker ? ZoneWording.Of(ranker).In(language) : ""),
        ("why", ZoneWording.Of(answer.Reason).In(language)), Source(answer.Source),
        Evidence(answer.Source?.Evidence, language));

    public static Finding Of(OcopValidity validity, Language language) => Findings.New(
        validity.Days is null ? FindingCode.OcopNoCertificate : FindingCode.OcopValid, language,
        ("on", SetVersion.IsoDate(validity.Issued)), ("stars", Text(validity.Stars)),
        ("end", validity.Days is { } days ? SetVersion.IsoDate(days.End) : ""),
        ("why", ZoneWording.Of(validity.Reason).In(language)), Evidence(validity.Source.Evidence, language));
}
