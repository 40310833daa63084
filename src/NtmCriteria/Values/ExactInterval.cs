using System.Numerics;

namespace NtmCriteria;

/// <summary>The values that a quantity can have, between two exact ends, each inside or outside; an end may be missing.</summary>
public readonly record struct ExactInterval
{
    internal ExactInterval(Fraction? low, bool lowIncluded, Fraction? high, bool highIncluded)
    {
        Low = low;
        LowIncluded = low is not null && lowIncluded;
        High = high;
        HighIncluded = high is not null && highIncluded;
    }

    /// <summary>The lower end, or null where there is none.</summary>
    public Fraction? Low { get; }

    /// <summary>Whether the lower end itself is possible.</summary>
    public bool LowIncluded { get; }

    /// <summary>The upper end, or null where there is none.</summary>
    public Fraction? High { get; }

    /// <summary>Whether the upper end itself is possible.</summary>
    public bool HighIncluded { get; }

    /// <summary>Whether no value is possible.</summary>
    public bool IsEmpty =>
        Low is { } low && High is { } high && (low > high || (low == high && !(LowIncluded && HighIncluded)));

    /// <summary>The only possible value, or null.</summary>
    public Fraction? Only => Low is { } low && Low == High && !IsEmpty ? low : null;

    /// <summary>The smallest whole number inside, or null where there is no lower end.</summary>
    public BigInteger? WholeLow => Low is not { } low ? null
        : LowIncluded ? low.Ceiling() : low.Floor() + 1;

    /// <summary>The largest whole number inside, or null where there is no upper end.</summary>
    public BigInteger? WholeHigh => High is not { } high ? null
        : HighIncluded ? high.Floor() : high.Ceiling() - 1;

    internal static ExactInterval Everything => default;

    internal static ExactInterval Positive => new(Fraction.Of(0), false, null, false);

    internal static ExactInterval NotNegative => new(Fraction.Of(0), true, null, false);

    internal static ExactInterval Point(Fraction value) => new(value, true, value, true);

    /// <summary>Whether a value is inside.</summary>
    /// <param name="value">The value.</param>
    public bool Contains(Fraction value) =>
        (Low is not { } low || value > low || (LowIncluded && value == low))
        && (High is not { } high || value < high || (HighIncluded && value == high));

    internal ExactInterval Intersect(ExactInterval other)
    {
        var (low, lowIn) = (Low, LowIncluded);
        if (other.Low is { } otherLow && (low is not { } mine || otherLow > mine || (otherLow == mine && !other.LowIncluded)))
            (low, lowIn) = (otherLow, other.LowIncluded);
        var (high, highIn) = (High, HighIncluded);
        if (other.High is { } otherHigh && (high is not { } own || otherHigh < own || (otherHigh == own && !other.HighIncluded)))
            (high, highIn) = (otherHigh, other.HighIncluded);
        return new(low, lowIn, high, highIn);
    }

    internal ExactInterval Wholes() => new(
        WholeLow is { } low ? Fraction.Of(low) : null, true, WholeHigh is { } high ? Fraction.Of(high) : null, true);

    internal ExactInterval Negate() => new(-High, HighIncluded, -Low, LowIncluded);

    internal ExactInterval Add(ExactInterval other) => new(
        Low + other.Low, LowIncluded && other.LowIncluded, High + other.High, HighIncluded && other.HighIncluded);

    internal ExactInterval Scale(Fraction positive) => new(Low * positive, LowIncluded, High * positive, HighIncluded);

    /// <summary>The reciprocals of an interval whose values are all above zero.</summary>
    internal ExactInterval Reciprocal() => new(
        High is { } high ? Fraction.Of(1) / high : Fraction.Of(0), HighIncluded,
        Low is { } low && low.Numerator.Sign > 0 ? Fraction.Of(1) / low : null, LowIncluded);

    /// <summary>The products with the values of an interval that holds nothing below zero.</summary>
    internal ExactInterval Times(ExactInterval factor)
    {
        var (low, lowIn) = LowProduct(this, factor);
        var (negatedHigh, highIn) = LowProduct(Negate(), factor);
        return new(low, lowIn, -negatedHigh, highIn);
    }

    // The smallest product: a value from zero up is smallest times the smallest factor, one below zero times the largest.
    private static (Fraction? Value, bool Included) LowProduct(ExactInterval value, ExactInterval factor)
    {
        if (value.Low is not { } low) return (null, false);
        if (low.Numerator.Sign >= 0)
        {
            var least = factor.Low ?? Fraction.Of(0);
            var zero = (low.Numerator.IsZero && value.LowIncluded) || (least.Numerator.IsZero && factor.LowIncluded);
            return (low * least, zero || (value.LowIncluded && factor.LowIncluded));
        }

        return factor.High is { } most ? (low * most, value.LowIncluded && factor.HighIncluded) : (null, false);
    }

    /// <summary>The interval in mathematical notation, with whole ends or fractions.</summary>
    public override string ToString() => IsEmpty ? "nothing"
        : $"{(LowIncluded ? '[' : '(')}{Low?.ToString() ?? "-∞"}, {High?.ToString() ?? "∞"}{(HighIncluded ? ']' : ')')}";
}
