namespace NtmCriteria;

/// <summary>Why a verdict is undetermined.</summary>
public enum UndeterminedReason : byte
{
    /// <summary>The verdict is not undetermined.</summary>
    None = 0,

    /// <summary>Nothing was observed.</summary>
    NoObservation,

    /// <summary>The province decides the level, and no document of the province is loaded.</summary>
    LevelDecidedByProvince,

    /// <summary>The level was not seen in any text.</summary>
    LevelNotKnown,

    /// <summary>The table of the set has no column for the year of the data.</summary>
    YearNotCovered,

    /// <summary>Levels differ by region or group, and that of the commune is not known.</summary>
    StratumNotKnown,

    /// <summary>The published limit leaves room on both sides of the level.</summary>
    BoundDoesNotDecide,

    /// <summary>The level is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,

    /// <summary>An attested verdict and a measured value contradict each other.</summary>
    Contradiction,

    /// <summary>The earlier value that the level is a factor of was not observed.</summary>
    BaselineNotObserved,

    /// <summary>Whether the part applies depends on a fact that was not observed.</summary>
    ConditionNotObserved,

    /// <summary>What was observed is of a kind that cannot be compared with the level.</summary>
    NotComparable,

    /// <summary>The set that must be met is not in force on this date, or its own verdict is undetermined.</summary>
    OtherSetUndetermined,

    /// <summary>Some of what it is made of is undetermined.</summary>
    PartUndetermined,

    /// <summary>No text gives the level, and the value lies between the limits that published outcomes set.</summary>
    LevelWithinLimits,

    /// <summary>
    /// The province since 1 July 2025 joins former provinces of several regions or with documents of their own, and which
    /// of them the commune is of is not known.
    /// </summary>
    FormerProvinceNotKnown,
}
