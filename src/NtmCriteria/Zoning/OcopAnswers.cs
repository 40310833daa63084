using NodaTime;

namespace NtmCriteria;

/// <summary>Who ranks a product.</summary>
public enum OcopRanker
{
    /// <summary>The district.</summary>
    District,

    /// <summary>The province.</summary>
    Province,

    /// <summary>The central level.</summary>
    Central,
}

/// <summary>Why an OCOP question has no full answer.</summary>
public enum OcopReason
{
    /// <summary>It has.</summary>
    None,

    /// <summary>The day is before the first instrument.</summary>
    BeforeFirstInstrument,

    /// <summary>Whether the last known instrument was replaced by then was not seen.</summary>
    ReplacementNotKnown,

    /// <summary>A published limit leaves more than one star possible.</summary>
    ScoreDoesNotDecide,

    /// <summary>A limit of the band is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>Nothing is said of products with so few stars.</summary>
    TooFewStars,
}

/// <summary>The stars of a score, as an interval.</summary>
/// <param name="AtLeast">The stars that are certain; 0 where there is no instrument.</param>
/// <param name="AtMost">The stars still possible; 0 likewise.</param>
/// <param name="Reason">Why they differ or are none, or none.</param>
/// <param name="Evidence">The weakest grade among the limits that decide.</param>
/// <param name="Source">The instrument, or null.</param>
public sealed record OcopStars(int AtLeast, int AtMost, OcopReason Reason, EvidenceGrade Evidence, LegalSource? Source)
{
    /// <summary>The stars, or null while open.</summary>
    public int? Stars => Reason == OcopReason.None ? AtLeast : null;

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ZoneFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}

/// <summary>Who ranks a product of so many stars on a day.</summary>
/// <param name="Stars">The stars.</param>
/// <param name="Date">The day.</param>
/// <param name="Ranker">Who ranks, or null.</param>
/// <param name="Reason">Why nobody is named, or none.</param>
/// <param name="Source">Where that stands, or null.</param>
public sealed record OcopRankerAnswer(int Stars, LocalDate Date, OcopRanker? Ranker, OcopReason Reason, LegalSource? Source)
{
    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ZoneFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}

/// <summary>How long a certificate holds.</summary>
/// <param name="Stars">The stars.</param>
/// <param name="Issued">The day of issue.</param>
/// <param name="Days">The first and last day, both included, or null where none is issued.</param>
/// <param name="Reason">Why there is none, or none.</param>
/// <param name="Source">Where that stands.</param>
public sealed record OcopValidity(int Stars, LocalDate Issued, DateInterval? Days, OcopReason Reason, LegalSource Source)
{
    /// <summary>Whether the certificate holds on a day; null where none is issued.</summary>
    /// <param name="date">The day.</param>
    public bool? HoldsOn(LocalDate date) => Days?.Contains(date);

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ZoneFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}
