using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria.Bulk;

/// <summary>Sixteen bytes.</summary>
internal readonly struct Lanes128(Vector128<byte> bytes) : ILanes<Lanes128>
{
    private readonly Vector128<byte> bytes = bytes;

    public Vector128<byte> Bytes => bytes;

    public static int Count => Vector128<byte>.Count;

    public static Lanes128 Load(ref byte start, int at) => new(Vector128.LoadUnsafe(ref start, (nuint)at));

    public static Lanes128 All(byte value) => new(Vector128.Create(value));

    public static Lanes128 Table(ref byte start, int at) =>
        new(Vector128.LoadUnsafe(ref start, (nuint)at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 Pick(Lanes128 table, Lanes128 index) =>
        new(Vector128.ShuffleNative(table.bytes, index.bytes));

    public static Lanes128 AtLeastSigned(Lanes128 left, Lanes128 right) =>
        new(Vector128.GreaterThanOrEqual(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes128 AtLeastUnsigned(Lanes128 left, Lanes128 right) =>
        new(Vector128.GreaterThanOrEqual(left.bytes, right.bytes));

    public static Lanes128 Same(Lanes128 left, Lanes128 right) => new(Vector128.Equals(left.bytes, right.bytes));

    public static Lanes128 Min(Lanes128 left, Lanes128 right) => new(Vector128.Min(left.bytes, right.bytes));

    public static Lanes128 MaxSigned(Lanes128 left, Lanes128 right) =>
        new(Vector128.Max(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes128 HighNibble(Lanes128 bytes) =>
        new((Vector128.ShiftRightLogical(bytes.bytes.AsUInt16(), 4).AsByte()) & Vector128.Create((byte)15));

    public static Lanes128 Choose(Lanes128 mask, Lanes128 set, Lanes128 unset) =>
        new(Vector128.ConditionalSelect(mask.bytes, set.bytes, unset.bytes));

    public static Lanes128 operator &(Lanes128 left, Lanes128 right) => new(left.bytes & right.bytes);

    public static Lanes128 operator |(Lanes128 left, Lanes128 right) => new(left.bytes | right.bytes);

    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left.bytes - right.bytes);

    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left.bytes + right.bytes);

    public void Store(ref byte start, int at) => bytes.StoreUnsafe(ref start, (nuint)at);

    // Eight vectors of doubles make one of bytes: each comparison leaves minus one in a lane, the lanes add up, and
    // three rounds of narrowing bring them together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes128 CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var left = Quarter(ref values, steps, falling, missing);
        var right = Quarter(ref Unsafe.Add(ref values, 4 * Vector128<double>.Count), steps, falling, missing);
        return new((Vector128<sbyte>.One - Vector128.Narrow(left, right)).AsByte());
    }

    // Four vectors at once: enough independent sums to keep the adders busy, few enough to stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Quarter(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var a = Vector128.LoadUnsafe(ref values);
        var b = Vector128.LoadUnsafe(ref values, (nuint)Vector128<double>.Count);
        var c = Vector128.LoadUnsafe(ref values, (nuint)(2 * Vector128<double>.Count));
        var d = Vector128.LoadUnsafe(ref values, (nuint)(3 * Vector128<double>.Count));
        var (presentA, presentB) = (Present(a, missing), Present(b, missing));
        var (presentC, presentD) = (Present(c, missing), Present(d, missing));
        var (sumA, sumB, sumC, sumD) = (presentA, presentB, presentC, presentD);
        if (falling)
            foreach (var level in steps)
            {
                var step = Vector128.Create(level);
                sumA += Vector128.LessThan(a, step).AsInt64();
                sumB += Vector128.LessThan(b, step).AsInt64();
                sumC += Vector128.LessThan(c, step).AsInt64();
                sumD += Vector128.LessThan(d, step).AsInt64();
            }
        else
            foreach (var level in steps)
            {
                var step = Vector128.Create(level);
                sumA += Vector128.GreaterThanOrEqual(a, step).AsInt64();
                sumB += Vector128.GreaterThanOrEqual(b, step).AsInt64();
                sumC += Vector128.GreaterThanOrEqual(c, step).AsInt64();
                sumD += Vector128.GreaterThanOrEqual(d, step).AsInt64();
            }

        // A sentinel reaches steps too.
        return Vector128.Narrow(
            Vector128.Narrow(sumA & presentA, sumB & presentB), Vector128.Narrow(sumC & presentC, sumD & presentD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> Present(Vector128<double> values, double missing) =>
        (Vector128.Equals(values, values) & ~Vector128.Equals(values, Vector128.Create(missing))).AsInt64();
}
