using NodaTime;

namespace NtmCriteria.Zoning;

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
