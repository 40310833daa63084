namespace NtmCriteria.Units;

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
