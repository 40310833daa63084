using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>The wider numbers of the household kernel, by vectors of 128 bits.</summary>
internal readonly struct HouseholdLanes128 : IHouseholdLanes<HouseholdLanes128, Lanes128>
{
    private readonly Vector128<int> first, second, third;
    private readonly int count;

    private HouseholdLanes128(ReadOnlySpan<int> ends)
    {
        count = ends.Length;
        first = Vector128.Create(ends[0]);
        second = Vector128.Create(ends[Math.Min(1, count - 1)]);
        third = Vector128.Create(ends[count - 1]);
    }

    public static HouseholdLanes128 Of(ReadOnlySpan<int> ends) => new(ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes128 Steps(ref int values)
    {
        var a = Vector128.LoadUnsafe(ref values);
        var b = Vector128.LoadUnsafe(ref values, (nuint)Vector128<int>.Count);
        var c = Vector128.LoadUnsafe(ref values, (nuint)(2 * Vector128<int>.Count));
        var d = Vector128.LoadUnsafe(ref values, (nuint)(3 * Vector128<int>.Count));
        var none = Vector128<int>.AllBitsSet;
        var (sumA, sumB) = (Vector128.GreaterThan(a, none), Vector128.GreaterThan(b, none));
        var (sumC, sumD) = (Vector128.GreaterThan(c, none), Vector128.GreaterThan(d, none));
        sumA += Vector128.GreaterThan(a, first);
        sumB += Vector128.GreaterThan(b, first);
        sumC += Vector128.GreaterThan(c, first);
        sumD += Vector128.GreaterThan(d, first);
        if (count > 1)
        {
            sumA += Vector128.GreaterThan(a, second);
            sumB += Vector128.GreaterThan(b, second);
            sumC += Vector128.GreaterThan(c, second);
            sumD += Vector128.GreaterThan(d, second);
        }

        if (count > 2)
        {
            sumA += Vector128.GreaterThan(a, third);
            sumB += Vector128.GreaterThan(b, third);
            sumC += Vector128.GreaterThan(c, third);
            sumD += Vector128.GreaterThan(d, third);
        }

        // Each comparison that holds is minus one.
        return new(Vector128<byte>.Zero - Vector128.NarrowWithSaturation(
            Vector128.NarrowWithSaturation(sumA, sumB), Vector128.NarrowWithSaturation(sumC, sumD)).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 CountBits(ref ushort values) => Count(
        Vector128.LoadUnsafe(ref values), Vector128.LoadUnsafe(ref values, (nuint)Vector128<ushort>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 CountPossible(ref ushort values, ref ushort known, ushort all)
    {
        var mask = Vector128.Create(all);
        return Count(
            Vector128.LoadUnsafe(ref values) | Vector128.AndNot(mask, Vector128.LoadUnsafe(ref known)),
            Vector128.LoadUnsafe(ref values, (nuint)Vector128<ushort>.Count)
                | Vector128.AndNot(mask, Vector128.LoadUnsafe(ref known, (nuint)Vector128<ushort>.Count)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAll(Lanes128 bytes, byte value) => Unsafe.BitCast<Lanes128, Vector128<byte>>(bytes) == Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes128 Count(Vector128<ushort> left, Vector128<ushort> right) =>
        new(Vector128.NarrowWithSaturation(Sum(left), Sum(right)));

    // Four bits at a time by table, then the two bytes of a number together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Sum(Vector128<ushort> values)
    {
        var four = Vector128.Create((ushort)0x0F0F);
        var table = Lanes128.Table(ref MemoryMarshal.GetReference(HouseholdKernel.BitCounts), 0);
        var counts = Unsafe.BitCast<Lanes128, Vector128<ushort>>(
            Lanes128.Pick(table, new((values & four).AsByte()))
            + Lanes128.Pick(table, new((Vector128.ShiftRightLogical(values, 4) & four).AsByte())));
        return ((counts + Vector128.ShiftRightLogical(counts, 8)) & Vector128.Create((ushort)0x1F))
            | (Vector128.ShiftRightLogical(values, 8) & Vector128.Create((ushort)0x80));
    }
}
