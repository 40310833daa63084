namespace NtmCriteria;

/// <summary>The verdict on one part of an indicator.</summary>
/// <param name="Part">The part.</param>
/// <param name="Requirement">What it asks.</param>
/// <param name="Observation">What was observed, or null.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why it is undetermined, or none.</param>
public sealed record PartResult(
    IndicatorPart Part, Requirement Requirement, Observation? Observation, Verdict Verdict, UndeterminedReason Reason)
{
    /// <summary>Part, observation, level and verdict.</summary>
    public override string ToString() => Findings.Describe(this, Language.English);
}
