namespace NtmCriteria;

/// <summary>A tier as an interval: the one that is certain, and the highest that nothing known rules out.</summary>
/// <param name="Certain">The tier that is certain.</param>
/// <param name="Possible">The highest tier still possible; never below the certain one.</param>
public readonly record struct TierRange(Tier Certain, Tier Possible)
{
    /// <summary>Whether both are the same.</summary>
    public bool IsDecided => Certain == Possible;

    /// <summary>The interval of one tier.</summary>
    /// <param name="tier">The tier.</param>
    public static TierRange Exactly(Tier tier) => new(tier, tier);

    /// <summary>The lower of two intervals, end by end.</summary>
    /// <param name="left">One interval.</param>
    /// <param name="right">The other.</param>
    public static TierRange Min(TierRange left, TierRange right) => new(
        left.Certain < right.Certain ? left.Certain : right.Certain,
        left.Possible < right.Possible ? left.Possible : right.Possible);

    /// <summary>This interval with the next higher tier looked at.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="withLowerTiers">The verdict on its conditions and those of all lower tiers.</param>
    internal TierRange Climb(Tier tier, Verdict withLowerTiers) => new(
        withLowerTiers == Verdict.Met ? tier : Certain,
        withLowerTiers is Verdict.Met or Verdict.Undetermined ? tier : Possible);

    /// <summary>The verdict on a tier and all lower ones.</summary>
    /// <param name="below">That on the lower ones.</param>
    /// <param name="own">That on the tier's own set.</param>
    /// <remarks>A set of which nothing applies is no proof of a tier.</remarks>
    internal static Verdict With(Verdict below, Verdict own) =>
        Kleene.And(below, own == Verdict.NotApplicable ? Verdict.Undetermined : own);

    /// <summary>The tier, or both ends.</summary>
    public override string ToString() => IsDecided ? $"{Certain}" : $"{Certain} for certain, {Possible} at most";
}
