using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Limits;

/// <summary>Limits never turn a verdict round, and a tighter limit only resolves.</summary>
public class LimitPropertyTests
{
    private static readonly LegalSource Source = new("1/QĐ-TTg", "table", EvidenceGrade.Recalled, Authority.National);

    private static readonly RequirementKind[] Kinds =
        [RequirementKind.AtLeast, RequirementKind.AtMost, RequirementKind.MoreThan, RequirementKind.LessThan];

    /// <summary>Whatever the level is between the limits, what they decide is what it would decide.</summary>
    [Fact]
    public void WhatLimitsDecideEveryLevelBetweenThemDecides()
    {
        var random = new Random(14);
        for (var i = 0; i < TestCulture.Volume(40_000); i++)
        {
            var (level, limits) = Draw(random);
            var kind = Kinds[random.Next(4)];
            var observation = Observation(random, level);
            var decided = Comparison.Judge(LevelTest.Of(kind, LevelLimits.Join(limits)), observation, null).Verdict;
            var exact = Comparison.Judge(LevelTest.Of(kind, ExactInterval.Point(Fraction.FromDecimal(level))), observation, null).Verdict;
            if (decided != Verdict.Undetermined) Assert.Equal(exact, decided);
        }
    }

    [Fact]
    public void ATighterLimitOnlyResolves()
    {
        var random = new Random(15);
        var resolved = 0;
        for (var i = 0; i < TestCulture.Volume(40_000); i++)
        {
            var (level, limits) = Draw(random);
            var kind = Kinds[random.Next(4)];
            var observation = Observation(random, level);
            var verdict = Verdict.Undetermined;
            for (var count = 0; count <= limits.Length; count++)
            {
                var now = Comparison.Judge(LevelTest.Of(kind, LevelLimits.Join(limits.Take(count))), observation, null).Verdict;
                Assert.True(verdict == Verdict.Undetermined || now == verdict, $"{verdict} became {now}");
                resolved += verdict != now ? 1 : 0;
                verdict = now;
            }
        }

        Assert.True(resolved > 1_000, $"{resolved} resolved");
    }

    /// <summary>A level is what its two marks say where they are one: the kernel of levels and that of limits agree.</summary>
    [Fact]
    public void ALevelIsAnIntervalOfOnePoint()
    {
        var random = new Random(16);
        for (var i = 0; i < TestCulture.Volume(40_000); i++)
        {
            var level = random.Next(0, 4_000) / 10m;
            LevelRequirement asked = random.Next(4) switch
            {
                0 => new AtLeast(level, Source), 1 => new AtMost(level, Source), 2 => new MoreThan(level, Source), _ => new LessThan(level, Source),
            };
            var observation = Observation(random, level);
            Assert.Equal(
                Comparison.Judge(asked, observation, null).Verdict, Comparison.Judge(LevelTest.Of(asked), observation, null).Verdict);
        }
    }

    /// <summary>The decimal that stands for a mark is passed by exactly the decimals that pass the mark.</summary>
    [Fact]
    public void AMarkIsPassedByTheSameDecimals()
    {
        var random = new Random(17);
        for (var i = 0; i < TestCulture.Volume(40_000); i++)
        {
            var mark = new LevelMark(Fraction.FromDecimal(random.Next(0, 1_000_000) / 100m) / Fraction.FromDecimal(random.Next(1, 40) / 10m), random.Next(2) == 0);
            var (near, beyond) = mark.ToDecimal();
            var step = 0.0000000000000000000000001m;
            foreach (var value in new[] { near - 1, near - step, near, near + step, near + 1, decimal.Round(near, 2) })
                Assert.Equal(
                    mark.Passes(ExactInterval.Point(Fraction.FromDecimal(value))),
                    beyond ? value > near : value >= near);
        }
    }

    /// <summary>A level and limits around it, some of them quotients.</summary>
    private static (decimal Level, ImmutableArray<LevelLimit> Limits) Draw(Random random)
    {
        var level = random.Next(0, 4_000) / 10m;
        return (level, [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
        {
            var divisor = random.Next(3) == 0 ? 1.1m : 1;
            var distance = random.Next(0, 50) / 10m;
            return random.Next(4) switch
            {
                0 => Limit(LimitBound.AtMost, (level + distance) * divisor, divisor),
                1 => Limit(LimitBound.Below, (level + distance + 0.1m) * divisor, divisor),
                2 => Limit(LimitBound.AtLeast, (level - distance) * divisor, divisor),
                _ => Limit(LimitBound.Above, (level - distance - 0.1m) * divisor, divisor),
            };
        })]);
    }

    private static LevelLimit Limit(LimitBound bound, decimal value, decimal divisor) =>
        new(bound, value, divisor, LimitBasis.RecognisedCommune, "A", "recognised", "paper");

    private static Observation Observation(Random random, decimal level)
    {
        var near = level + (random.Next(-60, 61) / 10m);
        return random.Next(4) switch
        {
            0 => new Bounded(random.Next(4) switch
            {
                0 => Bound.AtLeast(near), 1 => Bound.MoreThan(near), 2 => Bound.AtMost(near), _ => Bound.Between(near, near + random.Next(3)),
            }),
            1 => new MeasuredRatio(Ratio.Of(Math.Max(0, (long)(near * 110)), 110)),
            _ => new Measured(near),
        };
    }
}
