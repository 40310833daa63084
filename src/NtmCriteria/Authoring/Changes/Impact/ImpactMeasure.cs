namespace NtmCriteria.Authoring.Changes;

/// <summary>What can be counted of an impact: each counts communes (rows). The list is closed.</summary>
public enum ImpactMeasure
{
    /// <summary>Any verdict, count or tier is another.</summary>
    Changed,

    /// <summary>The highest tier that is certain is lower.</summary>
    TierLost,

    /// <summary>The highest tier that is certain is higher.</summary>
    TierGained,

    /// <summary>The highest tier still possible is lower.</summary>
    PossibleLost,

    /// <summary>The highest tier still possible is higher.</summary>
    PossibleGained,

    /// <summary>A set that was met is not met any more, or it cannot be said any more.</summary>
    VerdictLost,

    /// <summary>A set is met that was not, or of which it could not be said.</summary>
    VerdictGained,

    /// <summary>A set is not met that was met or open.</summary>
    NotMetAdded,

    /// <summary>A set that was not met is met or open.</summary>
    NotMetRemoved,

    /// <summary>Fewer criteria of a set are met.</summary>
    CountLost,

    /// <summary>More criteria of a set are met.</summary>
    CountGained,

    /// <summary>More criteria of a set are undetermined.</summary>
    UndeterminedAdded,

    /// <summary>Fewer criteria of a set are undetermined.</summary>
    UndeterminedRemoved,

    /// <summary>A value lies near a level that moved.</summary>
    Borderline,
}
