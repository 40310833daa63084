using NodaTime;

namespace NtmCriteria;

/// <summary>The rule that moves communes into another column, as a fact.</summary>
internal sealed record OverrideFact(LocalDate From, string Use, Sequence<StratumTrait> WhenAny, LegalSource Source);
