namespace NtmCriteria;

/// <summary>The outcome of comparing what was observed with what is required.</summary>
public enum Verdict : byte
{
    /// <summary>The requirement is not met.</summary>
    NotMet = 0,

    /// <summary>It cannot be said; an <see cref="UndeterminedReason"/> says why.</summary>
    Undetermined = 1,

    /// <summary>The requirement is met.</summary>
    Met = 2,

    /// <summary>What is asked about does not exist here, or nothing is asked.</summary>
    NotApplicable = 3,
}

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
}

/// <summary>The four-valued conjunction that takes indicators to criteria and criteria to the set.</summary>
public static class Kleene
{
    /// <summary>
    /// Not met if any is not met; undetermined if none is not met and one is undetermined; not applicable if all are;
    /// met otherwise. The conjunction of nothing does not apply.
    /// </summary>
    /// <param name="verdicts">The verdicts to join.</param>
    public static Verdict All(params ReadOnlySpan<Verdict> verdicts)
    {
        var joined = Verdict.NotApplicable;
        foreach (var verdict in verdicts)
            if (verdict < joined)
                joined = verdict;
        return joined;
    }

    /// <summary>
    /// The disjunction of two verdicts: met if one is met, undetermined if neither is met and one is undetermined; what
    /// does not apply leaves the other.
    /// </summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict Or(Verdict left, Verdict right) =>
        left == Verdict.NotApplicable ? right
        : right == Verdict.NotApplicable ? left
        : left > right ? left : right;

    /// <summary>The conjunction of two verdicts.</summary>
    /// <param name="left">One verdict.</param>
    /// <param name="right">The other.</param>
    public static Verdict And(Verdict left, Verdict right) => left < right ? left : right;
}
