namespace NtmCriteria;

/// <summary>Why no criteria set answers for a level, tier and date.</summary>
public enum NoSetReason
{
    /// <summary>The date is before the first national set.</summary>
    BeforeFirstSet,

    /// <summary>The date is after the last set that is known.</summary>
    AfterLastSet,

    /// <summary>A set governed then, but it is not loaded.</summary>
    NotLoaded,

    /// <summary>What governed between two sets was not seen in any text.</summary>
    TransitionNotKnown,

    /// <summary>There was no national set: each province issued its own.</summary>
    DecidedByProvince,

    /// <summary>There was no such tier then.</summary>
    NoSuchTier,
}
