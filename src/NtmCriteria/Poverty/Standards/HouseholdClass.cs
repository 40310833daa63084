namespace NtmCriteria.Poverty;

/// <summary>The class of a household; from poorest to best off, the classes partition households.</summary>
public enum HouseholdClass
{
    /// <summary>Not known: several classes are possible, or the household was never classified.</summary>
    Undetermined,

    /// <summary>Poor household (hộ nghèo).</summary>
    Poor,

    /// <summary>Near-poor household (hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Household of average living standard (hộ có mức sống trung bình).</summary>
    Average,

    /// <summary>Above every class that the standard names.</summary>
    Above,
}
