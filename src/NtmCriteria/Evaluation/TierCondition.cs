namespace NtmCriteria;

/// <summary>One condition of a tier: a set that must be met, or the lower tier that it presupposes.</summary>
/// <param name="Tier">The tier that asks for it.</param>
/// <param name="Answer">The set that must be met, or why there is none.</param>
/// <param name="Assessment">What that set says of the dossier, or null where there is no set.</param>
/// <param name="Verdict">The verdict on the set alone.</param>
/// <param name="WithLowerTiers">The verdict together with every tier below: what the tier itself needs.</param>
public sealed record TierCondition(
    Tier Tier, SetAnswer Answer, Assessment? Assessment, Verdict Verdict, Verdict WithLowerTiers)
{
    /// <summary>Tier, set and verdict.</summary>
    public override string ToString() => $"{Tier}: {Answer.SetId ?? Answer.Reason.ToString()} {Verdict}";
}
