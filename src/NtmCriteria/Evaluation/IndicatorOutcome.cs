using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>What was found out of one indicator, before anybody asks for it: a result of its own is made only then.</summary>
/// <param name="Requirement">What is required in the commune's stratum and year; null where the table does not say.</param>
/// <param name="Observation">What was observed, or null.</param>
/// <param name="Judgement">The verdict, and why it is open where it is.</param>
/// <param name="Parts">The verdicts on its parts; default where it has none.</param>
internal readonly record struct IndicatorOutcome(
    Requirement? Requirement, Observation? Observation, Judgement Judgement, ImmutableArray<PartResult> Parts = default)
{
    /// <summary>The verdict.</summary>
    public Verdict Verdict => Judgement.Verdict;

    /// <summary>Why the verdict is undetermined, or none.</summary>
    public UndeterminedReason Reason => Judgement.Reason;
}
