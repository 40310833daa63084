namespace NtmCriteria.Units;

/// <summary>What a unit of the commune level is.</summary>
public enum UnitKind
{
    /// <summary>A commune (xã): in the rural programme.</summary>
    Commune,

    /// <summary>A ward (phường): outside the rural programme.</summary>
    Ward,

    /// <summary>A township (thị trấn), until 30 June 2025: outside the rural programme.</summary>
    Township,

    /// <summary>A special zone (đặc khu), from 1 July 2025: whether the programme covers it was not seen.</summary>
    SpecialZone,
}
