namespace NtmCriteria.Units;

/// <summary>What follows from the kind of a unit.</summary>
public static class UnitKinds
{
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
