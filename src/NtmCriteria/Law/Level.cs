namespace NtmCriteria;

/// <summary>The administrative level that a criteria set speaks of.</summary>
public enum Level
{
    /// <summary>Commune (xã).</summary>
    Commune,

    /// <summary>District (huyện); the level ended on 1 July 2025.</summary>
    District,

    /// <summary>Town or city under a province (thị xã, thành phố thuộc tỉnh).</summary>
    Town,

    /// <summary>Province or centrally run city.</summary>
    Province,
}
