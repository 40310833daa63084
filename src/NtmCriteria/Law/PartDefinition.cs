using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

internal sealed record PartDefinition(IndicatorPart Part, RequirementDefinition Requirement);
