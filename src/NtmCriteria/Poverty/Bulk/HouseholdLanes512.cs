using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>The wider numbers of the household kernel, by vectors of 512 bits.</summary>
internal readonly struct HouseholdLanes512 : IHouseholdLanes<HouseholdLanes512, Lanes512>
{
    private readonly Vector512<int> first, second, third;
    private readonly int count;

    private HouseholdLanes512(ReadOnlySpan<int> ends)
    {
        count = ends.Length;
        first = Vector512.Create(ends[0]);
        second = Vector512.Create(ends[Math.Min(1, count - 1)]);
        third = Vector512.Create(ends[count - 1]);
    }

    public static HouseholdLanes512 Of(ReadOnlySpan<int> ends) => new(ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes512 Steps(ref int values)
    {
        var a = Vector512.LoadUnsafe(ref values);
        var b = Vector512.LoadUnsafe(ref values, (nuint)Vector512<int>.Count);
        var c = Vector512.LoadUnsafe(ref values, (nuint)(2 * Vector512<int>.Count));
        var d = Vector512.LoadUnsafe(ref values, (nuint)(3 * Vector512<int>.Count));
        var none = Vector512<int>.AllBitsSet;
        var (sumA, sumB) = (Vector512.GreaterThan(a, none), Vector512.GreaterThan(b, none));
        var (sumC, sumD) = (Vector512.GreaterThan(c, none), Vector512.GreaterThan(d, none));
        sumA += Vector512.GreaterThan(a, first);
        sumB += Vector512.GreaterThan(b, first);
        sumC += Vector512.GreaterThan(c, first);
        sumD += Vector512.GreaterThan(d, first);
        if (count > 1)
        {
            sumA += Vector512.GreaterThan(a, second);
            sumB += Vector512.GreaterThan(b, second);
            sumC += Vector512.GreaterThan(c, second);
            sumD += Vector512.GreaterThan(d, second);
        }

        if (count > 2)
        {
            sumA += Vector512.GreaterThan(a, third);
            sumB += Vector512.GreaterThan(b, third);
            sumC += Vector512.GreaterThan(c, third);
            sumD += Vector512.GreaterThan(d, third);
        }

        // Each comparison that holds is minus one.
        return new(Vector512<byte>.Zero - Vector512.NarrowWithSaturation(
            Vector512.NarrowWithSaturation(sumA, sumB), Vector512.NarrowWithSaturation(sumC, sumD)).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 CountBits(ref ushort values) => Count(
        Vector512.LoadUnsafe(ref values), Vector512.LoadUnsafe(ref values, (nuint)Vector512<ushort>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 CountPossible(ref ushort values, ref ushort known, ushort all)
    {
        var mask = Vector512.Create(all);
        return Count(
            Vector512.LoadUnsafe(ref values) | Vector512.AndNot(mask, Vector512.LoadUnsafe(ref known)),
            Vector512.LoadUnsafe(ref values, (nuint)Vector512<ushort>.Count)
                | Vector512.AndNot(mask, Vector512.LoadUnsafe(ref known, (nuint)Vector512<ushort>.Count)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAll(Lanes512 bytes, byte value) => Unsafe.BitCast<Lanes512, Vector512<byte>>(bytes) == Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes512 Count(Vector512<ushort> left, Vector512<ushort> right) =>
        new(Vector512.NarrowWithSaturation(Sum(left), Sum(right)));

    // Four bits at a time by table, then the two bytes of a number together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Sum(Vector512<ushort> values)
    {
        var four = Vector512.Create((ushort)0x0F0F);
        var table = Lanes512.Table(ref MemoryMarshal.GetReference(HouseholdKernel.BitCounts), 0);
        var counts = Unsafe.BitCast<Lanes512, Vector512<ushort>>(
            Lanes512.Pick(table, new((values & four).AsByte()))
            + Lanes512.Pick(table, new((Vector512.ShiftRightLogical(values, 4) & four).AsByte())));
        return ((counts + Vector512.ShiftRightLogical(counts, 8)) & Vector512.Create((ushort)0x1F))
            | (Vector512.ShiftRightLogical(values, 8) & Vector512.Create((ushort)0x80));
    }
}
