using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

internal sealed record CriterionDefinition(
    int Number, LocalText Title, ImmutableArray<IndicatorDefinition> Indicators, bool IsComplete = true);
