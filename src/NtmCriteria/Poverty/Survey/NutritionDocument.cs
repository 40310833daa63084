using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

internal sealed record NutritionDocument(
    string Schema, string Id, string Instrument, string Reference, EvidenceGrade Evidence, string Note,
    List<NutritionRowDocument> Rows);
