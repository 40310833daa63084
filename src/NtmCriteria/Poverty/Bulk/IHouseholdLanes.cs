using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>
/// The wider numbers of the household kernel, made into as many bytes as one instruction takes; an instance holds the
/// ends of one scale and settlement in vectors.
/// </summary>
internal interface IHouseholdLanes<TSelf, TBytes>
    where TSelf : struct, IHouseholdLanes<TSelf, TBytes>
    where TBytes : struct, ILanes<TBytes>
{
    /// <param name="ends">One to three ends, rising.</param>
    static abstract TSelf Load(ReadOnlySpan<int> ends);

    /// <summary>The step of each value: see <see cref="HouseholdScale"/>.</summary>
    TBytes Steps(ref int values);

    /// <summary>The number of bits set in each value, with 128 added where bit 15 is set.</summary>
    static abstract TBytes CountBits(ref ushort values);

    /// <summary>The same of the bits that are set or are not among the known ones, up to bit 14.</summary>
    static abstract TBytes CountPossible(ref ushort values, ref ushort known, ushort all);

    /// <summary>Whether every byte is this one.</summary>
    static abstract bool AreAll(TBytes bytes, byte value);
}
