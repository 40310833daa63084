namespace NtmCriteria.Poverty;

internal sealed record PointsRowDocument(
    int Item, string ItemCode, int Row, LocalText Label, SurveyQuantity Quantity, Dictionary<string, int> Points)
{
    public decimal? From { get; init; }

    public decimal? Below { get; init; }

    public List<string>? Is { get; init; }

    public ConflictDocument? Conflict { get; init; }

    public string? Note { get; init; }
}
