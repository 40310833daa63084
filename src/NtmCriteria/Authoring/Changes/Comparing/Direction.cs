using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Says which of two requirements is stricter, where that can be said of every value.</summary>
internal static class Direction
{
    /// <summary>How what is asked changed, or null where the same is asked.</summary>
    /// <param name="old">What was asked.</param>
    /// <param name="now">What is asked.</param>
    /// <param name="sameUnit">Whether both are stated in one unit: numbers of different units tell nothing.</param>
    public static ChangeKind? Tell(Requirement old, Requirement now, bool sameUnit)
    {
        if (Demand.Same(old, now)) return Equals(Demand.Limits(old), Demand.Limits(now)) ? null : ChangeKind.LimitsChanged;
        if (IsBounded(old) && (IsBounded(now) || IsOpen(now))) return ChangeKind.LimitsChanged;
        if (IsBounded(now) && IsOpen(old)) return ChangeKind.LimitsChanged;
        if (IsBounded(old)) return ChangeKind.LevelGiven;
        if (IsBounded(now)) return ChangeKind.LevelOpened;
        if (IsOpen(old)) return IsOpen(now) ? ChangeKind.Redelegated : ChangeKind.LevelGiven;
        if (IsOpen(now)) return ChangeKind.LevelOpened;
        if (old is NotRequired) return ChangeKind.Tightened;
        if (now is NotRequired) return ChangeKind.Loosened;
        if (!sameUnit) return ChangeKind.KindChanged;
        return (old, now) switch
        {
            (FactorOfOwn a, FactorOfOwn b) when a.Baseline == b.Baseline => Stricter(b.Factor > a.Factor),
            (FactorOf a, FactorOf b) when a.Of == b.Of && a.Level is null && b.Level is null && a.Factor != b.Factor =>
                Stricter(b.Factor > a.Factor),
            (AtMost a, AtMost b) => Stricter(b.Level < a.Level),
            (LessThan a, LessThan b) => Stricter(b.Level < a.Level),
            (LessThan a, AtMost b) => Stricter(b.Level < a.Level),
            (AtMost a, LessThan b) => Stricter(b.Level <= a.Level),
            (MoreThan a, AtLeast b) => Stricter(b.Level > a.Level),
            (AtLeast a, MoreThan b) => Stricter(b.Level >= a.Level),
            (LevelRequirement a, LevelRequirement b) when a.GetType() == b.GetType() => Stricter(b.Level > a.Level),
            (FactorOf or AtLeast, FactorOf or AtLeast) when AtLeastOf(old) is { } a && AtLeastOf(now) is { } b && a != b =>
                Stricter(b > a),
            _ => ChangeKind.KindChanged,
        };
    }

    /// <summary>Whether no level is given.</summary>
    public static bool IsOpen(Requirement requirement) => requirement is Delegated or NotKnown or FactorOf { Level: null, Base: not WithinLimits };

    /// <summary>Whether the level is known within limits alone.</summary>
    private static bool IsBounded(Requirement requirement) => requirement is WithinLimits or FactorOf { Base: WithinLimits };

    private static decimal? AtLeastOf(Requirement requirement) => requirement switch
    {
        FactorOf factor => factor.Level,
        AtLeast level => level.Level,
        _ => null,
    };

    private static ChangeKind Stricter(bool stricter) => stricter ? ChangeKind.Tightened : ChangeKind.Loosened;
}
