using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria.Bulk;

/// <summary>
/// Four doubles at once. Eight steps are more than one vector holds: their low and high halves are permuted apart, and
/// interleaving makes doubles of them again, in the order 0, 1, 4, 5 and 2, 3, 6, 7. The values are loaded in that order
/// too, and the first packing undoes it.
/// </summary>
internal readonly struct LevelLanes256 : ILevelLanes<LevelLanes256, Lanes256>
{
    private readonly Vector256<int> low;
    private readonly Vector256<int> high;
    private readonly LevelLanes128 half;
    private readonly bool shared;

    private LevelLanes256(ref double steps, bool shared)
    {
        this.shared = shared;
        half = LevelLanes128.Load(ref steps, shared);
        ref var first = ref Unsafe.As<double, int>(ref steps);
        for (var i = 0; i < LevelTable.Width; i++)
        {
            low = low.WithElement(i, Unsafe.Add(ref first, 2 * i));
            high = high.WithElement(i, Unsafe.Add(ref first, (2 * i) + 1));
        }
    }

    public static LevelLanes256 Load(ref double steps, bool shared) => new(ref steps, shared);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes256 Compare(ref double values, ref byte strata)
    {
        if (!Avx2.IsSupported)
            return new(Vector256.Create(
                half.Compare(ref values, ref strata).Bytes,
                half.Compare(ref Unsafe.Add(ref values, 16), ref Unsafe.Add(ref strata, 16)).Bytes));
        var left = Avx2.PackSignedSaturate(Eight(ref values, ref strata, 0), Eight(ref values, ref strata, 8));
        var right = Avx2.PackSignedSaturate(Eight(ref values, ref strata, 16), Eight(ref values, ref strata, 24));
        // Packing works in each half of the vector: fours of neighbours, to be brought back into line.
        return new(Avx2.PermuteVar8x32(
            Avx2.PackSignedSaturate(left, right).AsInt32(), Vector256.Create(0, 4, 1, 5, 2, 6, 3, 7)).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Eight(ref double values, ref byte strata, int at)
    {
        var (lows, highs) = (low, high);
        if (!shared)
        {
            var index = Avx2.ConvertToVector256Int32(Vector128.LoadUnsafe(ref strata, (nuint)at));
            (lows, highs) = (Avx2.PermuteVar8x32(low, index), Avx2.PermuteVar8x32(high, index));
        }

        var near = Difference(ref values, at, Avx2.UnpackLow(lows, highs).AsDouble());
        var far = Difference(ref values, at + 2, Avx2.UnpackHigh(lows, highs).AsDouble());
        var upper = Avx.Shuffle(near.AsSingle(), far.AsSingle(), 0b11_01_11_01).AsInt32();
        var isNone = Vector256.GreaterThan(upper & Vector256.Create(UpperHalf.Size), Vector256.Create(UpperHalf.Infinite));
        return Vector256.AndNot(upper | Vector256.Create(UpperHalf.Some), isNone);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Difference(ref double values, int at, Vector256<double> step) => Vector256.Create(
        Vector128.LoadUnsafe(ref values, (nuint)at), Vector128.LoadUnsafe(ref values, (nuint)(at + 4))) - step;
}
