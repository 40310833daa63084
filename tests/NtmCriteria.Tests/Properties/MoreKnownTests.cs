using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Knowing more resolves what is undetermined; it never turns met into not met or back.</summary>
public class MoreKnownTests
{
    [Fact]
    public void AnObservationInAnEmptySlotOnlyResolves() => Invariant.HoldsInWorlds(world =>
    {
        var before = world.Classify();
        foreach (var (key, asked, unit) in EmptySlots(world))
        {
            world.Observations[key] = IsInput(key)
                ? new Measured(world.Random.Next(1, 7))
                : new ObservationDraw(world.Random).For(asked, unit);
            var after = world.Classify();
            if (WasEmpty(before, after))
            {
                Resolves(before, after);
                Narrows(before, after);
                before = after;
            }
            else
            {
                // Another slot observed the same quantity already: this one was not empty.
                world.Observations.Remove(key);
            }
        }
    });

    [Fact]
    public void AnAttestationOfAnOpenCriterionOnlyResolves() => Invariant.HoldsInWorlds(world =>
    {
        var before = world.Classify();
        foreach (var set in world.Sets)
            foreach (var criterion in set.Criteria)
                if (world.Attested.TryAdd((criterion.Number, set.Tier), world.Random.Next(2) == 0))
                {
                    var after = world.Classify();
                    Resolves(before, after);
                    Narrows(before, after);
                    before = after;
                }
    });

    private static IEnumerable<(string Key, Requirement? Asked, UnitOfMeasure? Unit)> EmptySlots(World world)
    {
        var empty = world.Slots.Where(s => !world.Observations.ContainsKey(s.Key)).ToArray();
        world.Random.Shuffle(empty);
        return empty.Take(8);
    }

    private static bool IsInput(string key) => key[^1] is 'n' or 'm';

    private static bool WasEmpty(TierDecision before, TierDecision after) =>
        Results(before).Zip(Results(after)).All(pair =>
            (pair.First.Observation is null || pair.First.Observation == pair.Second.Observation)
            && pair.First.Parts.Zip(pair.Second.Parts).All(p =>
                p.First.Observation is null || p.First.Observation == p.Second.Observation));

    private static IEnumerable<IndicatorResult> Results(TierDecision decision) =>
        decision.Conditions.SelectMany(c => c.Assessment!.Indicators);

    private static void Resolves(TierDecision before, TierDecision after)
    {
        foreach (var (old, now) in Results(before).Zip(Results(after)))
            Allowed(old.Verdict, now.Verdict, now.Reason == UndeterminedReason.Contradiction || DependsOnOpenSet(now), now.Explain(Language.English));
        foreach (var (old, now) in before.Conditions.Zip(after.Conditions))
        {
            foreach (var (was, became) in old.Assessment!.Criteria.Zip(now.Assessment!.Criteria))
                Allowed(was.Verdict, became.Verdict, HasContradiction(became), became.ToString());
            Allowed(old.Verdict, now.Verdict, now.Assessment.Criteria.Any(HasContradiction), now.ToString());
        }
    }

    private static void Allowed(Verdict before, Verdict after, bool contradiction, string where) => Assert.True(
        before == after || (before, after) switch
        {
            (Verdict.Undetermined, _) => true,
            // Which part applies has become known: nothing is asked after all.
            (Verdict.Met, Verdict.NotApplicable) => true,
            // Somebody attests a criterion of which nothing applies.
            (Verdict.NotApplicable, Verdict.Met) => true,
            (_, Verdict.Undetermined) => contradiction,
            _ => false,
        },
        $"{before} became {after}: {where}");

    private static bool HasContradiction(CriterionResult criterion) =>
        criterion.Basis == VerdictBasis.Contradiction || criterion.Indicators.Any(i =>
            i.Reason == UndeterminedReason.Contradiction || DependsOnOpenSet(i));

    // A set that must be met can become open again only through a contradiction inside it, which is checked there.
    private static bool DependsOnOpenSet(IndicatorResult result) => result.Requirement is MeetsSet;

    private static void Narrows(TierDecision before, TierDecision after)
    {
        if (after.Conditions.Any(c => c.Assessment!.Criteria.Any(HasOpenedAgain))
            || before.Conditions.Zip(after.Conditions).Any(c =>
                c.First.Verdict == Verdict.Met && c.Second.Verdict == Verdict.NotApplicable)) return;
        Assert.True(after.Certain >= before.Certain, $"{before.Certain} was certain, now {after.Certain}");
        Assert.True(after.Possible <= before.Possible, $"{before.Possible} was possible, now {after.Possible}");
    }

    private static bool HasOpenedAgain(CriterionResult criterion) =>
        criterion.Basis == VerdictBasis.Contradiction
        || criterion.Indicators.Any(i => i.Reason == UndeterminedReason.Contradiction);
}
