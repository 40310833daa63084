using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>Improving an observation never lowers a verdict, the count of criteria met, or a tier.</summary>
public class MonotoneTests
{
    [Fact]
    public void AnImprovementNeverLowersAnything() => Invariant.HoldsInWorlds(world =>
    {
        var before = world.Classify();
        foreach (var (key, asked, unit) in world.Slots)
        {
            if (!world.Observations.TryGetValue(key, out var old)) continue;
            // An input, such as a number of schools, is neither good nor bad.
            if (key[^1] is 'n' or 'm' || Improved(old, asked is AtMost or LessThan or WithinLimits { Kind: RequirementKind.AtMost or RequirementKind.LessThan }, world.Random) is not { } better) continue;
            world.Observations[key] = PossibleValue.Of(better, unit);
            var after = world.Classify();
            NotLower(before, after, $"{key}: {old} became {better}");
            before = after;
        }
    });

    [Fact]
    public void AttestingACriterionAsMetNeverLowersAnything() => Invariant.HoldsInWorlds(world =>
    {
        var before = world.Classify();
        foreach (var key in world.Attested.Where(a => !a.Value).Select(a => a.Key).ToArray())
        {
            world.Attested[key] = true;
            var after = world.Classify();
            NotLower(before, after, key.ToString());
            before = after;
        }
    });

    private static Observation? Improved(Observation observation, bool lower, Random random)
    {
        var step = (lower ? -1 : 1) * (random.Next(3) switch { 0 => 0.000001m, 1 => 1m, _ => 60m });
        return observation switch
        {
            Measured measured => new Measured(measured.Value + step),
            MeasuredRatio { Value: var r } when lower => new MeasuredRatio(Ratio.Of(Math.Max(0, r.Numerator - 1), r.Denominator)),
            MeasuredRatio { Value: var r } => new MeasuredRatio(Ratio.Of(r.Numerator + random.Next(1, 3), r.Denominator)),
            Bounded { Value: { Low: { } low, High: { } high } } => new Bounded(Bound.Between(low + step, high + step)),
            Bounded { Value: { Low: { } low, LowIncluded: var included } } =>
                new Bounded(included ? Bound.AtLeast(low + step) : Bound.MoreThan(low + step)),
            Bounded { Value: { High: { } high, HighIncluded: var included } } =>
                new Bounded(included ? Bound.AtMost(high + step) : Bound.LessThan(high + step)),
            Graded graded when graded.Grade < Rating.Good => new Graded(graded.Grade + 1),
            Judged { Met: false } => new Judged(true),
            _ => null,
        };
    }

    private static void NotLower(TierDecision before, TierDecision after, string what)
    {
        Assert.True(after.Certain >= before.Certain, what);
        Assert.True(after.Possible >= before.Possible, what);
        foreach (var (old, now) in before.Conditions.Zip(after.Conditions))
        {
            Assert.True(now.Assessment!.Met >= old.Assessment!.Met, what);
            NotLower(old.Verdict, now.Verdict, what);
            foreach (var (was, became) in old.Assessment.Criteria.Zip(now.Assessment.Criteria))
                NotLower(was.Verdict, became.Verdict, what + "\n" + became);
            foreach (var (was, became) in old.Assessment.Indicators.Zip(now.Assessment.Indicators))
                NotLower(was.Verdict, became.Verdict, what + "\n" + became);
        }
    }

    private static void NotLower(Verdict before, Verdict after, string what) =>
        Assert.True(Rank(after) >= Rank(before), $"{what}: {before} became {after}");

    // What does not apply blocks nothing, and is no merit either.
    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.NotMet => 0,
        Verdict.Undetermined => 1,
        Verdict.NotApplicable => 2,
        _ => 3,
    };
}
