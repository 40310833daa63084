namespace NtmCriteria.Bulk;

/// <summary>Bits of the upper half of a double.</summary>
internal static class UpperHalf
{
    /// <summary>All but the sign.</summary>
    public const int Size = int.MaxValue;

    /// <summary>Infinity, and a little more: what lies above is no number, once it went through a subtraction.</summary>
    public const int Infinite = 0x7FF7FFFF;

    /// <summary>Set to keep zero and small differences from looking like none: they saturate to 127 too.</summary>
    public const int Some = 0x40000000;
}
