using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>The answer to "which set is in force": a set, or the reason why there is none.</summary>
/// <param name="Level">The level asked about.</param>
/// <param name="Tier">The tier asked about.</param>
/// <param name="AsOf">The date asked about.</param>
/// <param name="Set">The set, or null.</param>
/// <param name="Reason">Why there is none, or null.</param>
/// <param name="Reference">Where the answer stands in the law, as far as it is known.</param>
/// <param name="SetId">The id of the set that governed, also where it is not loaded; else null.</param>
public sealed record SetAnswer(
    Level Level, Tier Tier, LocalDate AsOf, CriteriaSet? Set, NoSetReason? Reason, string? Reference, string? SetId)
{
    /// <summary>
    /// How well it is evidenced that this set, or none for this reason, governs on the day; the levels of the set have
    /// grades of their own. Null outside the calendar and for a tier that it does not name.
    /// </summary>
    public EvidenceGrade? Evidence { get; init; }

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => SetFindings.Describe(this, language).ToString();

    /// <summary>The answer as a sentence in English.</summary>
    public override string ToString() => Explain(Language.English);
}
