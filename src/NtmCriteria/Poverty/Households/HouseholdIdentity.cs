namespace NtmCriteria.Poverty;

/// <summary>What a household is known by, in a list and from year to year.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Commune">Its commune where ids are unique within a commune; otherwise null.</param>
public sealed record HouseholdIdentity(string Id, HouseholdPlace? Commune = null)
{
    /// <summary>The identity of a household, or null where it has no id, or no commune where the key asks for one.</summary>
    /// <param name="household">The household.</param>
    /// <param name="key">What makes a household this one.</param>
    public static HouseholdIdentity? Of(Household household, HouseholdKey key = HouseholdKey.Id)
    {
        ArgumentNullException.ThrowIfNull(household);
        return Of(household.Id, key == HouseholdKey.Id ? null : HouseholdPlace.CommuneOf(household), key);
    }

    /// <summary>The identity of an id in a commune, or null where one is missing that the key asks for.</summary>
    /// <param name="id">The id.</param>
    /// <param name="commune">The commune.</param>
    /// <param name="key">What makes a household this one.</param>
    public static HouseholdIdentity? Of(string? id, HouseholdPlace? commune, HouseholdKey key) =>
        string.IsNullOrEmpty(id) || (key == HouseholdKey.WithinCommune && commune is null)
            ? null : new(id, key == HouseholdKey.Id ? null : commune);

    /// <summary>The id, with the commune where it counts.</summary>
    public override string ToString() => Commune is null ? Id : $"{Id} of {Commune}";
}
