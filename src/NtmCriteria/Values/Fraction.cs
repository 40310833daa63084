using System.Globalization;
using System.Numerics;
using NtmCriteria.Statistics;

namespace NtmCriteria;

/// <summary>An exact fraction in lowest terms: weights, shares and rates are added and compared without rounding.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) =>
        (Numerator, this.denominator) = (numerator, denominator);

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, above zero.</summary>
    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>Whether the value is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>A fraction in lowest terms.</summary>
    /// <param name="numerator">Any number.</param>
    /// <param name="denominator">Any number but zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction has no denominator zero.");
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return common.IsOne ? new(numerator, denominator) : new(numerator / common, denominator / common);
    }

    /// <summary>A whole number.</summary>
    /// <param name="whole">The number.</param>
    public static Fraction Of(BigInteger whole) => new(whole, BigInteger.One);

    /// <summary>A decimal as a fraction, exactly.</summary>
    /// <param name="value">The decimal.</param>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        if (bits[2] != 0) digits += new BigInteger((uint)bits[2]) << 64;
        var scale = (bits[3] >> 16) & 0xFF;
        if (scale == 0) return new(bits[3] < 0 ? -digits : digits, BigInteger.One);
        return Of(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Fraction(long value) => new(value, BigInteger.One);

    /// <summary>A ratio of counts.</summary>
    /// <param name="value">The ratio.</param>
    public static implicit operator Fraction(Ratio value) => Of(value.Numerator, value.Denominator);

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) => left.Denominator == right.Denominator
        ? Of(left.Numerator + right.Numerator, left.Denominator)
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + (-right);

    /// <summary>The negative.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether two fractions are equal.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two fractions differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The largest whole number not above this one.</summary>
    public BigInteger Floor() => Numerator.Sign < 0
        ? -((-Numerator + Denominator - 1) / Denominator)
        : Numerator / Denominator;

    /// <summary>The smallest whole number not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The nearest binary number, for statistics that are not exact anyway.</summary>
    public double ToDouble()
    {
        // Sums of squared weights can pass the range of a double; their ratio does not.
        var shift = Math.Max(0, (int)Math.Max(BigInteger.Abs(Numerator).GetBitLength(), Denominator.GetBitLength()) - 1000);
        return (double)(Numerator >> shift) / (double)BigInteger.Max(BigInteger.One, Denominator >> shift);
    }

    /// <summary>The value cut to a number of decimals, half away from zero: for display alone.</summary>
    /// <param name="decimals">0 to 20 decimals.</param>
    public decimal Round(int decimals)
    {
        var scaled = Scaled(decimals, out var rest);
        if (rest * 2 >= Denominator) scaled++;
        return Unscaled(Numerator.Sign < 0 ? -scaled : scaled, decimals);
    }

    /// <summary>The value cut off after a number of decimals, towards zero, as some offices print it.</summary>
    /// <param name="decimals">0 to 20 decimals.</param>
    public decimal Truncate(int decimals)
    {
        var scaled = Scaled(decimals, out _);
        return Unscaled(Numerator.Sign < 0 ? -scaled : scaled, decimals);
    }

    /// <summary>The number with a fixed count of decimals, as a reader of the language writes it.</summary>
    /// <param name="digits">The number of decimals, 0 to 30.</param>
    /// <param name="language">Fixes decimal point and grouping.</param>
    /// <param name="reading">Rounded half-up (away from zero) or truncated; either means rounded.</param>
    public string ToText(int digits, Language language, Reading reading = Reading.Rounded) =>
        ExactText.Write(Print(digits, reading), digits, language);

    /// <summary>The number in units of the last of so many decimals: 12.196 with two decimals is 1,220.</summary>
    /// <param name="digits">The number of decimals, 0 to 30.</param>
    /// <param name="reading">Rounded half-up (away from zero) or truncated; either means rounded.</param>
    public BigInteger Print(int digits, Reading reading = Reading.Rounded)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, 30);
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits);
        var units = reading == Reading.Truncated
            ? scaled / Denominator
            : ((2 * scaled) + Denominator) / (2 * Denominator);
        return Numerator.Sign * units;
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>The fraction as <c>7/18</c>, or a whole number.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private BigInteger Scaled(int decimals, out BigInteger rest)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 20);
        return BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals), Denominator, out rest);
    }

    private static decimal Unscaled(BigInteger scaled, int decimals)
    {
        var power = BigInteger.Pow(10, decimals);
        var whole = BigInteger.DivRem(scaled, power, out var rest);
        return (decimal)whole + ((decimal)rest / (decimal)power);
    }
}
