namespace NtmCriteria.Authoring.Golden;

/// <summary>How far the thresholds of one set are tested.</summary>
/// <param name="SetId">The set.</param>
/// <param name="Thresholds">All of them.</param>
/// <param name="Covered">Those that are tested on both sides.</param>
/// <param name="InPart">Those that are tested in part.</param>
/// <param name="Untested">Those that are never tested.</param>
public sealed record ThresholdTotals(string SetId, int Thresholds, int Covered, int InPart, int Untested)
{
    /// <summary>The set and its counts.</summary>
    public override string ToString() => $"{SetId}: {Covered} of {Thresholds} covered, {InPart} in part, {Untested} untested";
}
