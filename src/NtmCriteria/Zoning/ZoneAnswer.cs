using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>The zone of a commune on a day: one, or all that nothing known rules out.</summary>
/// <param name="Date">The day.</param>
/// <param name="Possible">The zones still possible, in order; never empty.</param>
/// <param name="Reasons">What must be known beside, in the order of the enumeration.</param>
/// <param name="Source">The rule, or null where none was seen.</param>
public sealed record ZoneAnswer(
    LocalDate Date, ImmutableArray<Zone> Possible, ImmutableArray<ZoneReason> Reasons, LegalSource? Source)
{
    private readonly EquatableArray<Zone> possible = Possible;

    /// <summary>The zones still possible, in order; never empty.</summary>
    public ImmutableArray<Zone> Possible { get => possible; init => possible = value; }

    private readonly EquatableArray<ZoneReason> reasons = Reasons;

    /// <summary>What must be known beside, in the order of the enumeration.</summary>
    public ImmutableArray<ZoneReason> Reasons { get => reasons; init => reasons = value; }

    /// <summary>The zone, or null while several are possible.</summary>
    public Zone? Zone => Possible is [var only] ? only : null;

    /// <summary>Whether the zone is II or III; null while open.</summary>
    public bool? IsSecondOrThird =>
        Possible.All(z => z is NtmCriteria.Zone.II or NtmCriteria.Zone.III) ? true
        : Possible.Any(z => z is NtmCriteria.Zone.II or NtmCriteria.Zone.III) ? null : false;

    /// <summary>The answer as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ZoneFindings.Describe(this, language).ToString();

    /// <summary>The answer in English.</summary>
    public override string ToString() => Explain(Language.English);
}
