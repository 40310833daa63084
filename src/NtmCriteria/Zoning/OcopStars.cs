using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

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
