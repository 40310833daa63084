namespace NtmCriteria.Authoring.Changes;

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
