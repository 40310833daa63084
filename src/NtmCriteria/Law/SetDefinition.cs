using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>A criteria set as its document gives it: every version of every indicator.</summary>
internal sealed record SetDefinition(
    string Id, Level Level, Tier Tier, LocalText Title, DateInterval Period, (int From, int To) Years,
    ImmutableArray<Instrument> Instruments, Strata Strata, ImmutableArray<CriterionDefinition> Criteria, string? Province = null)
{
    /// <summary>How many indicators the set has by its text; null where that is not known beside the indicators.</summary>
    public IndicatorTotal? Total { get; init; }

    /// <summary>The ids of the sets that this one names.</summary>
    public IEnumerable<string> References =>
        Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions).Select(v => v.Requirement.ReferenceSet)
            .OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The days on which something in the set itself changes.</summary>
    public IEnumerable<LocalDate> Changes =>
        Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions).Select(v => v.From)
            .Concat(Strata.Overrides.Select(o => o.From)).Append(Period.Start);
}
