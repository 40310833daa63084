namespace NtmCriteria.Bulk;

/// <summary>A commune whose tier changes under a scenario.</summary>
/// <param name="Row">Its row.</param>
/// <param name="CertainBefore">The tier that was certain.</param>
/// <param name="PossibleBefore">The tier that was possible.</param>
/// <param name="CertainAfter">The tier that is certain.</param>
/// <param name="PossibleAfter">The tier that is possible.</param>
public readonly record struct TierFlip(
    int Row, Tier CertainBefore, Tier PossibleBefore, Tier CertainAfter, Tier PossibleAfter)
{
    /// <summary>Row, before and after.</summary>
    public override string ToString() =>
        $"{Row}: {CertainBefore}..{PossibleBefore} > {CertainAfter}..{PossibleAfter}";
}
