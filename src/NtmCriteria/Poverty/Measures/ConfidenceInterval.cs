namespace NtmCriteria.Poverty;

/// <summary>The ends of an interval of confidence.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct ConfidenceInterval(double Low, double High)
{
    /// <summary>The interval around a value by Student's t; null without an error or a degree of freedom.</summary>
    internal static ConfidenceInterval? Around(double value, double? error, int? degrees, double level)
    {
        if (!(level > 0 && level < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a level above 0 and below 1, such as 0.95.");
        if (error is not { } known || degrees is not >= 1) return null;
        var reach = StudentLaw.Quantile(1 - level, degrees.Value) * known;
        return new(value - reach, value + reach);
    }

    /// <summary>Both ends.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Low:0.######} .. {High:0.######}");
}
