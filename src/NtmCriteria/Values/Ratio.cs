using System.Globalization;

namespace NtmCriteria;

/// <summary>A ratio of two counts, such as 8,481 insured of 9,669 persons: compared exactly, never divided first.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public readonly record struct Ratio
{
    /// <summary>The largest count a ratio takes: products with a level stay exact.</summary>
    public const long MaxCount = 1_000_000_000_000;

    private Ratio(long numerator, long denominator) => (Numerator, Denominator) = (numerator, denominator);

    /// <summary>The counted part.</summary>
    public long Numerator { get; }

    /// <summary>The whole, above zero.</summary>
    public long Denominator { get; }

    /// <summary>A ratio of two counts.</summary>
    /// <param name="numerator">The counted part, 0 to 10^12.</param>
    /// <param name="denominator">The whole, 1 to 10^12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is outside its range.</exception>
    public static Ratio Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, MaxCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, MaxCount);
        return new(numerator, denominator);
    }

    /// <summary>The counts, as <c>8481/9669</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
