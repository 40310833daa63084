using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>A cell of the rules as the bulk engine sees it: the semantics of the single path, in one place.</summary>
/// <param name="Kind">What decides.</param>
/// <param name="Level">The level, where the kind has one.</param>
/// <param name="IsWeak">Whether it is evidenced more weakly than was asked for.</param>
internal readonly record struct CellRule(CellRuleKind Kind, decimal Level = 0, bool IsWeak = false)
{
    /// <summary>A requirement of an indicator or a part, evaluated as <see cref="Evaluator"/> does.</summary>
    public static CellRule Of(Requirement requirement, EvidenceGrade minimum) =>
        Kinded(requirement, minimum) with { IsWeak = requirement.Evidence < minimum };

    /// <summary>No cell, or one without a level: a judgement decides unless evidence is asked for.</summary>
    public static CellRule NoLevel(EvidenceGrade minimum) =>
        minimum == EvidenceGrade.Unknown ? new(CellRuleKind.Judgement) : new(CellRuleKind.Absence, IsWeak: true);

    /// <summary>The rule in codes.</summary>
    public CellTest Test(SlotCoding coding) => Kind switch
    {
        CellRuleKind.Level => coding.Test(Level),
        CellRuleKind.Judgement => new(CellCode.Met, CellCode.FirstRank),
        CellRuleKind.Absence => new(CellCode.DoesNotApply, CellCode.NotMet),
        CellRuleKind.Nothing => new(CellCode.NotAsked, CellCode.NotMet),
        _ => new(CellCode.NotMet, CellCode.NotMet, NotAsked: true),
    };

    private static CellRule Kinded(Requirement requirement, EvidenceGrade minimum) => requirement switch
    {
        NotRequired => new(CellRuleKind.NotAsked),
        Delegated or NotKnown => NoLevel(minimum),
        MeetsSet when requirement.Evidence < minimum => new(CellRuleKind.Nothing),
        _ when requirement.Evidence < minimum => new(CellRuleKind.Absence),
        LevelRequirement level => new(CellRuleKind.Level, level.Level),
        FactorOf { Level: { } level } => new(CellRuleKind.Level, level),
        // The level is a product with the commune's own earlier value: the code is the outcome, see SlotCoding.
        FactorOfOwn own => new(CellRuleKind.Level, own.Factor),
        _ => new(CellRuleKind.Judgement),
    };
}
