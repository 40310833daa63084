using System.Runtime.InteropServices;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <content>Indicators that are made of parts.</content>
internal static partial class Evaluator
{
    private static IndicatorOutcome JudgeParts(AssessmentContext context, AllParts parts, Observation? whole)
    {
        var results = new PartResult[parts.Parts.Length];
        var joined = Verdict.NotApplicable;
        for (var p = 0; p < results.Length; p++) results[p] = JudgePart(context, parts.Parts[p]);
        for (var p = 0; p < results.Length; p++)
            if (results[p].Part.AlternativeTo is null)
                joined = Kleene.And(joined, WithAlternatives(results, p));

        var judgement = new Judgement(joined, joined == Verdict.Undetermined ? SharedReason(results) : UndeterminedReason.None);
        if (whole is not null) judgement = JoinWhole(context, parts, judgement, whole);
        return new(parts, whole, judgement, ImmutableCollectionsMarshal.AsImmutableArray(results));
    }

    /// <summary>The verdict on a part together with the parts that may stand in for it: one of them is enough.</summary>
    private static Verdict WithAlternatives(ReadOnlySpan<PartResult> parts, int index)
    {
        var joined = parts[index].Verdict;
        foreach (var other in parts)
            if (other.Part.AlternativeTo == parts[index].Part.Id)
                joined = Kleene.Or(joined, other.Verdict);
        return joined;
    }

    /// <summary>
    /// What is said of the whole indicator decides only what its parts leave open; against decided parts it is a
    /// contradiction.
    /// </summary>
    private static Judgement JoinWhole(AssessmentContext context, AllParts parts, Judgement measured, Observation whole)
    {
        if (whole is Judged or DoesNotApply)
            return JoinWord(
                measured.Verdict, whole, parts.DecidesAt(context.Options.UseWeakLimits) >= context.Options.MinimumEvidence,
                UndeterminedReason.EvidenceBelowGrade);
        return measured.Verdict == Verdict.Undetermined ? Judgement.Undetermined(UndeterminedReason.NotComparable) : measured;
    }

    private static PartResult JudgePart(AssessmentContext context, PartRequirement asked)
    {
        var part = asked.Part;
        var observation = context.Find(part.Id)
            ?? (part.ObservedAs is null ? null : context.Find(part.ObservedAs));
        var applies = part.Condition is null ? true : Holds(context, part.Condition);
        var judgement = applies == false ? Judgement.NotApplicable : Judge(context, asked.Requirement, observation, part.Unit);
        // Where it is open whether the part applies, only a failure would tell the difference.
        if (applies is null && judgement.Verdict == Verdict.NotMet) judgement = Judgement.Undetermined(UndeterminedReason.ConditionNotObserved);
        return new(part, asked.Requirement, observation, judgement.Verdict, judgement.Reason);
    }

    private static bool? Holds(AssessmentContext context, PartCondition condition) => context.Find(condition.Input) switch
    {
        Measured measured => condition.Above ? measured.Value > condition.Number : measured.Value <= condition.Number,
        Bounded { Value: var bound } when bound.Low > condition.Number
            || (bound.Low == condition.Number && !bound.LowIncluded) => condition.Above,
        Bounded { Value: var bound } when bound.High <= condition.Number => !condition.Above,
        _ => null,
    };

    /// <summary>The reason that all undetermined parts share, or that some part is undetermined.</summary>
    private static UndeterminedReason SharedReason(ReadOnlySpan<PartResult> parts)
    {
        var shared = UndeterminedReason.None;
        foreach (var part in parts)
        {
            if (part.Verdict != Verdict.Undetermined) continue;
            if (shared != UndeterminedReason.None && shared != part.Reason) return UndeterminedReason.PartUndetermined;
            shared = part.Reason;
        }

        return shared;
    }
}
