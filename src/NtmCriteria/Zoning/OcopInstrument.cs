using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>An instrument with its star bands, five stars first.</summary>
internal sealed record OcopInstrument(
    DateInterval Days, LegalSource Source, ImmutableArray<(int Stars, decimal From, EvidenceGrade Evidence)> Bands);
