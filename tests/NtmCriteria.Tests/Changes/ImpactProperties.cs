using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Tests.Changes;

/// <summary>The impact lists exactly the communes whose results differ on the single path, each through what the diff names.</summary>
public class ImpactProperties
{
    [Fact]
    [Trait("volume", "yes")]
    public void ACommuneIsListedExactlyWhereItsResultDiffers() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var (world, diff) = (edited.World, edited.Diff);
        var impact = RuleImpact.Of(diff, [new(world.Dossier(), world.AsOf)]);
        var (old, now) = (world.Book.Classify(world.Dossier(), world.AsOf), edited.Book.Classify(world.Dossier(), world.AsOf));
        Assert.Equal(Result(old) == Result(now), impact.Communes.IsEmpty);
        Assert.Equal(1, impact.Total.Communes);
        Assert.Equal(impact.Communes.Length, impact.Total[ImpactMeasure.Changed]);
        foreach (var commune in impact.Communes)
        {
            Assert.Equal(now.Certain < old.Certain, commune.Measures.Contains(ImpactMeasure.TierLost));
            Assert.Equal(now.Possible > old.Possible, commune.Measures.Contains(ImpactMeasure.PossibleGained));
            Assert.All(commune.Causes, cause => Named(diff, cause));
            // A set that says otherwise has a cause of its own.
            Assert.All(commune.Sets, set => Assert.Contains(commune.Causes, c => c.Tier == set.Tier));
        }
    }, 400);

    [Fact]
    public void AnImpactOfNothingIsNothing() => Invariant.HoldsInWorlds(world =>
    {
        var diff = RuleDiff.Between(RuleView.Of(world.Book), RuleView.Of(world.Load()));
        var impact = RuleImpact.Of(diff, [new(world.Dossier(), world.AsOf)], new() { Near = new(100, true) });
        Assert.True(impact.Communes.IsEmpty && impact.Borderline.IsEmpty);
        Assert.All(Enum.GetValues<ImpactMeasure>(), m => Assert.Equal(0, impact.Total[m]));
    }, 60);

    [Fact]
    public void ANeutralChangeHasNoImpact() => Invariant.Holds(Edited.Neutrally, edited => Assert.Empty(
        RuleImpact.Of(edited.Diff, [new(edited.World.Dossier(), edited.World.AsOf)]).Communes), 100);

    [Fact]
    [Trait("volume", "yes")]
    public void WhatLiesNearAMovedLevelIsListedWithItsDistance() => Invariant.Holds(Edited.Worlds, edited =>
    {
        var (world, near) = (edited.World, new Nearness(10, true));
        var impact = RuleImpact.Of(edited.Diff, [new(world.Dossier(), world.AsOf)], new() { Near = near });
        foreach (var one in impact.Borderline)
        {
            Assert.True(edited.Diff.Names(one.SetId, one.Indicator) || edited.Diff.Names(one.SetId, one.Indicator[..^1]), one.ToString());
            Assert.True(Math.Abs(one.Gap) * 100 <= 10 * one.New.Level, one.ToString());
            Assert.NotEqual(one.Old?.Level, one.New.Level);
        }

        Assert.Equal(impact.Borderline.IsEmpty ? 0 : 1, impact.Total[ImpactMeasure.Borderline]);
    }, 200);

    private static void Named(RuleDiff diff, ImpactCause cause)
    {
        if (cause.Indicator is { } id)
            Assert.True(diff.Names(cause.SetId, id) || diff.Names(cause.SetId, cause.Old?.Indicator.Id ?? id), $"{cause}\n{diff.ToText(Language.English)}");
        else if (cause.Criterion is { } number)
            Assert.True(diff.Changes.Any(c => c.SetId == cause.SetId && c.Criterion == number && !c.IsNeutral), $"{cause}");
        else
            Assert.True(diff.Names(cause.SetId), $"{cause}");
    }

    private static string Result(TierDecision decision) => $"{decision.Certain} {decision.Possible} "
        + string.Join(' ', decision.Conditions.Select(c =>
            $"{c.Tier}={c.Assessment?.Verdict} {c.Assessment?.Met} {c.Assessment?.NotMet} {c.Assessment?.Undetermined} {c.Assessment?.NotApplicable}"));
}
