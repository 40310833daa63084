using NodaTime;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>The rule that moves communes into another column, as a fact.</summary>
internal sealed record OverrideFact(LocalDate From, string Use, Sequence<StratumTrait> WhenAny, LegalSource Source);
