using NodaTime;

namespace NtmCriteria.Zoning;

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
