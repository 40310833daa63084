namespace NtmCriteria.Titles;

/// <summary>What must be known about a title beside the tier, or why it is open.</summary>
public enum TitleReason
{
    /// <summary>No decision on the commune is on record.</summary>
    NoDecisionOnRecord,

    /// <summary>The unit did not exist yet on the day.</summary>
    UnitNotYet,

    /// <summary>The unit had ended on the day: its successors have histories of their own.</summary>
    UnitEnded,

    /// <summary>The unit is no commune: it is outside the rural programme.</summary>
    OutsideProgramme,

    /// <summary>The date of a decision was not published, and the day lies where it may or may not have been in effect.</summary>
    DateNotKnown,

    /// <summary>A higher title was revoked, and what the decision leaves is not stated.</summary>
    RemainingTitleNotStated,

    /// <summary>Whether a title of an earlier period holds on in the new one was not seen in any text.</summary>
    CarryOverNotKnown,

    /// <summary>The unit comes from a merger, and the title after it is open or needs a caveat.</summary>
    AfterMerger,

    /// <summary>Renewal after five years was asked for; what follows when it does not come was not seen.</summary>
    RenewalOverdue,
}
