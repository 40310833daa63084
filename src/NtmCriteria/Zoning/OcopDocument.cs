using NtmCriteria.Law;

namespace NtmCriteria.Zoning;

// The shape of the OCOP document.
internal sealed record OcopDocument(
    string Schema, List<OcopInstrumentDocument> Instruments, List<OcopRankerDocument> Rankers,
    OcopValidityDocument Validity);

internal sealed record OcopInstrumentDocument(
    string Id, string From, string To, EvidenceGrade Evidence, string Reference, List<OcopBandDocument> Bands);

internal sealed record OcopBandDocument(int Stars, decimal From, EvidenceGrade Evidence);

internal sealed record OcopRankerDocument(
    string From, string To, string Instrument, EvidenceGrade Evidence, string Reference, OcopRanker ThreeStars,
    OcopRanker FourStars, OcopRanker FiveStars);

internal sealed record OcopValidityDocument(int Months, int StarsFrom, EvidenceGrade Evidence, string Reference);
