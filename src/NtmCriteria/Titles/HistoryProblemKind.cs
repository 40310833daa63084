namespace NtmCriteria.Titles;

/// <summary>What is wrong with a decision on a timeline.</summary>
public enum HistoryProblemKind
{
    /// <summary>A tier was recognised before there was a set for it.</summary>
    RecognisedBeforeSet,

    /// <summary>The decision names a set that the rules do not know.</summary>
    UnknownSet,

    /// <summary>The decision names a set of another tier.</summary>
    SetOfAnotherTier,

    /// <summary>A tier was recognised that no longer existed, and no set of before is named.</summary>
    TierNoLongerExists,

    /// <summary>The decision is dated outside the period of the unit.</summary>
    OutsideUnitPeriod,

    /// <summary>The unit is outside the rural programme: it cannot be recognised.</summary>
    OutsideProgramme,

    /// <summary>A title was revoked that the unit cannot have held.</summary>
    RevokedWithoutTitle,

    /// <summary>The decision gives or leaves a title that makes no sense: no tier, or one not below the revoked one.</summary>
    TierMakesNoSense,

    /// <summary>The same decision stands on the timeline already.</summary>
    Repeated,
}
