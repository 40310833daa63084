using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>Judges one condition for recognition.</summary>
internal static class RecognitionConditions
{
    public static RecognitionCondition Judge(
        RecognitionConditionRule rule, Tier tier, RecognitionFacts facts, Verdict criteria, EvaluationOptions options)
    {
        if (rule.Source.Evidence < options.MinimumEvidence)
            return New(rule, rule.Source, Verdict.Undetermined, RecognitionReason.EvidenceBelowGrade);
        return rule.Key switch
        {
            RecognitionConditionKey.Criteria => New(
                rule, rule.Source,
                // A set of which nothing applies is no proof of a tier.
                criteria is Verdict.NotApplicable ? Verdict.Undetermined : criteria,
                RecognitionReason.CriteriaUndetermined),
            RecognitionConditionKey.Satisfaction => Satisfaction(rule, tier, facts, options),
            RecognitionConditionKey.Debt => Known(rule, !facts.HasConstructionDebt),
            RecognitionConditionKey.NotComplicated => Known(rule, !facts.IsComplicated),
            _ => Known(rule, facts.IsSafe),
        };
    }

    private static RecognitionCondition Satisfaction(
        RecognitionConditionRule rule, Tier tier, RecognitionFacts facts, EvaluationOptions options)
    {
        // Somebody's verdict that the level is reached needs no level of ours.
        if (facts.Satisfaction is Judged attested)
            return New(rule, rule.Source, attested.Met ? Verdict.Met : Verdict.NotMet, RecognitionReason.None);
        var level = rule.Levels.FirstOrDefault(l => l.Tier == tier);
        if (level?.Overall is not { } overall || level.EachContent is not { } eachContent)
            return New(rule, level?.Source ?? rule.Source, Verdict.Undetermined, RecognitionReason.LevelNotKnown);
        if (level.Source.Evidence < options.MinimumEvidence)
            return New(rule, level.Source, Verdict.Undetermined, RecognitionReason.EvidenceBelowGrade);
        if (facts.Satisfaction is null && facts.LowestContent is null)
            return New(rule, level.Source, Verdict.Undetermined, RecognitionReason.NotObserved);
        var verdict = Kleene.And(
            AtLeast(overall, facts.Satisfaction, level.Source), AtLeast(eachContent, facts.LowestContent, level.Source));
        return New(rule, level.Source, verdict, RecognitionReason.ObservationDoesNotDecide);
    }

    private static Verdict AtLeast(decimal level, Observation? observation, LegalSource source) => observation switch
    {
        null => Verdict.Undetermined,
        // That nothing applies is no satisfaction.
        DoesNotApply => Verdict.Undetermined,
        _ => Comparison.JudgeAtLeast(level, source, observation, Levels.Percent).Verdict,
    };

    private static RecognitionCondition Known(RecognitionConditionRule rule, bool? holds) => New(
        rule, rule.Source,
        holds switch { true => Verdict.Met, false => Verdict.NotMet, _ => Verdict.Undetermined },
        RecognitionReason.NotObserved);

    private static RecognitionCondition New(
        RecognitionConditionRule rule, LegalSource source, Verdict verdict, RecognitionReason reason) => new(
        rule.Key, rule.Label, verdict, verdict == Verdict.Undetermined ? reason : RecognitionReason.None, source);
}
