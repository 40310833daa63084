using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Zoning;

/// <summary>Who ranks in one period, three stars first.</summary>
internal sealed record OcopRankerRow(DateInterval Days, LegalSource Source, ImmutableArray<OcopRanker> ByStars);
