namespace NtmCriteria.Tests;

/// <summary>A tier decision is an interval: certain, and still possible.</summary>
public class TierIntervalTests
{
    [Fact]
    public void CertainIsNeverAbovePossible() => Invariant.HoldsInWorlds(world =>
    {
        var decision = world.Classify();
        Assert.True(decision.Certain <= decision.Possible);
        if (decision.Conditions.All(c => c.Verdict is Verdict.Met or Verdict.NotMet)) Assert.True(decision.IsDecided);
        if (decision.Conditions.All(c => c.Verdict == Verdict.Met)) Assert.Equal(Tier.Model, decision.Certain);
        if (decision.Conditions[0].Verdict == Verdict.NotMet) Assert.Equal(Tier.None, decision.Possible);
    });

    [Fact]
    public void ATierNeedsEveryTierBelow() => Invariant.HoldsInWorlds(world =>
    {
        var decision = world.Classify();
        foreach (var condition in decision.Conditions)
        {
            var needed = decision.Conditions.TakeWhile(c => c.Tier <= condition.Tier).Select(c => c.Verdict).ToArray();
            Assert.Equal(decision.Certain >= condition.Tier, needed.All(v => v == Verdict.Met));
            Assert.Equal(decision.Possible >= condition.Tier, needed.All(v => v != Verdict.NotMet));
        }
    });

    [Fact]
    public void EveryCriterionAttestedAsMetDecidesTheTier() => Invariant.HoldsInWorlds(world =>
    {
        world.Observations.Clear();
        world.Attested.Clear();
        foreach (var set in world.Sets)
            foreach (var criterion in set.Criteria)
                world.Attested[(criterion.Number, set.Tier)] = true;
        var decision = world.Classify();
        // Nobody's word counts for a year of which a set does not speak.
        if (decision.Conditions.Any(c => !c.Assessment!.KnowsYear))
        {
            Assert.False(decision.IsDecided);
            return;
        }

        Assert.Equal((Tier.Model, Tier.Model), (decision.Certain, decision.Possible));
        Assert.All(decision.Conditions, c => Assert.Equal(c.Assessment!.Criteria.Length, c.Assessment.Met));
    });

    [Fact]
    public void WhatTheSetsShareChangesNoAnswer() => Invariant.HoldsInWorlds(world =>
    {
        foreach (var grade in new[] { EvidenceGrade.Unknown, EvidenceGrade.Recalled, EvidenceGrade.Confirmed })
            foreach (var weak in new[] { false, true })
            {
                var options = new EvaluationOptions { MinimumEvidence = grade, UseWeakLimits = weak };
                var shared = world.Book.Classify(world.Dossier(), world.AsOf, options);
                // A book of its own has worked nothing out yet.
                var own = world.Load();
                foreach (var condition in shared.Conditions.Reverse())
                    Same(own.InForce(Level.Commune, condition.Tier, world.AsOf).Evaluate(world.Dossier(), options), condition.Assessment!);
            }
    }, 100);

    private static void Same(Assessment alone, Assessment shared)
    {
        Assert.Equal(
            (alone.Verdict, alone.Met, alone.NotMet, alone.Undetermined, alone.NotApplicable),
            (shared.Verdict, shared.Met, shared.NotMet, shared.Undetermined, shared.NotApplicable));
        Assert.Equal(
            alone.Criteria.Select(c => (c.Criterion.Number, c.Verdict, c.Basis, c.Attestation)),
            shared.Criteria.Select(c => (c.Criterion.Number, c.Verdict, c.Basis, c.Attestation)));
        Assert.Equal(alone.Indicators.Select(Told), shared.Indicators.Select(Told));
        Assert.All(shared.Criteria, c => Assert.Same(c.Indicators[0], c.Indicators[0]));

        static string Told(IndicatorResult result) =>
            $"{result.Indicator.Id} {result.Requirement} {result.Observation} {result.Verdict} {result.Reason} {result.Evidence} "
            + string.Join(", ", result.Parts.Select(p => $"{p.Part.Id} {p.Requirement} {p.Observation} {p.Verdict} {p.Reason}"));
    }
}
