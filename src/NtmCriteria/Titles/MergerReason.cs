namespace NtmCriteria.Titles;

/// <summary>What must be known about a title after a merger beside the tier, or why it is open.</summary>
public enum MergerReason
{
    /// <summary>The new unit is outside the rural programme: it has no title, and no rule is asked.</summary>
    LeavesProgramme,

    /// <summary>Whether the programme covers a unit of this kind was not seen.</summary>
    KindNotCovered,

    /// <summary>How mergers of this day treat titles was not seen.</summary>
    RuleNotSeen,

    /// <summary>The letter is older than these mergers, and none of their own was found.</summary>
    NoLetterForThisReform,

    /// <summary>The row is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>Not every part is named: one that is not may hold no title.</summary>
    PartsNotComplete,

    /// <summary>A part was only partly taken over: what its title brings was not seen.</summary>
    SplitPart,

    /// <summary>A ward or township is among the parts: whether it counts as not recognised was not seen.</summary>
    PartOutsideProgramme,

    /// <summary>The title of a part is open.</summary>
    PartTitleOpen,

    /// <summary>A part was not recognised: the new commune has no title until recognised under the procedure.</summary>
    PartNotRecognised,

    /// <summary>The province issues a decision recognising the new commune; no new appraisal is named.</summary>
    DecisionByProvince,
}
