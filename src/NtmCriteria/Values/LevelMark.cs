using System.Numerics;

namespace NtmCriteria;

/// <summary>A point at which a comparison turns over: a value passes it by reaching it, or by going beyond it.</summary>
/// <param name="Value">The point, exact: 88.71 / 1.1 is no decimal.</param>
/// <param name="Beyond">Whether the point itself is still on the near side.</param>
internal readonly record struct LevelMark(Fraction Value, bool Beyond) : IComparable<LevelMark>
{
    /// <summary>Everything that reaches a level.</summary>
    public static LevelMark At(decimal level) => new(Fraction.FromDecimal(level), false);

    /// <summary>Everything above a level.</summary>
    public static LevelMark Above(decimal level) => new(Fraction.FromDecimal(level), true);

    /// <summary>
    /// The same mark for decimals: the largest decimal not above it, and whether that one is still on the near side. A
    /// decimal has at most 28 digits after the point, fewer the larger it is, so none lies between.
    /// </summary>
    public (decimal Value, bool Beyond) ToDecimal()
    {
        var scale = 28;
        var units = (Value * Fraction.Of(BigInteger.Pow(10, scale))).Floor();
        while (BigInteger.Abs(units) > Largest && scale > 0) units = (Value * Fraction.Of(BigInteger.Pow(10, --scale))).Floor();
        var value = Unscaled(units, scale);
        return (value, Beyond || Fraction.FromDecimal(value) != Value);
    }

    /// <summary>Whether every value of an interval passes; null where some do and some do not.</summary>
    public bool? Passes(ExactInterval values)
    {
        if (values.Low is { } low && (low > Value || (low == Value && !(Beyond && values.LowIncluded)))) return true;
        return values.High is { } high && (high < Value || (high == Value && (Beyond || !values.HighIncluded))) ? false : null;
    }

    /// <inheritdoc/>
    public int CompareTo(LevelMark other) =>
        Value.CompareTo(other.Value) is var order and not 0 ? order : Beyond.CompareTo(other.Beyond);

    private static readonly BigInteger Largest = new(decimal.MaxValue);

    private static decimal Unscaled(BigInteger units, int scale)
    {
        var digits = (UInt128)BigInteger.Abs(units);
        return new((int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), units.Sign < 0, (byte)scale);
    }
}
