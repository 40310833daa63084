namespace NtmCriteria.Titles;

/// <summary>Why a condition or a review is undetermined.</summary>
public enum RecognitionReason
{
    /// <summary>It is not undetermined.</summary>
    None,

    /// <summary>Nothing is known of the commune on this condition.</summary>
    NotObserved,

    /// <summary>The required level was not seen in any text.</summary>
    LevelNotKnown,

    /// <summary>The published limit or the missing content leaves it open.</summary>
    ObservationDoesNotDecide,

    /// <summary>The condition or its level is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>The verdict on the criteria is undetermined.</summary>
    CriteriaUndetermined,

    /// <summary>Two wordings may have governed on the day, and they do not agree.</summary>
    WordingNotDated,

    /// <summary>No rule was seen, or none is loaded, for the day.</summary>
    RuleNotSeen,

    /// <summary>There is no rule for this tier.</summary>
    TierNotCovered,
}
