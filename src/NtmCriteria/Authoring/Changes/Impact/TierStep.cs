namespace NtmCriteria.Authoring.Changes;

/// <summary>From which tier to which the rules take a commune.</summary>
/// <param name="Old">The tier before.</param>
/// <param name="New">The tier after.</param>
public readonly record struct TierStep(TierRange Old, TierRange New)
{
    /// <summary>Both tiers.</summary>
    public override string ToString() => $"{Old} -> {New}";
}
