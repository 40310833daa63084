using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What an indicator came to in one state of the rules: enough to explain it, and nothing of the dossier beside.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Reason">Why it is undetermined, or none.</param>
/// <param name="Requirement">What is asked, with its source; null where the table does not say.</param>
/// <param name="Observation">What was observed, or null.</param>
/// <param name="Stratum">The column of the commune, or null while it is not known.</param>
public sealed record IndicatorStanding(
    Indicator Indicator, Verdict Verdict, UndeterminedReason Reason, Requirement? Requirement, Observation? Observation, Stratum? Stratum)
{
    /// <summary>Indicator, verdict and level.</summary>
    public override string ToString() => $"{Indicator.Id}: {Verdict}, {Wording.Describe(Requirement, Indicator.Unit, Language.English)}";

    internal static IndicatorStanding? Of(IndicatorResult? result) => result is null ? null : new(
        result.Indicator, result.Verdict, result.Reason, result.Requirement, result.Observation, result.Stratum.Stratum);
}
