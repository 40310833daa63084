namespace NtmCriteria;

/// <summary>What is known of a commune beside the criteria; null is not known, never a pass or a failure.</summary>
public sealed record RecognitionFacts
{
    /// <summary>
    /// Residents' satisfaction over all contents: percent, counts, a limit, or somebody's verdict that it reaches the
    /// required level.
    /// </summary>
    public Observation? Satisfaction { get; init; }

    /// <summary>The satisfaction with the content that does worst, likewise.</summary>
    public Observation? LowestContent { get; init; }

    /// <summary>Whether construction debt of the programme is outstanding in the commune.</summary>
    public bool? HasConstructionDebt { get; init; }

    /// <summary>Whether the commune is "complicated" for security and order (the wording of 2022).</summary>
    public bool? IsComplicated { get; init; }

    /// <summary>Whether the commune meets the standard "safe in security and order" (the wording of 2024).</summary>
    public bool? IsSafe { get; init; }

    /// <summary>What is known, in short.</summary>
    public override string ToString() =>
        $"satisfaction {Word(Satisfaction)}, lowest content {Word(LowestContent)}, debt {Word(HasConstructionDebt)}, "
        + $"complicated {Word(IsComplicated)}, safe {Word(IsSafe)}";

    private static string Word(object? known) => known switch
    {
        null => "not known",
        true => "yes",
        false => "no",
        _ => known.ToString() ?? "",
    };
}

/// <summary>A condition for recognition.</summary>
public enum RecognitionConditionKey
{
    /// <summary>Every criterion of the set of the tier is met.</summary>
    Criteria,

    /// <summary>Residents' satisfaction reaches the required level.</summary>
    Satisfaction,

    /// <summary>No construction debt of the programme is outstanding.</summary>
    Debt,

    /// <summary>The commune is not "complicated" for security and order: the wording of 2022.</summary>
    NotComplicated,

    /// <summary>The commune is "safe in security and order": the wording of 2024.</summary>
    Safe,
}

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
