namespace NtmCriteria.Poverty;

// The shape of the documents behind the survey forms.
internal sealed record PointsDocument(
    string Schema, string Id, string Form, string Instrument, string Reference, EvidenceGrade Evidence,
    List<string> Areas, List<PointsRowDocument> Rows);

internal sealed record PointsRowDocument(
    int Item, string ItemCode, int Row, LocalText Label, SurveyQuantity Quantity, Dictionary<string, int> Points)
{
    public decimal? From { get; init; }

    public decimal? Below { get; init; }

    public List<string>? Is { get; init; }

    public ConflictDocument? Conflict { get; init; }

    public string? Note { get; init; }
}

internal sealed record ConflictDocument(string Area, string Form, int Points);

internal sealed record NutritionDocument(
    string Schema, string Id, string Instrument, string Reference, EvidenceGrade Evidence, string Note,
    List<NutritionRowDocument> Rows);

internal sealed record NutritionRowDocument(
    int Months, string Label, List<decimal>? Weight, List<decimal> Height);
