using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NtmCriteria.Bulk;

namespace NtmCriteria.Poverty;

/// <summary>The wider numbers of the household kernel, by vectors of 256 bits.</summary>
/// <remarks>Of the three widths the middle one is written by hand, and <c>dotnet run eng/lanes.cs</c> makes the others.</remarks>
internal readonly struct HouseholdLanes256 : IHouseholdLanes<HouseholdLanes256, Lanes256>
{
    private readonly Vector256<int> first, second, third;
    private readonly int count;

    private HouseholdLanes256(ReadOnlySpan<int> ends)
    {
        count = ends.Length;
        first = Vector256.Create(ends[0]);
        second = Vector256.Create(ends[Math.Min(1, count - 1)]);
        third = Vector256.Create(ends[count - 1]);
    }

    public static HouseholdLanes256 Load(ReadOnlySpan<int> ends) => new(ends);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lanes256 Steps(ref int values)
    {
        var a = Vector256.LoadUnsafe(ref values);
        var b = Vector256.LoadUnsafe(ref values, (nuint)Vector256<int>.Count);
        var c = Vector256.LoadUnsafe(ref values, (nuint)(2 * Vector256<int>.Count));
        var d = Vector256.LoadUnsafe(ref values, (nuint)(3 * Vector256<int>.Count));
        var none = Vector256<int>.AllBitsSet;
        var (sumA, sumB) = (~Vector256.Equals(a, none), ~Vector256.Equals(b, none));
        var (sumC, sumD) = (~Vector256.Equals(c, none), ~Vector256.Equals(d, none));
        sumA += Vector256.GreaterThan(a, first);
        sumB += Vector256.GreaterThan(b, first);
        sumC += Vector256.GreaterThan(c, first);
        sumD += Vector256.GreaterThan(d, first);
        if (count > 1)
        {
            sumA += Vector256.GreaterThan(a, second);
            sumB += Vector256.GreaterThan(b, second);
            sumC += Vector256.GreaterThan(c, second);
            sumD += Vector256.GreaterThan(d, second);
        }

        if (count > 2)
        {
            sumA += Vector256.GreaterThan(a, third);
            sumB += Vector256.GreaterThan(b, third);
            sumC += Vector256.GreaterThan(c, third);
            sumD += Vector256.GreaterThan(d, third);
        }

        // Each comparison that holds is minus one.
        return new(Vector256<byte>.Zero - Vector256.NarrowWithSaturation(
            Vector256.NarrowWithSaturation(sumA, sumB), Vector256.NarrowWithSaturation(sumC, sumD)).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CountBits(ref ushort values) => Count(
        Vector256.LoadUnsafe(ref values), Vector256.LoadUnsafe(ref values, (nuint)Vector256<ushort>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CountPossible(ref ushort values, ref ushort known, ushort all)
    {
        var mask = Vector256.Create(all);
        return Count(
            Vector256.LoadUnsafe(ref values) | Vector256.AndNot(mask, Vector256.LoadUnsafe(ref known)),
            Vector256.LoadUnsafe(ref values, (nuint)Vector256<ushort>.Count)
                | Vector256.AndNot(mask, Vector256.LoadUnsafe(ref known, (nuint)Vector256<ushort>.Count)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAll(Lanes256 bytes, byte value) => Unsafe.BitCast<Lanes256, Vector256<byte>>(bytes) == Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes256 Count(Vector256<ushort> left, Vector256<ushort> right) =>
        new(Vector256.NarrowWithSaturation(Sum(left), Sum(right)));

    // Four bits at a time by table, then the two bytes of a number together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Sum(Vector256<ushort> values)
    {
        var four = Vector256.Create((ushort)0x0F0F);
        var table = Lanes256.Table(ref MemoryMarshal.GetReference(HouseholdKernel.BitCounts), 0);
        var counts = Unsafe.BitCast<Lanes256, Vector256<ushort>>(
            Lanes256.Pick(table, new((values & four).AsByte()))
            + Lanes256.Pick(table, new((Vector256.ShiftRightLogical(values, 4) & four).AsByte())));
        return ((counts + Vector256.ShiftRightLogical(counts, 8)) & Vector256.Create((ushort)0x1F))
            | (Vector256.ShiftRightLogical(values, 8) & Vector256.Create((ushort)0x80));
    }
}
