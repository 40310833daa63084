namespace NtmCriteria.Poverty;

/// <summary>A member as a list of members holds it.</summary>
/// <param name="Household">The id of the household.</param>
/// <param name="Member">The member.</param>
/// <param name="Place">Where it stands, such as a line of a file, for messages.</param>
public sealed record RosterEntry(string Household, Member Member, string Place)
{
    /// <summary>The commune of the household, for lists in which ids are unique within a commune.</summary>
    public HouseholdPlace? Commune { get; init; }

    /// <summary>Household and place.</summary>
    public override string ToString() => $"{Household}: {Place}";
}
