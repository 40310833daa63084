using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria.Bulk;

/// <summary>Two doubles at once: too few lanes for a permute, so each step is read by its stratum.</summary>
internal readonly struct LevelLanes128 : ILevelLanes<LevelLanes128, Lanes128>
{
    private readonly Eight steps;

    private LevelLanes128(Eight steps) => this.steps = steps;

    public static LevelLanes128 Load(ref double steps, bool shared) => new(Unsafe.As<double, Eight>(ref steps));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes128 Compare(ref double values, ref byte strata) => new(Vector128.NarrowWithSaturation(
        Vector128.NarrowWithSaturation(Four(ref values, ref strata, 0), Four(ref values, ref strata, 4)),
        Vector128.NarrowWithSaturation(Four(ref values, ref strata, 8), Four(ref values, ref strata, 12))).AsByte());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<int> Four(ref double values, ref byte strata, int at)
    {
        var upper = Vector128.Narrow(Upper(ref values, ref strata, at), Upper(ref values, ref strata, at + 2)).AsInt32();
        var isNumber = Vector128.LessThanOrEqual(upper & Vector128.Create(UpperHalf.Size), Vector128.Create(UpperHalf.Infinite));
        return (upper | Vector128.Create(UpperHalf.Some)) & isNumber;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<ulong> Upper(ref double values, ref byte strata, int at)
    {
        ref var first = ref Unsafe.As<Eight, double>(ref Unsafe.AsRef(in steps));
        // As a permute does, only the low bits count: whatever the caller writes into his codes, nothing else is read.
        var step = Vector128.Create(
            Unsafe.Add(ref first, Unsafe.Add(ref strata, at) & (LevelTable.Width - 1)),
            Unsafe.Add(ref first, Unsafe.Add(ref strata, at + 1) & (LevelTable.Width - 1)));
        return Vector128.ShiftRightLogical((Vector128.LoadUnsafe(ref values, (nuint)at) - step).AsUInt64(), 32);
    }

    [InlineArray(LevelTable.Width)]
    private struct Eight
    {
        private double first;
    }
}
