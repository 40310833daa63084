namespace NtmCriteria;

/// <summary>How strictly to evaluate.</summary>
public readonly record struct EvaluationOptions
{
    /// <summary>
    /// The weakest evidence a level may have to decide anything; a level below it makes the verdict undetermined.
    /// Default: any grade decides.
    /// </summary>
    public EvidenceGrade MinimumEvidence { get; init; }

    /// <summary>The grade that a level needs.</summary>
    public override string ToString() => $"levels evidenced as {MinimumEvidence} or better";
}
