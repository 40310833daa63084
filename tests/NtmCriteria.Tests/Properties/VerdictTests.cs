using FsCheck.Fluent;
using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Four verdicts; criteria and sets follow from their parts by Kleene's logic.</summary>
public class VerdictTests
{
    private static readonly Verdict[] All = Enum.GetValues<Verdict>();

    [Fact]
    public void ConjunctionIsKleenesWithNotApplicableAsNeutral() =>
        Invariant.Holds(Gen.ArrayOf(Gen.Elements(All)), verdicts =>
        {
            var expected = verdicts.Contains(Verdict.NotMet) ? Verdict.NotMet
                : verdicts.Contains(Verdict.Undetermined) ? Verdict.Undetermined
                : verdicts.Contains(Verdict.Met) ? Verdict.Met : Verdict.NotApplicable;
            Assert.Equal(expected, Kleene.All(verdicts));
            Assert.Equal(expected, verdicts.Aggregate(Verdict.NotApplicable, Kleene.And));
        });

    [Fact]
    public void CriteriaAndSetsFollowFromTheirParts() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var assessment in world.Classify().Conditions.Select(c => c.Assessment!))
        {
            foreach (var criterion in assessment.Criteria)
            {
                if (!assessment.KnowsYear)
                {
                    Assert.Equal((Verdict.Undetermined, VerdictBasis.Indicators), (criterion.Verdict, criterion.Basis));
                    continue;
                }

                var joined = Kleene.All([.. criterion.Indicators.Select(i => i.Verdict)]);
                Assert.Equal(Expected(joined, criterion.Attestation), (criterion.Verdict, criterion.Basis));
                Assert.Equal(criterion.Verdict == Verdict.Undetermined, criterion.Reason != UndeterminedReason.None);
            }

            Assert.Equal(Kleene.All([.. assessment.Criteria.Select(c => c.Verdict)]), assessment.Verdict);
            Assert.Equal(
                assessment.Criteria.Length,
                assessment.Met + assessment.NotMet + assessment.Undetermined + assessment.NotApplicable);
            Assert.Equal(assessment.Met, assessment.Criteria.Count(c => c.Verdict == Verdict.Met));
        }
    });

    [Fact]
    public void UndeterminedAlwaysHasAReasonAndNothingElseHas() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var result in world.Classify().Conditions.SelectMany(c => c.Assessment!.Indicators))
        {
            Assert.Equal(result.Verdict == Verdict.Undetermined, result.Reason != UndeterminedReason.None);
            Assert.All(result.Parts, p =>
                Assert.Equal(p.Verdict == Verdict.Undetermined, p.Reason != UndeterminedReason.None));
        }
    });

    [Fact]
    public void NothingObservedIsNeverMetAndNeverFailed() => Invariant.HoldsInWorlds(world =>
    {
        world.Observations.Clear();
        world.Attested.Clear();
        foreach (var assessment in world.Classify().Conditions.Select(c => c.Assessment!))
            Assert.All(assessment.Indicators, i =>
                Assert.True(i.Verdict is Verdict.Undetermined or Verdict.NotApplicable || i.Requirement is MeetsSet, i.ToString()));
    });

    [Fact]
    public void ASetIsJudgedAlikeAloneAndAmongTheTiers() => Invariant.HoldsInWorlds(world =>
    {
        var decision = world.Classify();
        foreach (var set in world.Sets)
        {
            var alone = set.Evaluate(world.Dossier());
            Assert.Equal(
                decision.GetAssessment(set.Tier)!.Indicators.Select(i => (i.Verdict, i.Reason)),
                alone.Indicators.Select(i => (i.Verdict, i.Reason)));
            Assert.Equal(decision.GetAssessment(set.Tier)!.ToMarkdown(Language.Vietnamese), alone.ToMarkdown(Language.Vietnamese));
        }
    });

    private static (Verdict, VerdictBasis) Expected(Verdict joined, Attestation? attested) => (joined, attested?.Met) switch
    {
        (_, null) => (joined, VerdictBasis.Indicators),
        (Verdict.Undetermined, true) => (Verdict.Met, VerdictBasis.Attested),
        (Verdict.Undetermined, false) => (Verdict.NotMet, VerdictBasis.Attested),
        (Verdict.NotApplicable, true) => (Verdict.Met, VerdictBasis.Attested),
        (Verdict.Met, true) => (Verdict.Met, VerdictBasis.Both),
        (Verdict.NotMet, false) => (Verdict.NotMet, VerdictBasis.Both),
        _ => (Verdict.Undetermined, VerdictBasis.Contradiction),
    };
}
