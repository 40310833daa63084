using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

// The shape of the documents behind the survey forms.
internal sealed record PointsDocument(
    string Schema, string Id, string Form, string Instrument, string Reference, EvidenceGrade Evidence,
    List<string> Areas, List<PointsRowDocument> Rows);
