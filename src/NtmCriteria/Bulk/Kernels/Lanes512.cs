using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NtmCriteria;

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

    public static Lanes512 MaxSigned(Lanes512 left, Lanes512 right) =>
        new(Vector512.Max(left.bytes.AsSByte(), right.bytes.AsSByte()).AsByte());

    public static Lanes512 Choose(Lanes512 mask, Lanes512 set, Lanes512 unset) =>
        new(Vector512.ConditionalSelect(mask.bytes, set.bytes, unset.bytes));

    public static Lanes512 operator &(Lanes512 left, Lanes512 right) => new(left.bytes & right.bytes);

    public static Lanes512 operator |(Lanes512 left, Lanes512 right) => new(left.bytes | right.bytes);

    public static Lanes512 operator -(Lanes512 left, Lanes512 right) => new(left.bytes - right.bytes);

    public static Lanes512 operator +(Lanes512 left, Lanes512 right) => new(left.bytes + right.bytes);

    public void Store(ref byte start, int at) => bytes.StoreUnsafe(ref start, (nuint)at);

    // Eight vectors of doubles make one of bytes: each comparison leaves minus one in a lane, the lanes add up, and
    // three rounds of narrowing bring them together.
    public static Lanes512 CountSteps(ref double values, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var a = Narrow(ref values, 0, steps, falling, missing);
        var b = Narrow(ref values, 2, steps, falling, missing);
        var c = Narrow(ref values, 4, steps, falling, missing);
        var d = Narrow(ref values, 6, steps, falling, missing);
        var sums = Vector512.Narrow(Vector512.Narrow(a, b), Vector512.Narrow(c, d));
        return new((Vector512<sbyte>.One - sums).AsByte());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Narrow(
        ref double values, int at, ReadOnlySpan<double> steps, bool falling, double missing)
    {
        var left = Vector512.LoadUnsafe(ref values, (nuint)(at * Vector512<double>.Count));
        var right = Vector512.LoadUnsafe(ref values, (nuint)((at + 1) * Vector512<double>.Count));
        var (sumLeft, sumRight) = (Present(left, missing), Present(right, missing));
        var (presentLeft, presentRight) = (sumLeft, sumRight);
        foreach (var level in steps)
        {
            var step = Vector512.Create(level);
            sumLeft += (falling ? Vector512.LessThan(left, step) : Vector512.GreaterThanOrEqual(left, step)).AsInt64();
            sumRight += (falling ? Vector512.LessThan(right, step) : Vector512.GreaterThanOrEqual(right, step)).AsInt64();
        }

        // A sentinel reaches steps too.
        return Vector512.Narrow(sumLeft & presentLeft, sumRight & presentRight);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Present(Vector512<double> values, double missing) =>
        (Vector512.Equals(values, values) & ~Vector512.Equals(values, Vector512.Create(missing))).AsInt64();
}
