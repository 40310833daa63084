using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria.Bulk;

/// <summary>Sixty-four bytes.</summary>
internal readonly struct Lanes512(Vector512<byte> bytes) : ILanes<Lanes512>
{
    private readonly Vector512<byte> bytes = bytes;

    public static int Count => Vector512<byte>.Count;

    public static Lanes512 Load(ref byte start, int at) => new(Vector512.LoadUnsafe(ref start, (nuint)at));

    public static Lanes512 All(byte value) => new(Vector512.Create(value));

    public static Lanes512 Table(ref byte start, int at) =>
        new(Vector512.Create(Vector128.LoadUnsafe(ref start, (nuint)at)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 Pick(Lanes512 table, Lanes512 index) =>
        new(Avx512BW.IsSupported
            ? Avx512BW.Shuffle(table.bytes, index.bytes)
            : Vector512.Create(
                Lanes256.Pick(new(table.bytes.GetLower()), new(index.bytes.GetLower())).Bytes,
                Lanes256.Pick(new(table.bytes.GetUpper()), new(index.bytes.GetUpper())).Bytes));

    public static Lanes512 AtLeastSigned(Lanes512 left, Lanes512 right) =>
        new(Vector512.GreaterThanOrEqual(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes512 AtLeastUnsigned(Lanes512 left, Lanes512 right) =>
        new(Vector512.GreaterThanOrEqual(left.bytes, right.bytes));

    public static Lanes512 Same(Lanes512 left, Lanes512 right) => new(Vector512.Equals(left.bytes, right.bytes));

    public static Lanes512 Min(Lanes512 left, Lanes512 right) => new(Vector512.Min(left.bytes, right.bytes));

    public static Lanes512 MaxSigned(Lanes512 left, Lanes512 right) =>
        new(Vector512.Max(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes512 HighNibble(Lanes512 bytes) =>
        new((Vector512.ShiftRightLogical(bytes.bytes.AsUInt16(), 4).AsByte()) & Vector512.Create((byte)15));

    public static Lanes512 Choose(Lanes512 mask, Lanes512 set, Lanes512 unset) =>
        new(Vector512.ConditionalSelect(mask.bytes, set.bytes, unset.bytes));

    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left.bytes & right.bytes);

    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left.bytes | right.bytes);

    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.bytes - right.bytes);

    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.bytes + right.bytes);

    public void Store(ref byte start, int at) => bytes.StoreUnsafe(ref start, (nuint)at);

    // Eight vectors of doubles make one of bytes: each comparison leaves minus one in a lane, the lanes add up, and
    // three rounds of narrowing bring them together.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes512 CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var left = Quarter(ref values, steps, falling, missing);
        var right = Quarter(ref Unsafe.Add(ref values, 4 * Vector512<double>.Count), steps, falling, missing);
        return new((Vector512<sbyte>.One - Vector512.Narrow(left, right)).AsByte());
    }

    // Four vectors at once: enough independent sums to keep the adders busy, few enough to stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> Quarter(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var a = Vector512.LoadUnsafe(ref values);
        var b = Vector512.LoadUnsafe(ref values, (nuint)Vector512<double>.Count);
        var c = Vector512.LoadUnsafe(ref values, (nuint)(2 * Vector512<double>.Count));
        var d = Vector512.LoadUnsafe(ref values, (nuint)(3 * Vector512<double>.Count));
        var (presentA, presentB) = (Present(a, missing), Present(b, missing));
        var (presentC, presentD) = (Present(c, missing), Present(d, missing));
        var (sumA, sumB, sumC, sumD) = (presentA, presentB, presentC, presentD);
        if (falling)
            foreach (var level in steps)
            {
                var step = Vector512.Create(level);
                sumA += Vector512.LessThan(a, step).AsInt64();
                sumB += Vector512.LessThan(b, step).AsInt64();
                sumC += Vector512.LessThan(c, step).AsInt64();
                sumD += Vector512.LessThan(d, step).AsInt64();
            }
        else
            foreach (var level in steps)
            {
                var step = Vector512.Create(level);
                sumA += Vector512.GreaterThanOrEqual(a, step).AsInt64();
                sumB += Vector512.GreaterThanOrEqual(b, step).AsInt64();
                sumC += Vector512.GreaterThanOrEqual(c, step).AsInt64();
                sumD += Vector512.GreaterThanOrEqual(d, step).AsInt64();
            }

        // A sentinel reaches steps too.
        return Vector512.Narrow(
            Vector512.Narrow(sumA & presentA, sumB & presentB), Vector512.Narrow(sumC & presentC, sumD & presentD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Present(Vector512<double> values, double missing) =>
        (Vector512.Equals(values, values) & ~Vector512.Equals(values, Vector512.Create(missing))).AsInt64();
}
