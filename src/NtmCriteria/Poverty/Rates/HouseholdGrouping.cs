namespace NtmCriteria.Poverty;

/// <summary>By what households are grouped.</summary>
public enum HouseholdGrouping
{
    /// <summary>By commune.</summary>
    Commune,

    /// <summary>By district.</summary>
    District,

    /// <summary>By province.</summary>
    Province,

    /// <summary>By the ethnic group of the head.</summary>
    Ethnicity,

    /// <summary>By zone.</summary>
    Zone,

    /// <summary>By rural and urban.</summary>
    Settlement,
}
