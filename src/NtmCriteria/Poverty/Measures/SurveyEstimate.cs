using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>An estimate from a sample with its standard error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="StandardError">Its standard error, or null where a stratum has a single cluster.</param>
/// <param name="Clusters">The number of clusters.</param>
/// <param name="Strata">The number of strata.</param>
public readonly record struct SurveyEstimate(double Value, double? StandardError, int Clusters, int Strata)
{
    /// <summary>The degrees of freedom: clusters less strata.</summary>
    public int DegreesOfFreedom => Clusters - Strata;

    /// <summary>The interval that covers the value in 95 of 100 samples, by the normal law; null without a standard error.</summary>
    public ConfidenceInterval? Confidence95 =>
        StandardError is { } error ? new(Value - (1.959963984540054 * error), Value + (1.959963984540054 * error)) : null;

    /// <summary>Estimate and standard error.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Value:0.######} (standard error {StandardError?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) ?? "not estimable"})");
}
