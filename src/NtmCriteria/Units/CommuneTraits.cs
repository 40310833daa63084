namespace NtmCriteria;

/// <summary>Facts about a commune that can put it into another column of a criteria set.</summary>
[Flags]
public enum CommuneTraits
{
    /// <summary>None is known.</summary>
    None = 0,

    /// <summary>A specially difficult commune (xã đặc biệt khó khăn).</summary>
    SpeciallyDifficult = 1,

    /// <summary>A specially difficult commune of the coast.</summary>
    SpeciallyDifficultCoastal = 2,

    /// <summary>A specially difficult island commune.</summary>
    SpeciallyDifficultIsland = 4,

    /// <summary>A safe-zone commune of the resistance (xã an toàn khu, ATK).</summary>
    SafeZone = 8,

    /// <summary>In a poor district.</summary>
    PoorDistrict = 16,

    /// <summary>In a district that left poverty in 2018-2020.</summary>
    FormerPoorDistrict = 32,
}
