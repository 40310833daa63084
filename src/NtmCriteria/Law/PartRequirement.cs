namespace NtmCriteria.Law;

/// <summary>One part of an indicator with several parts, resolved for a stratum and year.</summary>
/// <param name="Part">The part.</param>
/// <param name="Requirement">What it asks.</param>
public sealed record PartRequirement(IndicatorPart Part, Requirement Requirement)
{
    /// <summary>Part and level.</summary>
    public override string ToString() => $"{Part.Id} {Wording.Describe(Requirement, Part.Unit, Language.English)}";
}
