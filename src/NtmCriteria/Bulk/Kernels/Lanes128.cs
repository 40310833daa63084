using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NtmCriteria;

/// <summary>Sixteen bytes.</summary>
internal readonly struct Lanes128(Vector128<byte> bytes) : ILanes<Lanes128>
{
    private readonly Vector128<byte> bytes = bytes;

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

    public static Lanes128 MaxSigned(Lanes128 left, Lanes128 right) =>
        new(Vector128.Max(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes128 Choose(Lanes128 mask, Lanes128 set, Lanes128 unset) =>
        new(Vector128.ConditionalSelect(mask.bytes, set.bytes, unset.bytes));

    public static Lanes128 operator &(Lanes128 left, Lanes128 right) => new(left.bytes & right.bytes);

    public static Lanes128 operator |(Lanes128 left, Lanes128 right) => new(left.bytes | right.bytes);

    public static Lanes128 operator -(Lanes128 left, Lanes128 right) => new(left.bytes - right.bytes);

    public static Lanes128 operator +(Lanes128 left, Lanes128 right) => new(left.bytes + right.bytes);

    public void Store(ref byte start, int at) => bytes.StoreUnsafe(ref start, (nuint)at);

    // Eight vectors of doubles make one of bytes: each comparison leaves minus one in a lane, the lanes add up, and
    // three rounds of narrowing bring them together.
    public static Lanes128 CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var a = Narrow(ref values, 0, steps, falling, missing);
        var b = Narrow(ref values, 2, steps, falling, missing);
        var c = Narrow(ref values, 4, steps, falling, missing);
        var d = Narrow(ref values, 6, steps, falling, missing);
        var sums = Vector128.Narrow(Vector128.Narrow(a, b), Vector128.Narrow(c, d));
        return new((Vector128<sbyte>.One - sums).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Narrow(
        ref double values, int at, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var left = Vector128.LoadUnsafe(ref values, (nuint)(at * Vector128<double>.Count));
        var right = Vector128.LoadUnsafe(ref values, (nuint)((at + 1) * Vector128<double>.Count));
        var (sumLeft, sumRight) = (Present(left, missing), Present(right, missing));
        var (presentLeft, presentRight) = (sumLeft, sumRight);
        foreach (var level in steps)
        {
            var step = Vector128.Create(level);
            sumLeft += (falling ? Vector128.LessThan(left, step) : Vector128.GreaterThanOrEqual(left, step)).AsInt64();
            sumRight += (falling ? Vector128.LessThan(right, step) : Vector128.GreaterThanOrEqual(right, step)).AsInt64();
        }

        // A sentinel reaches steps too.
        return Vector128.Narrow(sumLeft & presentLeft, sumRight & presentRight);
    }

    public static Lanes128 HighNibble(Lanes128 bytes) =>
        new((Vector128.ShiftRightLogical(bytes.bytes.AsUInt16(), 4).AsByte()) & Vector128.Create((byte)15));

    public static (Lanes128 Low, Lanes128 High) Split(ref ushort values)
    {
        var left = Vector128.LoadUnsafe(ref values);
        var right = Vector128.LoadUnsafe(ref values, (nuint)Vector128<ushort>.Count);
        var mask = Vector128.Create((ushort)0xFF);
        return (
            new(Vector128.Narrow(left & mask, right & mask)),
            new(Vector128.Narrow(Vector128.ShiftRightLogical(left, 8), Vector128.ShiftRightLogical(right, 8))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Lanes128 First, Lanes128 Second, Lanes128 Negative) Bands(
        ref int values, int[] first, int[] second)
    {
        var a = Vector128.LoadUnsafe(ref values);
        var b = Vector128.LoadUnsafe(ref values, (nuint)Vector128<int>.Count);
        var c = Vector128.LoadUnsafe(ref values, (nuint)(2 * Vector128<int>.Count));
        var d = Vector128.LoadUnsafe(ref values, (nuint)(3 * Vector128<int>.Count));
        return (new(Exceeded(a, b, c, d, first)), new(Exceeded(a, b, c, d, second)), new(Negative(a, b, c, d)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Exceeded(Vector128<int> a, Vector128<int> b, Vector128<int> c, Vector128<int> d, int[] lines)
    {
        var (one, two, three) = (Vector128.Create(lines[0]), Vector128.Create(lines[1]), Vector128.Create(lines[2]));
        return Vector128<byte>.Zero - Narrowed(Sum(a), Sum(b), Sum(c), Sum(d));

        Vector128<int> Sum(Vector128<int> values) => Vector128.GreaterThan(values, one)
            + Vector128.GreaterThan(values, two) + Vector128.GreaterThan(values, three);
    }

    private static Vector128<byte> Negative(Vector128<int> a, Vector128<int> b, Vector128<int> c, Vector128<int> d) =>
        Narrowed(a >> 31, b >> 31, c >> 31, d >> 31);

    private static Vector128<byte> Narrowed(Vector128<int> a, Vector128<int> b, Vector128<int> c, Vector128<int> d) =>
        Vector128.Narrow(Vector128.Narrow(a, b), Vector128.Narrow(c, d)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<long> Present(Vector128<double> values, double missing) =>
        (Vector128.Equals(values, values) & ~Vector128.Equals(values, Vector128.Create(missing))).AsInt64();
}
