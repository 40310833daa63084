using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>What the rows of households have in common that name the same commune.</summary>
/// <param name="Group">What they are counted in where the place says the group, or null.</param>
/// <param name="Behind">What follows an id in what a household is known by, in UTF-8.</param>
/// <param name="Place">The commune where ids are unique within one, or null.</param>
internal sealed record HouseholdPlaceRows(HouseholdGroup? Group, byte[] Behind, HouseholdPlace? Place);
