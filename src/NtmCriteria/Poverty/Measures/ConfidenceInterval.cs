namespace NtmCriteria.Poverty;

/// <summary>The ends of an interval of confidence.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct ConfidenceInterval(double Low, double High)
{
    /// <summary>Both ends.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Low:0.######} .. {High:0.######}");
}
