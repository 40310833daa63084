namespace NtmCriteria;

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

/// <summary>What follows from the kind of a unit.</summary>
public static class UnitKinds
{
    /// <summary>Whether the rural programme covers units of this kind; null where no text was seen.</summary>
    /// <param name="kind">The kind.</param>
    /// <remarks>Only communes are surveyed, not wards or townships; special zones are not spoken of.</remarks>
    public static bool? InRuralProgramme(this UnitKind kind) => kind switch
    {
        UnitKind.Commune => true,
        UnitKind.Ward or UnitKind.Township => false,
        _ => null,
    };

    /// <summary>The Vietnamese word before a unit's name.</summary>
    /// <param name="kind">The kind.</param>
    public static string Word(this UnitKind kind) => kind switch
    {
        UnitKind.Commune => "xã",
        UnitKind.Ward => "phường",
        UnitKind.Township => "thị trấn",
        _ => "đặc khu",
    };
}
