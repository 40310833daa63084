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
    public (double Low, double High)? Confidence95 =>
        StandardError is { } error ? (Value - (1.959963984540054 * error), Value + (1.959963984540054 * error)) : null;

    /// <summary>Estimate and standard error.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Value:0.######} (standard error {StandardError?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture) ?? "not estimable"})");
}

/// <summary>A change between two independent samples.</summary>
/// <param name="Difference">The second estimate less the first.</param>
/// <param name="StandardError">Its standard error, or null.</param>
/// <param name="Z">Difference over standard error, or null.</param>
/// <param name="PValue">The two-sided probability of a difference as large without a change, by the normal law, or null.</param>
public readonly record struct SurveyChange(double Difference, double? StandardError, double? Z, double? PValue)
{
    /// <summary>Whether the change is significant at a level.</summary>
    /// <param name="level">The level, such as 0.05.</param>
    public bool? IsSignificant(double level) => PValue is { } p ? p < level : null;

    /// <summary>Compares two independent samples.</summary>
    /// <param name="before">The first estimate.</param>
    /// <param name="after">The second estimate.</param>
    public static SurveyChange Between(SurveyEstimate before, SurveyEstimate after)
    {
        var difference = after.Value - before.Value;
        if (before.StandardError is not { } one || after.StandardError is not { } other) return new(difference, null, null, null);
        var error = Math.Sqrt((one * one) + (other * other));
        if (error == 0) return new(difference, 0, null, null);
        var z = difference / error;
        return new(difference, error, z, NormalLaw.TwoSided(z));
    }

    /// <summary>Difference and probability.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Difference:0.######} (p = {PValue:0.####})");
}

/// <summary>The normal law.</summary>
internal static class NormalLaw
{
    /// <summary>The probability outside -|z| and |z|.</summary>
    public static double TwoSided(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        // Series near zero, continued fraction in the tail: both to the last digits (Abramowitz and Stegun 7.1.5, 7.1.14).
        if (x < 2.5)
        {
            var (term, sum) = (x, x);
            for (var n = 1; n < 200; n++)
            {
                term *= -x * x / n;
                sum += term / ((2 * n) + 1);
            }

            return 1 - (2 / Math.Sqrt(Math.PI) * sum);
        }

        var fraction = 0.0;
        for (var n = 120; n >= 1; n--) fraction = n / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / (Math.Sqrt(Math.PI) * (x + fraction));
    }
}
