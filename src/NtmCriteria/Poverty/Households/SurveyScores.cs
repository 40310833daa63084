namespace NtmCriteria.Poverty;

/// <summary>The scores of the survey forms as somebody added them up.</summary>
/// <param name="Income">The income score: B1 in 2016-2020, A in the text of 2022 on (its forms print B1).</param>
/// <param name="Deprivation">The deprivation score: B2, or B.</param>
public readonly record struct SurveyScores(int? Income = null, int? Deprivation = null)
{
    /// <summary>Both scores.</summary>
    public override string ToString() => $"{Income?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}"
        + $"/{Deprivation?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}";
}
