namespace NtmCriteria.Law;

internal sealed record PartDefinition(IndicatorPart Part, RequirementDefinition Requirement);
