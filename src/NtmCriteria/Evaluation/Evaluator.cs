using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Takes a dossier through a set: indicators, criteria, verdict. Nothing here formats text.</summary>
internal static partial class Evaluator
{
    /// <param name="set">The set.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">How strictly.</param>
    /// <param name="meaning">The tier whose set an id without a tier belongs to.</param>
    /// <param name="known">Assessments that were made already, by set id; may be empty.</param>
    public static Assessment Evaluate(
        CriteriaSet set, Dossier dossier, EvaluationOptions options, Tier meaning, params ReadOnlySpan<Assessment> known)
    {
        var context = new AssessmentContext(
            set, dossier, set.Version.Strata.Resolve(dossier.Commune, set.AsOf), options, meaning);
        if (context.KnowsYear && dossier.FindImpossible(set.Version, set.Tier, meaning == set.Tier) is { } impossible) throw impossible;
        // Most questions are about verdicts: what is said of each indicator waits in one row until it is asked for.
        var outcomes = context.Outcomes;
        context.Unobserved = UnobservedOutcomes.Of(context);
        if (context.Unobserved is { } unobserved) JudgeObserved(context, unobserved, known);
        else foreach (var indicator in set.Indicators) outcomes[indicator.Position] = Judge(context, indicator, known);

        var criteria = set.Criteria;
        var results = new CriterionResult[criteria.Length];
        var first = 0;
        for (var c = 0; c < results.Length; c++)
        {
            var criterion = criteria[c];
            var own = outcomes.AsSpan(first, criterion.Indicators.Length);
            // Indicators that no text was found for could fail: those that are known do not suffice.
            var joined = criterion.IsComplete && context.KnowsYear ? Verdict.NotApplicable : Verdict.Undetermined;
            foreach (ref readonly var outcome in own) joined = Kleene.And(joined, outcome.Verdict);
            var attestation = dossier.FindAttestation(criterion.Number, set.Tier, meaning == set.Tier);
            var (verdict, basis) = CriterionResult.Join(
                joined, attestation?.Met, attestation is not null && context.KnowsYear && MayAttest(own, options));
            results[c] = new(context, criterion, first, verdict, basis, attestation);
            first += own.Length;
        }

        return new(context, ImmutableCollectionsMarshal.AsImmutableArray(results));
    }

    /// <summary>Starts from what is said while nothing is observed, and judges what is.</summary>
    private static void JudgeObserved(
        AssessmentContext context, UnobservedOutcomes unobserved, ReadOnlySpan<Assessment> known)
    {
        var outcomes = context.Outcomes;
        unobserved.Row.CopyTo(outcomes, 0);
        foreach (var indicator in context.ReadsOwnIds ? unobserved.All : unobserved.UnderOtherIds)
        {
            ref var outcome = ref outcomes[indicator.Position];
            var observation = context.Find(indicator);
            if (observation is not null || UnobservedOutcomes.LooksElsewhere(outcome.Requirement))
                outcome = Judge(context, indicator, outcome.Requirement, observation, known);
        }
    }

    /// <summary>
    /// Somebody's word leans on the law too: where a level that is left open is evidenced more weakly than was asked
    /// for, it decides nothing. Otherwise a stricter question could be answered more freely.
    /// </summary>
    private static bool MayAttest(ReadOnlySpan<IndicatorOutcome> indicators, EvaluationOptions options)
    {
        if (options.MinimumEvidence == EvidenceGrade.Unknown) return true;
        foreach (ref readonly var indicator in indicators)
            if (indicator.Verdict == Verdict.Undetermined
                && ((indicator.Requirement?.DecidesAt(options.UseWeakLimits) ?? EvidenceGrade.Unknown) < options.MinimumEvidence
                    || indicator.Reason == UndeterminedReason.OtherSetUndetermined))
                return false;
        return true;
    }

    private static IndicatorOutcome Judge(AssessmentContext context, Indicator indicator, ReadOnlySpan<Assessment> known) =>
        // A set speaks of its own years: an id of other years' data may mean something else.
        context.KnowsYear
            ? Judge(context, indicator, context.RequirementOf(indicator), context.Find(indicator), known)
            : new(null, context.Find(indicator), Judgement.Undetermined(UndeterminedReason.YearNotCovered));

    internal static IndicatorOutcome Judge(
        AssessmentContext context, Indicator indicator, Requirement? requirement, Observation? observation,
        ReadOnlySpan<Assessment> known)
    {
        if (requirement is AllParts parts) return JudgeParts(context, parts, observation);
        return new(requirement, observation, requirement switch
        {
            null => Unresolved(context, indicator, observation),
            MeetsSet meets => JudgeSet(context, meets, observation, known),
            _ => Judge(context, requirement, observation, indicator.Unit),
        });
    }

    internal static Judgement JoinWord(
        Verdict computed, Observation? word, bool mayDecide, UndeterminedReason otherwise)
    {
        if (word is DoesNotApply)
            return computed switch
            {
                // What was computed as met exists; opening it again would punish a better value.
                Verdict.Met => Judgement.Met,
                Verdict.NotMet => Judgement.Undetermined(UndeterminedReason.Contradiction),
                Verdict.Undetermined when !mayDecide => Judgement.Undetermined(otherwise),
                _ => Judgement.NotApplicable,
            };
        var (verdict, basis) = CriterionResult.Join(computed, (word as Judged)?.Met, mayDecide);
        if (verdict != Verdict.Undetermined) return new(verdict, UndeterminedReason.None);
        return Judgement.Undetermined(basis == VerdictBasis.Contradiction ? UndeterminedReason.Contradiction : otherwise);
    }

    private static Judgement Judge(
        AssessmentContext context, Requirement requirement, Observation? observation, UnitOfMeasure? unit)
    {
        if (requirement is NotRequired || observation is DoesNotApply) return Judgement.NotApplicable;
        var strength = requirement.DecidesAt(context.Options.UseWeakLimits);
        if (strength < context.Options.MinimumEvidence && requirement is not (Delegated or NotKnown))
            return Judgement.Undetermined(UndeterminedReason.EvidenceBelowGrade);
        var judged = observation as Judged;
        return requirement switch
        {
            _ when judged is not null && context.Options.MinimumEvidence <= strength => Judgement.Of(judged.Met),
            Delegated => Judgement.Undetermined(UndeterminedReason.LevelDecidedByProvince),
            NotKnown { DependsOnFormerProvince: true } => Judgement.Undetermined(UndeterminedReason.FormerProvinceNotKnown),
            NotKnown => Judgement.Undetermined(UndeterminedReason.LevelNotKnown),
            FactorOf { Level: null, Base: not WithinLimits } factor => Judgement.Undetermined(ReasonOf(factor.Base)),
            _ when observation is null => Judgement.Undetermined(UndeterminedReason.NoObservation),
            Attained => Judgement.Undetermined(UndeterminedReason.NotComparable),
            LevelRequirement { Limits: null } level => Comparison.Judge(level, observation, unit),
            LevelRequirement or WithinLimits or FactorOf => JudgeLimited(context, requirement, observation, unit),
            FactorOfOwn own when context.LevelOf(own) is { } level =>
                Comparison.JudgeAtLeast(level, requirement.Source, observation, unit),
            FactorOfOwn own => Judgement.Undetermined(context.Find(own.Baseline) is null
                ? UndeterminedReason.BaselineNotObserved : UndeterminedReason.NotComparable),
            _ => Judgement.Undetermined(UndeterminedReason.NotComparable),
        };
    }

    /// <summary>A level, known or within limits: what lies beyond the limits needs no level to be decided.</summary>
    private static Judgement JudgeLimited(
        AssessmentContext context, Requirement requirement, Observation observation, UnitOfMeasure? unit)
    {
        var limited = context.Limited(requirement);
        if (limited.Level is { } level) return Comparison.Judge(level, observation, unit);
        var outcome = Comparison.Judge(limited.Limits!.Value, observation, unit);
        return outcome.Reason == UndeterminedReason.LevelWithinLimits && limited.IsRecalled
            ? Judgement.Undetermined(UndeterminedReason.EvidenceBelowGrade) : outcome;
    }

    /// <summary>No cell for this stratum and year: an attested verdict may still decide.</summary>
    private static Judgement Unresolved(AssessmentContext context, Indicator indicator, Observation? observation) =>
        observation switch
        {
            DoesNotApply => Judgement.NotApplicable,
            Judged judged when context.Options.MinimumEvidence == EvidenceGrade.Unknown =>
                Judgement.Of(judged.Met),
            _ => Judgement.Undetermined(
                context.Stratum.Index < 0 && indicator.In(0, context.Dossier.Year) is not null
                    ? context.Stratum.Basis == StratumBasis.FormerProvinceAsked
                        ? UndeterminedReason.FormerProvinceNotKnown : UndeterminedReason.StratumNotKnown
                    : UndeterminedReason.YearNotCovered),
        };

    private static Judgement JudgeSet(
        AssessmentContext context, MeetsSet meets, Observation? observation, ReadOnlySpan<Assessment> known)
    {
        if (meets.Evidence < context.Options.MinimumEvidence) return Judgement.Undetermined(UndeterminedReason.EvidenceBelowGrade);
        var computed = VerdictOf(context, meets.SetId, known);
        // Asked strictly, a set may be open because its levels are weakly evidenced: then no word stands in for it.
        return JoinWord(
            computed, observation, context.Options.MinimumEvidence == EvidenceGrade.Unknown,
            UndeterminedReason.OtherSetUndetermined);
    }

    private static Verdict VerdictOf(AssessmentContext context, string setId, ReadOnlySpan<Assessment> known)
    {
        foreach (var assessment in known)
            if (assessment.Set.Id == setId)
                return assessment.Verdict;
        return context.Set.Version.Reference(setId) is { } version
            ? Evaluate(new(version, context.Set.AsOf), context.Dossier, context.Options, context.Meaning).Verdict
            : Verdict.Undetermined;
    }

    private static UndeterminedReason ReasonOf(Requirement requirement) => requirement switch
    {
        Delegated => UndeterminedReason.LevelDecidedByProvince,
        NotKnown { DependsOnFormerProvince: true } => UndeterminedReason.FormerProvinceNotKnown,
        _ => UndeterminedReason.LevelNotKnown,
    };

}
