using System.Globalization;

namespace NtmCriteria.Poverty;

/// <summary>A change between two independent samples.</summary>
/// <param name="Difference">The second estimate less the first.</param>
/// <param name="StandardError">Its standard error, or null.</param>
/// <param name="Z">Difference over standard error, or null.</param>
/// <param name="PValue">
/// The two-sided probability of a difference as large without a change, by Student's t with
/// <see cref="DegreesOfFreedom"/>, or null.
/// </param>
/// <remarks>
/// Two subgroups of one sample share clusters and are not independent: their difference has another error than the one
/// given here.
/// </remarks>
public readonly record struct SurveyChange(double Difference, double? StandardError, double? Z, double? PValue)
{
    /// <summary>The degrees of freedom: clusters less strata of both samples together, as of one sample with the years as strata.</summary>
    public int DegreesOfFreedom { get; init; }

    /// <summary>
    /// The interval that covers the change in 95 of 100 pairs of samples, by Student's t; null without a standard error or
    /// a degree of freedom.
    /// </summary>
    public ConfidenceInterval? Confidence95 => Confidence(0.95);

    /// <summary>The interval that covers the change in a share of the pairs of samples, by Student's t.</summary>
    /// <param name="level">The share, above 0 and below 1, such as 0.9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range.</exception>
    public ConfidenceInterval? Confidence(double level) =>
        ConfidenceInterval.Around(Difference, StandardError, DegreesOfFreedom, level);

    /// <summary>Whether the change is significant at a level.</summary>
    /// <param name="level">The level, such as 0.05.</param>
    public bool? IsSignificant(double level) => PValue is { } p ? p < level : null;

    /// <summary>Compares two independent samples.</summary>
    /// <param name="before">The first estimate.</param>
    /// <param name="after">The second estimate.</param>
    public static SurveyChange Between(SurveyEstimate before, SurveyEstimate after)
    {
        var difference = after.Value - before.Value;
        var degrees = before.DegreesOfFreedom + after.DegreesOfFreedom;
        if (before.StandardError is not { } one || after.StandardError is not { } other)
            return new(difference, null, null, null) { DegreesOfFreedom = degrees };
        var error = Math.Sqrt((one * one) + (other * other));
        if (error == 0) return new(difference, 0, null, null) { DegreesOfFreedom = degrees };
        var z = difference / error;
        return new(difference, error, z, degrees < 1 ? null : StudentLaw.TwoSided(z, degrees)) { DegreesOfFreedom = degrees };
    }

    /// <summary>Difference and probability, or that the standard error or the probability is not estimable.</summary>
    public override string ToString()
    {
        var significance = (StandardError, PValue) switch
        {
            (null, _) => "standard error not estimable",
            (_, null) => "p not estimable",
            (_, < 0.0001) => "p < 0.0001",
            (_, { } p) => string.Create(CultureInfo.InvariantCulture, $"p = {p:0.####}"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Difference:0.######} ({significance})");
    }
}
