namespace NtmCriteria.Authoring.Changes;

/// <summary>What the sets of one tier say of a commune under both states of the rules.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Old">Under the first state.</param>
/// <param name="New">Under the second state.</param>
public sealed record SetImpact(Tier Tier, SetStanding Old, SetStanding New)
{
    /// <summary>Tier, before and after.</summary>
    public override string ToString() => $"{Tier}: {Old} → {New}";
}
