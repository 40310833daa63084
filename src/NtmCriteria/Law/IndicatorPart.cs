using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>One part of an indicator.</summary>
/// <param name="Id">The id under which it is observed, such as <c>5.1a</c>.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Kind">How a level is compared, also where the level itself is not known.</param>
/// <param name="Unit">The unit of its value, or null.</param>
/// <param name="Condition">When it applies, or null where it always does.</param>
/// <param name="ObservedAs">Another part whose observation serves this one too, or null.</param>
/// <param name="AlternativeTo">Another part that this one may stand in for, or null.</param>
public sealed record IndicatorPart(
    string Id, LocalText Label, RequirementKind Kind, UnitOfMeasure? Unit, PartCondition? Condition, string? ObservedAs,
    string? AlternativeTo = null)
{
    /// <summary>Id and label.</summary>
    public override string ToString() => $"{Id} {Label.Vi}";
}
