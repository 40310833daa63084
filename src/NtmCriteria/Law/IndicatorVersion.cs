using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

internal sealed record IndicatorVersion(
    LocalDate From, string Instrument, LocalText Label, Unit? Unit, string? Quantity,
    ImmutableArray<IndicatorInput> Inputs, RequirementDefinition Requirement);
