using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>What must be known about a zone beside its number, or why it is open.</summary>
public enum ZoneReason
{
    /// <summary>No rule on zones was seen for the day.</summary>
    RuleNotSeen,

    /// <summary>The rule of the day is known to exist, and its content was seen in part only.</summary>
    RuleSeenInPart,

    /// <summary>The number of criteria met is not given, and the 12 criteria themselves were not seen.</summary>
    CriteriaNotSeen,

    /// <summary>A fact that decides was not observed, or its limit leaves it open.</summary>
    FactNotObserved,

    /// <summary>The rule is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>Recognition moved the commune to zone I.</summary>
    MovedByRecognition,

    /// <summary>Whether the commune was recognised on the day is open.</summary>
    RecognitionOpen,

    /// <summary>Whether recognition changes the zone under the rule of the day was not seen.</summary>
    RecognitionEffectNotKnown,

    /// <summary>The title was revoked; whether the zone of before returns was not seen.</summary>
    RevocationEffectNotKnown,

    /// <summary>A list puts the commune into zone II or III although it was recognised already.</summary>
    ListedAgainstRecognition,

    /// <summary>The list is later than the day, or of another period.</summary>
    ListOfAnotherPeriod,

    /// <summary>The unit did not exist on the day.</summary>
    UnitNotThere,

    /// <summary>The tests of zone I and of zone III both hold, and which prevails was not seen.</summary>
    FirstAndThird,
}

/// <summary>The zone of a commune on a day: one, or all that nothing known rules out.</summary>
/// <param name="Date">The day.</param>
/// <param name="Possible">The zones still possible, in order; never empty.</param>
/// <param name="Reasons">What must be known beside, in the order of the enumeration.</param>
/// <param name="Source">The rule, or null where none was seen.</param>
public sealed record ZoneAnswer(
    LocalDate Date, ImmutableArray<Zone> Possible, ImmutableArray<ZoneReason> Reasons, LegalSource? Source)
{
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
