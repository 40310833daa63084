namespace NtmCriteria.Authoring.Changes;

/// <summary>A commune under both states of the rules.</summary>
/// <param name="Tiers">The tiers; of a commune whose result is the same, those alone that could have been another.</param>
/// <param name="Stratum">The column of the commune before the change, or null where no set was in force.</param>
/// <param name="Old">The tier before, where any result is another.</param>
/// <param name="New">The tier now, where any result is another.</param>
internal readonly record struct BothStates(TierPair[] Tiers, StratumResolution? Stratum, TierRange? Old, TierRange? New)
{
    public bool IsSame => Old == New && Array.TrueForAll(Tiers, t => t.IsSame);
}
