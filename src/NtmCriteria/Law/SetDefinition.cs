using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>A criteria set as its document gives it: every version of every indicator.</summary>
internal sealed record SetDefinition(
    string Id, Level Level, Tier Tier, LocalText Title, DateInterval Period, (int From, int To) Years,
    ImmutableArray<Instrument> Instruments, Strata Strata, ImmutableArray<CriterionDefinition> Criteria, string? Province = null)
{
    /// <summary>The ids of the sets that this one names.</summary>
    public IEnumerable<string> References =>
        Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions).Select(v => v.Requirement.ReferenceSet)
            .OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The days on which something in the set itself changes.</summary>
    public IEnumerable<LocalDate> Changes =>
        Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions).Select(v => v.From)
            .Concat(Strata.Overrides.Select(o => o.From)).Append(Period.Start);
}

internal sealed record CriterionDefinition(
    int Number, LocalText Title, ImmutableArray<IndicatorDefinition> Indicators, bool IsComplete = true);

/// <param name="Id">The indicator's id.</param>
/// <param name="Versions">Its versions, oldest first, the first from the start of the set.</param>
internal sealed record IndicatorDefinition(string Id, ImmutableArray<IndicatorVersion> Versions)
{
    public IndicatorVersion At(LocalDate date) => Versions.Last(v => v.From <= date);
}

internal sealed record IndicatorVersion(
    LocalDate From, string Instrument, LocalText Label, Unit? Unit, string? Quantity,
    ImmutableArray<IndicatorInput> Inputs, RequirementDefinition Requirement);

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

internal sealed record PartDefinition(IndicatorPart Part, RequirementDefinition Requirement);
