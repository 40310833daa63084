namespace NtmCriteria.Poverty;

/// <summary>One printed row of the nutrition table.</summary>
/// <param name="AgeMonths">The age in completed months.</param>
/// <param name="Label">The age as it is printed.</param>
/// <param name="WeightBoy">Weight cut-off of boys in kilograms, or null past ten years.</param>
/// <param name="WeightGirl">Weight cut-off of girls.</param>
/// <param name="HeightBoy">Height cut-off of boys in centimetres.</param>
/// <param name="HeightGirl">Height cut-off of girls.</param>
public sealed record NutritionRow(
    int AgeMonths, string Label, decimal? WeightBoy, decimal? WeightGirl, decimal HeightBoy, decimal HeightGirl)
{
    /// <summary>Age and cut-offs.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{AgeMonths} months: {WeightBoy}/{WeightGirl} kg, {HeightBoy}/{HeightGirl} cm");
}
