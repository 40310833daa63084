using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>What requirements ask of a value, whatever text it stands in and however well that is evidenced.</summary>
internal static class Demand
{
    /// <summary>Whether both ask the same of every value: sources may differ.</summary>
    public static bool Same(Requirement? one, Requirement? other)
    {
        if (ReferenceEquals(one, other)) return true;
        if (one is null || other is null || one.GetType() != other.GetType()) return false;
        return (one, other) switch
        {
            (LevelRequirement a, LevelRequirement b) => a.Level == b.Level,
            (WithinLimits a, WithinLimits b) =>
                a.Kind == b.Kind && a.Limits.Firm == b.Limits.Firm && a.Limits.WithWeak == b.Limits.WithWeak,
            (FactorOf a, FactorOf b) => a.Factor == b.Factor && a.Of == b.Of && Same(a.Base, b.Base),
            (FactorOfOwn a, FactorOfOwn b) => a.Factor == b.Factor && a.Baseline == b.Baseline,
            (MeetsSet a, MeetsSet b) => a.SetId == b.SetId,
            (AllParts a, AllParts b) => Same(a.Parts, b.Parts),
            _ => true,
        };
    }

    /// <summary>Of two that ask the same, what is evidenced more weakly: nobody may lean on the surer one alone.</summary>
    public static Requirement Weaker(Requirement one, Requirement other)
    {
        if (one is AllParts a && other is AllParts b)
            return a with { Parts = [.. a.Parts.Zip(b.Parts, (p, q) => p with { Requirement = Weaker(p.Requirement, q.Requirement) })] };
        var weaker = other.Evidence < one.Evidence ? other : one;
        // Limits of one region say nothing of another one's level.
        return weaker is LevelRequirement { Limits: not null } level && !Equals(Limits(one), Limits(other))
            ? level with { Limits = null } : weaker;
    }

    /// <summary>The limits that speak of a requirement's level, or null.</summary>
    public static LevelLimits? Limits(Requirement requirement) => requirement switch
    {
        LevelRequirement level => level.Limits,
        WithinLimits within => within.Limits,
        FactorOf factor => Limits(factor.Base),
        _ => null,
    };

    private static bool Same(ImmutableArray<PartRequirement> ones, ImmutableArray<PartRequirement> others)
    {
        if (ones.Length != others.Length) return false;
        for (var i = 0; i < ones.Length; i++)
            if (ones[i].Part != others[i].Part || !Same(ones[i].Requirement, others[i].Requirement))
                return false;
        return true;
    }
}
