using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria.Bulk;

/// <summary>Eight doubles at once: one permute picks from all eight steps.</summary>
internal readonly struct LevelLanes512 : ILevelLanes<LevelLanes512, Lanes512>
{
    private readonly Vector512<double> steps;
    private readonly LevelLanes256 half;
    private readonly bool shared;

    private LevelLanes512(ref double steps, bool shared)
    {
        this.shared = shared;
        this.steps = Vector512.LoadUnsafe(ref steps);
        half = LevelLanes256.Load(ref steps, shared);
    }

    public static LevelLanes512 Load(ref double steps, bool shared) => new(ref steps, shared);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes512 Compare(ref double values, ref byte strata)
    {
        if (!Avx512BW.IsSupported)
            return new(Vector512.Create(
                half.Compare(ref values, ref strata).Bytes,
                half.Compare(ref Unsafe.Add(ref values, 32), ref Unsafe.Add(ref strata, 32)).Bytes));
        var left = Avx512BW.PackSignedSaturate(Sixteen(ref values, ref strata, 0), Sixteen(ref values, ref strata, 16));
        var right = Avx512BW.PackSignedSaturate(Sixteen(ref values, ref strata, 32), Sixteen(ref values, ref strata, 48));
        // Packing works in each quarter of the vector: pairs of neighbours, to be brought back into line.
        var order = Vector512.Create(
            (short)0, 8, 16, 24, 1, 9, 17, 25, 2, 10, 18, 26, 3, 11, 19, 27, 4, 12, 20, 28, 5, 13, 21, 29, 6, 14, 22, 30, 7, 15, 23, 31);
        return new(Avx512BW.PermuteVar32x16(Avx512BW.PackSignedSaturate(left, right).AsInt16(), order).AsByte());
    }

    // Sixteen differences, in pairs.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<int> Sixteen(ref double values, ref byte strata, int at)
    {
        var upper = Avx512F.Shuffle(
            Difference(ref values, ref strata, at).AsSingle(), Difference(ref values, ref strata, at + 8).AsSingle(),
            0b11_01_11_01).AsInt32();
        var isNumber = Vector512.LessThanOrEqual(upper & Vector512.Create(UpperHalf.Size), Vector512.Create(UpperHalf.Infinite));
        return Vector512.ConditionalSelect(isNumber, upper | Vector512.Create(UpperHalf.Some), Vector512<int>.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Difference(ref double values, ref byte strata, int at)
    {
        var step = shared ? steps : Avx512F.PermuteVar8x64(
            steps, Avx512F.ConvertToVector512Int64(Vector128.LoadUnsafe(ref strata, (nuint)at)));
        return Vector512.LoadUnsafe(ref values, (nuint)at) - step;
    }
}
