using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

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
