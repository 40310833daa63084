using NodaTime;

namespace NtmCriteria.Zoning;

/// <param name="Days">The first and last day.</param>
/// <param name="AgricultureBelow">Below this share of agriculture, strictly, a commune is in group 1.</param>
/// <param name="Source">Where that stands.</param>
internal sealed record GroupRule(DateInterval Days, decimal AgricultureBelow, LegalSource Source);
