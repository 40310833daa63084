namespace NtmCriteria;

/// <summary>How strictly to evaluate.</summary>
public readonly record struct EvaluationOptions
{
    /// <summary>
    /// The weakest evidence a level may have to decide anything; a level below it makes the verdict undetermined.
    /// Default: any grade decides.
    /// </summary>
    public EvidenceGrade MinimumEvidence { get; init; }

    /// <summary>
    /// Whether limits of a level count whose figure leaves something open: a year that was not printed, a wording, a rule.
    /// Default: they are shown and decide nothing.
    /// </summary>
    public bool UseWeakLimits { get; init; }

    /// <summary>The grade that a level needs.</summary>
    public override string ToString() =>
        $"levels evidenced as {MinimumEvidence} or better{(UseWeakLimits ? ", weak limits among them" : "")}";
}
