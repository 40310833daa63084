namespace NtmCriteria.Law;

/// <summary>
/// No text gives the level, but published outcomes bound it: a value beyond the bounds decides, one between them does
/// not.
/// </summary>
/// <param name="Kind">How a value is compared with the level.</param>
/// <param name="Limits">What bounds the level.</param>
/// <param name="SetAside">A recalled level that the limits rule out, or null: it decides nothing.</param>
/// <param name="Source">Where the level should stand.</param>
public sealed record WithinLimits(RequirementKind Kind, LevelLimits Limits, LevelRequirement? SetAside, LegalSource Source)
    : Requirement(Source)
{
    private protected override EvidenceGrade Grade => StrengthWhen(weak: false);

    private protected override EvidenceGrade StrengthWhen(bool weak) =>
        Limits.Bounds(weak) ? EvidenceGrade.Inferred : EvidenceGrade.Unknown;
}
