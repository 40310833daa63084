namespace NtmCriteria.Poverty;

/// <summary>Groups of households that forms 7.8 and 7.9 count; a flag that is absent is a "no".</summary>
[Flags]
public enum HouseholdGroups
{
    /// <summary>In none of the groups.</summary>
    None = 0,

    /// <summary>The head or the head's spouse belongs to an ethnic minority.</summary>
    Minority = 1,

    /// <summary>No member of working age, or members of working age who lost the ability to work.</summary>
    WithoutLabourCapacity = 2,

    /// <summary>At least one member on monthly preferential allowance.</summary>
    WithPersonOfMerit = 4,
}
