namespace NtmCriteria.Poverty;

/// <summary>The classes that are possible for a household; one alone is certain.</summary>
[Flags]
public enum HouseholdClasses : byte
{
    /// <summary>No class.</summary>
    None = 0,

    /// <summary>Poor (hộ nghèo).</summary>
    Poor = 1,

    /// <summary>Near-poor (hộ cận nghèo).</summary>
    NearPoor = 2,

    /// <summary>Average living standard (hộ có mức sống trung bình).</summary>
    Average = 4,

    /// <summary>Above every class that the standard names.</summary>
    Above = 8,
}
