using System.Globalization;
using System.Numerics;

namespace NtmCriteria;

/// <summary>An exact number, positive or negative, as a reduced fraction: averages and shares are never divided first.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    // Kept less one, so that the default value is zero.
    private readonly BigInteger denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        denominatorLessOne = denominator - 1;
    }

    /// <summary>The numerator, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, above zero.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    /// <param name="whole">The number.</param>
    public static Fraction Of(BigInteger whole) => new(whole, 1);

    /// <summary>The quotient of two whole numbers, reduced.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException("A fraction has a denominator other than zero.");
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / common, denominator / common);
    }

    /// <summary>The largest whole number not above this one.</summary>
    public BigInteger Floor() => Numerator.Sign < 0
        ? -((-Numerator + Denominator - 1) / Denominator)
        : Numerator / Denominator;

    /// <summary>The smallest whole number not below this one.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the first is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is not larger.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The number with a fixed count of decimals, as a reader of the language writes it.</summary>
    /// <param name="digits">The number of decimals, 0 to 30.</param>
    /// <param name="language">Fixes decimal point and grouping.</param>
    /// <param name="reading">Rounded half-up (away from zero) or truncated; either means rounded.</param>
    public string ToText(int digits, Language language, Reading reading = Reading.Rounded) =>
        ExactText.Of(Print(digits, reading), digits, language);

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

    /// <summary>Numerator and denominator, as <c>2311/184</c>; a whole number alone.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
