using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

internal sealed record IndicatorVersion(
    LocalDate From, string Instrument, LocalText Label, UnitOfMeasure? Unit, string? Quantity,
    ImmutableArray<IndicatorInput> Inputs, RequirementDefinition Requirement);
