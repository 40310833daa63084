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
}
