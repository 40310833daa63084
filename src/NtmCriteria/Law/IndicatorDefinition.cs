using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <param name="Id">The indicator's id.</param>
/// <param name="Versions">Its versions, oldest first, the first from the start of the set.</param>
internal sealed record IndicatorDefinition(string Id, ImmutableArray<IndicatorVersion> Versions)
{
    public IndicatorVersion At(LocalDate date) => Versions.Last(v => v.From <= date);
}
