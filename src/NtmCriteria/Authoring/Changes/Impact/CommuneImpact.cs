using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace NtmCriteria;

/// <summary>What a set says of a commune, in counts.</summary>
/// <param name="SetId">The set, or null where none was in force.</param>
/// <param name="Verdict">The verdict; undetermined where no set was in force.</param>
/// <param name="Met">Criteria met.</param>
/// <param name="NotMet">Criteria not met.</param>
/// <param name="Undetermined">Criteria undetermined.</param>
/// <param name="NotApplicable">Criteria that do not apply.</param>
public sealed record SetStanding(string? SetId, Verdict Verdict, int Met, int NotMet, int Undetermined, int NotApplicable)
{
    /// <summary>Set, verdict and counts.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{SetId ?? "no set"}: {Verdict}, {Met}/{NotMet}/{Undetermined}");

    internal static SetStanding Of(Assessment? assessment) => assessment is null
        ? new(null, Verdict.Undetermined, 0, 0, 0, 0)
        : new(
            assessment.Set.Id, assessment.Verdict, assessment.Met, assessment.NotMet, assessment.Undetermined,
            assessment.NotApplicable);
}

/// <summary>What the sets of one tier say of a commune under both states of the rules.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Old">Under the first state.</param>
/// <param name="New">Under the second state.</param>
public sealed record SetImpact(Tier Tier, SetStanding Old, SetStanding New)
{
    /// <summary>Tier, before and after.</summary>
    public override string ToString() => $"{Tier}: {Old} → {New}";
}

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
    public override string ToString() => $"{Indicator.Id}: {Verdict}, {Wording.Of(Requirement, Indicator.Unit, Language.English)}";

    internal static IndicatorStanding? Of(IndicatorResult? result) => result is null ? null : new(
        result.Indicator, result.Verdict, result.Reason, result.Requirement, result.Observation, result.Stratum.Stratum);
}

/// <summary>
/// Why a commune's result changed: an indicator whose verdict is another; without an indicator a criterion, without a
/// criterion a set, that came, went or is made up otherwise.
/// </summary>
/// <param name="Tier">The tier of the set.</param>
/// <param name="SetId">The set, as the second state names it; of one that is gone, as the first did.</param>
/// <param name="Criterion">The number of the criterion, or null.</param>
/// <param name="Old">The indicator's result under the first state, or null where it was not there.</param>
/// <param name="New">The indicator's result under the second state, or null where it is not there.</param>
public sealed record ImpactCause(Tier Tier, string SetId, int? Criterion, IndicatorStanding? Old, IndicatorStanding? New)
{
    /// <summary>The indicator's id: as the second state names it, of one that is gone as the first did; else null.</summary>
    public string? Indicator => (New ?? Old)?.Indicator.Id;

    /// <summary>Set, indicator and what became of the verdict, in English.</summary>
    public override string ToString() => ImpactText.Line(this, Language.English);
}

/// <summary>A value near a level that moved.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Year">The year of the data.</param>
/// <param name="SetId">The set.</param>
/// <param name="Indicator">The indicator or part.</param>
/// <param name="Old">The level before, or null where there was none.</param>
/// <param name="New">The level now.</param>
/// <param name="Observation">What was observed.</param>
/// <param name="Gap">How far it lies on the passing (positive) or failing (negative) side of the level now.</param>
/// <param name="OldVerdict">The verdict on it before.</param>
/// <param name="NewVerdict">The verdict on it now.</param>
public sealed record BorderlineCommune(
    Commune Commune, int Year, string SetId, string Indicator, LevelRequirement? Old, LevelRequirement New,
    Observation Observation, decimal Gap, Verdict OldVerdict, Verdict NewVerdict)
{
    /// <summary>Commune, indicator, value and level.</summary>
    public override string ToString() => $"{Commune}, {SetId}#{Indicator}: {Observation.ToCell()}, {Old?.ToString() ?? "-"} → {New}";
}

/// <summary>One commune whose verdict, count or tier is another.</summary>
/// <param name="Commune">The commune.</param>
/// <param name="Year">The year of the data.</param>
/// <param name="AsOf">The day whose rules apply, unless a side has one of its own.</param>
/// <param name="Sets">The sets that say otherwise.</param>
/// <param name="OldTier">The tier before, or null where two sets alone are compared.</param>
/// <param name="NewTier">The tier now, or null where two sets alone are compared.</param>
/// <param name="Causes">Why.</param>
/// <param name="Measures">What is counted of it.</param>
public sealed record CommuneImpact(
    Commune Commune, int Year, LocalDate AsOf, ImmutableArray<SetImpact> Sets, TierRange? OldTier, TierRange? NewTier,
    ImmutableArray<ImpactCause> Causes, ImmutableArray<ImpactMeasure> Measures)
{
    /// <summary>Commune, tiers and the number of causes.</summary>
    public override string ToString() =>
        $"{Commune}: {string.Join("; ", Sets)}" + (OldTier == NewTier ? "" : $"; {OldTier} → {NewTier}");
}
