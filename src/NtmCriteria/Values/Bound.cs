using System.Globalization;

namespace NtmCriteria;

/// <summary>What a text says when it prints no value but a limit: "over 54", "2.5 or less", "between 75 and 78".</summary>
/// <remarks>A bound decides a requirement only if every value inside it decides it the same way.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public readonly record struct Bound
{
    private Bound(decimal? low, bool lowIncluded, decimal? high, bool highIncluded)
    {
        Low = low;
        LowIncluded = lowIncluded;
        High = high;
        HighIncluded = highIncluded;
    }

    /// <summary>The lower end, or null where there is none.</summary>
    public decimal? Low { get; }

    /// <summary>Whether the lower end itself is possible.</summary>
    public bool LowIncluded { get; }

    /// <summary>The upper end, or null where there is none.</summary>
    public decimal? High { get; }

    /// <summary>Whether the upper end itself is possible.</summary>
    public bool HighIncluded { get; }

    /// <summary>The value or more.</summary>
    /// <param name="value">The smallest possible value.</param>
    public static Bound AtLeast(decimal value) => new(value, true, null, false);

    /// <summary>More than the value.</summary>
    /// <param name="value">What is exceeded.</param>
    public static Bound MoreThan(decimal value) => new(value, false, null, false);

    /// <summary>The value or less.</summary>
    /// <param name="value">The largest possible value.</param>
    public static Bound AtMost(decimal value) => new(null, false, value, true);

    /// <summary>Less than the value.</summary>
    /// <param name="value">What is not reached.</param>
    public static Bound LessThan(decimal value) => new(null, false, value, false);

    /// <summary>Between two values, both possible.</summary>
    /// <param name="low">The smallest possible value.</param>
    /// <param name="high">The largest possible value.</param>
    /// <exception cref="ArgumentException">The lower end is above the upper one.</exception>
    public static Bound Between(decimal low, decimal high) => low <= high
        ? new(low, true, high, true)
        : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"The lower end {low} is above the upper end {high}."), nameof(low));

    internal static Bound Exactly(decimal value) => new(value, true, value, true);

    /// <summary>The bound as a cell of a commune table: <c>&gt;54</c>, <c>&lt;=2.5</c>, <c>75..78</c>.</summary>
    public override string ToString()
    {
        if (Low is { } low && High is { } high) return string.Create(CultureInfo.InvariantCulture, $"{low}..{high}");
        return Low is { } from
            ? string.Create(CultureInfo.InvariantCulture, $"{(LowIncluded ? ">=" : ">")}{from}")
            : string.Create(CultureInfo.InvariantCulture, $"{(HighIncluded ? "<=" : "<")}{High}");
    }
}
