using System.Globalization;

namespace NtmCriteria;

/// <summary>A share given as a number from 0 to 1: <c>0.29</c> is 29 %.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public readonly record struct Share
{
    private Share(decimal value) => Value = value;

    /// <summary>The share, from 0 to 1.</summary>
    public decimal Value { get; }

    /// <summary>A share.</summary>
    /// <param name="value">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0 or above 1.</exception>
    public static Share Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        return new(value);
    }

    /// <summary>The share in percent, exactly.</summary>
    public decimal Percent => Value * 100m;

    /// <summary>The share as a number, <c>0.29</c>.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
