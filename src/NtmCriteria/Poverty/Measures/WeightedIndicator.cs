namespace NtmCriteria.Poverty;

/// <summary>One indicator of a multidimensional measure and its weight.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Weight">Its weight, above zero.</param>
public sealed record WeightedIndicator(string Indicator, string Dimension, Fraction Weight)
{
    /// <summary>Indicator and weight.</summary>
    public override string ToString() => $"{Indicator} {Weight}";
}
