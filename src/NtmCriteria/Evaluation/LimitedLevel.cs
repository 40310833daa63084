using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>What a requirement with a level comes down to, as strictly as is asked.</summary>
/// <param name="Level">The level that decides, or null where none is given, or only weaker evidence than asked for.</param>
/// <param name="Limits">What decides without knowing the level, or null.</param>
/// <param name="IsRecalled">Whether a level is recalled that the limits leave possible.</param>
internal readonly record struct LimitedLevel(LevelRequirement? Level, LevelTest? Limits, bool IsRecalled)
{
    public static LimitedLevel Of(Requirement requirement, EvaluationOptions options) => requirement switch
    {
        LevelRequirement { Limits: null } level => new(level, null, false),
        LevelRequirement { Limits: { } limits } level => new(
            Decides(level, options) ? level : null, LevelTest.Of(level.Kind, limits.In(options.UseWeakLimits)),
            level.Stands(options.UseWeakLimits)),
        WithinLimits within => new(null, LevelTest.Of(within.Kind, within.Limits.In(options.UseWeakLimits)), false),
        FactorOf factor => Of(factor, options),
        _ => default,
    };

    /// <summary>Whether a verdict is one that the limits give, and no text the level.</summary>
    public static bool Leans(
        Requirement requirement, Observation? observation, UnitOfMeasure? unit, Verdict verdict, EvaluationOptions options) =>
        verdict is Verdict.Met or Verdict.NotMet && observation is not (null or Judged)
        && Of(requirement, options).Limits is { } limits && Comparison.Judge(limits, observation, unit).Verdict == verdict;

    /// <summary>The grade that a verdict leans on; a word leans on all that the law could have decided.</summary>
    public static EvidenceGrade Leaning(
        Requirement requirement, Observation? observation, UnitOfMeasure? unit, Verdict verdict, EvaluationOptions options) =>
        observation is Judged || Leans(requirement, observation, unit, verdict, options)
            ? requirement.DecidesAt(options.UseWeakLimits) : requirement.Evidence;

    public static EvidenceGrade Leaning(PartResult part, EvaluationOptions options) =>
        Leaning(part.Requirement, part.Observation, part.Part.Unit, part.Verdict, options);

    // A factor above zero keeps order and ends: the product lies within the products.
    private static LimitedLevel Of(FactorOf factor, EvaluationOptions options)
    {
        var level = factor.Level is { } product ? new AtLeast(product, factor.Source) : null;
        if (Demand.Limits(factor.Base) is not { } limits) return new(level, null, false);
        var stands = factor.Base is LevelRequirement known && known.Stands(options.UseWeakLimits);
        var interval = limits.In(options.UseWeakLimits).Scale(Fraction.FromDecimal(factor.Factor));
        return new(
            stands && Decides((LevelRequirement)factor.Base, options) ? level : null,
            LevelTest.Of(RequirementKind.AtLeast, interval), stands);
    }

    private static bool Decides(LevelRequirement level, EvaluationOptions options) =>
        options.MinimumEvidence <= level.Source.Evidence && level.Stands(options.UseWeakLimits);
}
