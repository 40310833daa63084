using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

// A table of heights and weights as it stands: see FormSchema.
internal sealed record NutritionDocument(string Id, LegalSource Source, ImmutableArray<NutritionRowDocument> Rows);

internal sealed record NutritionRowDocument(
    int Months, string Label, ImmutableArray<decimal> Height, ImmutableArray<decimal>? Weight);
