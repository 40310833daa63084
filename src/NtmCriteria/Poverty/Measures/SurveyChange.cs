namespace NtmCriteria.Poverty;

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
