using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

internal sealed record SatisfactionLevel(Tier Tier, decimal? Overall, decimal? EachContent, LegalSource Source);
