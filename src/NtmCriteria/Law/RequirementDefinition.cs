using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>A requirement as its document gives it, before stratum, year and other sets are resolved.</summary>
/// <param name="Kind">How a level is compared.</param>
/// <param name="Source">The source of the row.</param>
/// <param name="Years">The number of year columns: 1 where no year matters.</param>
/// <param name="Cells">Row by row, one row a stratum; null where the requirement has no table of its own.</param>
/// <param name="Parts">The parts of an indicator with parts, else empty.</param>
/// <param name="Factor">The factor of a requirement that multiplies another indicator's level.</param>
/// <param name="Of">That other indicator.</param>
internal sealed record RequirementDefinition(
    RequirementKind Kind, LegalSource Source, int Years, Requirement[]? Cells, ImmutableArray<PartDefinition> Parts,
    decimal Factor = 0, IndicatorReference? Of = null)
{
    public string? ReferenceSet => Of?.SetId ?? (Cells is [MeetsSet meets, ..] ? meets.SetId : null);
}
