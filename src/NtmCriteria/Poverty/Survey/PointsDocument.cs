using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

// A points table as it stands: see FormSchema.
internal sealed record PointsDocument(
    string Id, string Form, LegalSource Source, ImmutableArray<string> Areas, ImmutableArray<PointsRowDocument> Rows);

internal sealed record PointsRowDocument(
    int Item, int Row, LocalText Label, SurveyQuantity Quantity, ImmutableArray<KeyValuePair<string, int>> Points,
    decimal? From, decimal? Below, ImmutableArray<string> Is, PointsConflict? Conflict, string? Note);
