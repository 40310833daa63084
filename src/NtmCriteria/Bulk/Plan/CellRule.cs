using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>A cell of the rules as the bulk engine sees it: the semantics of the single path, in one place.</summary>
/// <param name="Kind">What decides.</param>
/// <param name="Met">The mark that decides that a value is met, or null.</param>
/// <param name="Fail">The mark that decides that a value is not met, or null; the same one where the level is known.</param>
/// <param name="IsWeak">Whether it is evidenced more weakly than was asked for.</param>
internal readonly record struct CellRule(CellRuleKind Kind, LevelMark? Met = null, LevelMark? Fail = null, bool IsWeak = false)
{
    /// <summary>A requirement of an indicator or a part, evaluated as <see cref="Evaluator"/> does.</summary>
    public static CellRule Of(Requirement requirement, EvaluationOptions options)
    {
        var isWeak = requirement.DecidesAt(options.UseWeakLimits) < options.MinimumEvidence;
        return Kinded(requirement, options, isWeak) with { IsWeak = isWeak };
    }

    /// <summary>A level of its own.</summary>
    public static CellRule Of(LevelMark level) => new(CellRuleKind.Level, level, level);

    /// <summary>No cell, or one without a level: a judgement decides unless evidence is asked for.</summary>
    public static CellRule NoLevel(EvidenceGrade minimum) =>
        minimum == EvidenceGrade.Unknown ? new(CellRuleKind.Judgement) : new(CellRuleKind.Absence, IsWeak: true);

    /// <summary>The rule in codes.</summary>
    public CellTest Test(SlotCoding coding) => Kind switch
    {
        CellRuleKind.Level => coding.Test(Met, Fail),
        CellRuleKind.Judgement => new(CellCode.Met, CellCode.FirstRank),
        CellRuleKind.Absence => new(CellCode.DoesNotApply, CellCode.NotMet),
        CellRuleKind.Nothing => new(CellCode.NotAsked, CellCode.NotMet),
        _ => new(CellCode.NotMet, CellCode.NotMet, NotAsked: true),
    };

    private static CellRule Kinded(Requirement requirement, EvaluationOptions options, bool isWeak) => requirement switch
    {
        NotRequired => new(CellRuleKind.NotAsked),
        Delegated or NotKnown => NoLevel(options.MinimumEvidence),
        MeetsSet when isWeak => new(CellRuleKind.Nothing),
        _ when isWeak => new(CellRuleKind.Absence),
        LevelRequirement or WithinLimits or FactorOf => Levelled(LimitedLevel.Of(requirement, options)),
        // The level is a product with the commune's own earlier value: the code is the outcome, see SlotCoding.
        FactorOfOwn own => Of(LevelMark.At(own.Factor)),
        _ => new(CellRuleKind.Judgement),
    };

    private static CellRule Levelled(LimitedLevel limited) =>
        (limited.Level is { } level ? LevelTest.Of(level) : limited.Limits) is { } test
            ? new(CellRuleKind.Level, test.Met, test.Fail) : new(CellRuleKind.Judgement);
}
