namespace NtmCriteria.Poverty;

/// <summary>The classes that are still possible for a household; one alone is certain.</summary>
[Flags]
public enum HouseholdClasses : byte
{
    /// <summary>No class: the household was never classified.</summary>
    None = 0,

    /// <summary>Poor household (hộ nghèo) is possible.</summary>
    Poor = 1,

    /// <summary>Near-poor household (hộ cận nghèo) is possible.</summary>
    NearPoor = 2,

    /// <summary>Average living standard (hộ có mức sống trung bình) is possible.</summary>
    Average = 4,

    /// <summary>Above every class that the standard names is possible.</summary>
    Above = 8,

    /// <summary>Poor or near-poor: what the multidimensional rate of 2022 on counts.</summary>
    PoorOrNearPoor = Poor | NearPoor,

    /// <summary>Nothing is known.</summary>
    All = Poor | NearPoor | Average | Above,
}
