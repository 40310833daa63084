using System.Collections.Immutable;

namespace NtmCriteria.Law;

internal sealed record CriterionDefinition(
    int Number, LocalText Title, ImmutableArray<IndicatorDefinition> Indicators, bool IsComplete = true);
