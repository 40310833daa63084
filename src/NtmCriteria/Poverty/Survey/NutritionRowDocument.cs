namespace NtmCriteria.Poverty;

internal sealed record NutritionRowDocument(
    int Months, string Label, List<decimal>? Weight, List<decimal> Height);
