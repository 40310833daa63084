namespace NtmCriteria.Poverty;

/// <summary>The movement of one household.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">Its classification a year before, or null where it was not on the lists.</param>
/// <param name="After">Its classification now, or null where it is not on the lists.</param>
/// <param name="FromPoor">The movement seen from the poor.</param>
/// <param name="FromNearPoor">The movement seen from the near-poor.</param>
public sealed record HouseholdMovement(
    string Id, Classification? Before, Classification? After, Movement FromPoor, Movement FromNearPoor)
{
    /// <summary>Id and movements.</summary>
    public override string ToString() => $"{Id}: {FromPoor} of the poor, {FromNearPoor} of the near-poor";
}
