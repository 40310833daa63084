namespace NtmCriteria.Zoning;

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
