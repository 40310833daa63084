using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria.Bulk;

/// <summary>As many bytes as 256 bits hold.</summary>
/// <remarks>Of the three widths the middle one is written by hand, and <c>dotnet run eng/lanes.cs</c> makes the others.</remarks>
internal readonly struct Lanes256(Vector256<byte> bytes) : ILanes<Lanes256>
{
    private readonly Vector256<byte> bytes = bytes;

    public Vector256<byte> Bytes => bytes;

    public static int Count => Vector256<byte>.Count;

    public static Lanes256 Load(ref byte start, int at) => new(Vector256.LoadUnsafe(ref start, (nuint)at));

    public static Lanes256 All(byte value) => new(Vector256.Create(value));

    public static Lanes256 Table(ref byte start, int at) => new(TableLookup.Load256(ref start, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 Pick(Lanes256 table, Lanes256 index) => new(TableLookup.Pick(table.bytes, index.bytes));

    public static Lanes256 AtLeastSigned(Lanes256 left, Lanes256 right) =>
        new(Vector256.GreaterThanOrEqual(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes256 AtLeastUnsigned(Lanes256 left, Lanes256 right) =>
        new(Vector256.GreaterThanOrEqual(left.bytes, right.bytes));

    public static Lanes256 Same(Lanes256 left, Lanes256 right) => new(Vector256.Equals(left.bytes, right.bytes));

    public static Lanes256 Min(Lanes256 left, Lanes256 right) => new(Vector256.Min(left.bytes, right.bytes));

    public static Lanes256 MaxSigned(Lanes256 left, Lanes256 right) =>
        new(Vector256.Max(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes256 HighNibble(Lanes256 bytes) =>
        new((Vector256.ShiftRightLogical(bytes.bytes.AsUInt16(), 4).AsByte()) & Vector256.Create((byte)15));

    public static Lanes256 Choose(Lanes256 mask, Lanes256 set, Lanes256 unset) =>
        new(Vector256.ConditionalSelect(mask.bytes, set.bytes, unset.bytes));

    public static Lanes256 operator &(Lanes256 left, Lanes256 right) => new(left.bytes & right.bytes);

    public static Lanes256 operator |(Lanes256 left, Lanes256 right) => new(left.bytes | right.bytes);

    public static Lanes256 operator -(Lanes256 left, Lanes256 right) => new(left.bytes - right.bytes);

    public static Lanes256 operator +(Lanes256 left, Lanes256 right) => new(left.bytes + right.bytes);

    public void Store(ref byte start, int at) => bytes.StoreUnsafe(ref start, (nuint)at);

    // Eight vectors of doubles make one of bytes: each comparison leaves minus one in a lane, the lanes add up, and
    // three rounds of narrowing bring them together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes256 CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var left = Quarter(ref values, steps, falling, missing);
        var right = Quarter(ref Unsafe.Add(ref values, 4 * Vector256<double>.Count), steps, falling, missing);
        return new((Vector256<sbyte>.One - Vector256.Narrow(left, right)).AsByte());
    }

    // Four vectors at once: enough independent sums to keep the adders busy, few enough to stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Quarter(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var a = Vector256.LoadUnsafe(ref values);
        var b = Vector256.LoadUnsafe(ref values, (nuint)Vector256<double>.Count);
        var c = Vector256.LoadUnsafe(ref values, (nuint)(2 * Vector256<double>.Count));
        var d = Vector256.LoadUnsafe(ref values, (nuint)(3 * Vector256<double>.Count));
        var (presentA, presentB) = (Present(a, missing), Present(b, missing));
        var (presentC, presentD) = (Present(c, missing), Present(d, missing));
        var (sumA, sumB, sumC, sumD) = (presentA, presentB, presentC, presentD);
        if (falling)
            foreach (var level in steps)
            {
                var step = Vector256.Create(level);
                sumA += Vector256.LessThan(a, step).AsInt64();
                sumB += Vector256.LessThan(b, step).AsInt64();
                sumC += Vector256.LessThan(c, step).AsInt64();
                sumD += Vector256.LessThan(d, step).AsInt64();
            }
        else
            foreach (var level in steps)
            {
                var step = Vector256.Create(level);
                sumA += Vector256.GreaterThanOrEqual(a, step).AsInt64();
                sumB += Vector256.GreaterThanOrEqual(b, step).AsInt64();
                sumC += Vector256.GreaterThanOrEqual(c, step).AsInt64();
                sumD += Vector256.GreaterThanOrEqual(d, step).AsInt64();
            }

        // A sentinel reaches steps too.
        return Vector256.Narrow(
            Vector256.Narrow(sumA & presentA, sumB & presentB), Vector256.Narrow(sumC & presentC, sumD & presentD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Present(Vector256<double> values, double missing) =>
        (Vector256.Equals(values, values) & ~Vector256.Equals(values, Vector256.Create(missing))).AsInt64();
}
