using FsCheck.Fluent;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class AlkireFosterTests
{
    private static readonly DeprivationWeights FourEqual =
        DeprivationWeights.Equal(("income", "income"), ("schooling", "schooling"), ("health", "health"), ("insurance", "insurance"));

    // A matrix made for this test, four persons in four dimensions; no source is claimed for it. Every result below is
    // worked out by hand here. Achievements with cut-offs z = (13, 12, 3, 1):
    //   13.1 14 4 1     0 deprivations
    //   15.2  7 5 0     second and fourth (7 < 12, 0 < 1): 2
    //   12.5 10 1 0     all four (12.5 < 13, 10 < 12, 1 < 3, 0 < 1): 4
    //   20   11 3 1     second (11 < 12): 1
    // With k = 2 of 4: H = 2/4, A = (2/4 + 4/4)/2 = 3/4, M0 = 1/2 x 3/4 = 3/8.
    private static readonly MeasuredUnit[] FourPersons = [new(0b0000), new(0b1010), new(0b1111), new(0b0010)];

    [Fact]
    public void Four_persons_by_hand()
    {
        var result = AlkireFoster.Measure(FourEqual, FourPersons, Fraction.Of(1, 2));
        Assert.Equal("k = 1/2: H = 1/2, A = 3/4, M0 = 3/8", result.ToString());
        // Uncensored headcounts by hand: 1, 3, 1, 2 of 4; the fourth person is not poor, so censored 1, 2, 1, 2 of 4.
        Assert.Equal(["1/4", "3/4", "1/4", "1/2"], result.Uncensored.Select(u => u.ToString()));
        Assert.Equal(["1/4", "1/2", "1/4", "1/2"], result.Censored.Select(u => u.ToString()));
        // Contributions: weight 1/4 times censored headcount over 3/8.
        Assert.Equal(["1/6", "1/3", "1/6", "1/3"], result.Contributions.Select(u => u.ToString()));
    }

    [Fact]
    public void The_cut_off_runs_from_union_to_intersection()
    {
        var results = AlkireFoster.MeasureAll(FourEqual, FourPersons, [Fraction.Of(1, 4), Fraction.Of(1, 2), Fraction.Of(3, 4), 1]);
        // Union: persons 2, 3, 4 with 2 + 4 + 1 = 7 of 16; intersection: person 3 alone with 4 of 16.
        Assert.Equal(["3/4", "1/2", "1/4", "1/4"], results.Select(r => r.Headcount.ToString()));
        Assert.Equal(["7/16", "3/8", "1/4", "1/4"], results.Select(r => r.AdjustedHeadcount.ToString()));
    }

    [Fact]
    public void The_global_MPI_has_three_dimensions_of_a_third_and_ten_indicators()
    {
        var weights = DeprivationWeights.GlobalMpi;
        Assert.Equal(["1/6", "1/6", "1/6", "1/6", "1/18", "1/18", "1/18", "1/18", "1/18", "1/18"], weights.Indicators.Select(i => i.Weight.ToString()));
        // Six living-standard indicators make exactly one third: poor at k = 1/3, which binary numbers would miss.
        var result = AlkireFoster.Measure(weights, [new(0b11_1111_0000), new(0b01_1111_0001)], Fraction.Of(1, 3));
        Assert.Equal(Fraction.One, result.Headcount);
        Assert.Equal(0, AlkireFoster.Measure(weights, [new(0b01_1111_0000)], Fraction.Of(1, 3)).Headcount.Numerator);
    }

    [Fact]
    public void Weights_must_sum_to_one_exactly()
    {
        var third = Fraction.Of(1, 3);
        var error = Assert.Throws<ArgumentException>(() => DeprivationWeights.Of(new("a", "d", third), new("b", "d", third), new("c", "d", Fraction.Of(333, 1000))));
        Assert.Contains("The weights sum to 2999/3000; expected exactly 1.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => DeprivationWeights.Of(new("a", "d", 2), new("b", "d", -1)));
        Assert.Throws<ArgumentException>(() => DeprivationWeights.Of(new("a", "d", Fraction.Of(1, 2)), new WeightedIndicator("a", "d", Fraction.Of(1, 2))));
        Assert.Equal("1/12", DeprivationWeights.Nested(PovertyLaw.On(2023)).Indicators[0].Weight.ToString());
    }

    [Fact]
    public void Missing_indicators_by_every_policy()
    {
        // Deprived in two of three known, the fourth missing: 1/2 at least, 3/4 at most, 2/3 reweighted.
        MeasuredUnit[] units = [new(0b0011, 0b1000), new(0b0000)];
        Fraction M0(MissingPolicy policy) => AlkireFoster.Measure(FourEqual, units, Fraction.Of(1, 2), policy).AdjustedHeadcount;
        Assert.Equal(Fraction.Zero, M0(MissingPolicy.Listwise));
        Assert.Equal(Fraction.One, AlkireFoster.Measure(FourEqual, units, Fraction.Of(1, 2)).LeftOut);
        Assert.Equal(Fraction.Of(1, 4), M0(MissingPolicy.AsNotDeprived));
        Assert.Equal(Fraction.Of(3, 8), M0(MissingPolicy.AsDeprived));
        Assert.Equal(Fraction.Of(1, 3), M0(MissingPolicy.Reweight));
        Assert.Equal(Fraction.One, AlkireFoster.Measure(FourEqual, units, Fraction.Of(1, 2), MissingPolicy.Reweight).Contributions.Aggregate(Fraction.Zero, (a, b) => a + b));
        Assert.Throws<ArgumentException>(() => AlkireFoster.Measure(FourEqual, [new(0, 0b1111)], Fraction.Of(1, 2), MissingPolicy.Reweight));
    }

    [Fact]
    public void Everything_adds_up_exactly_in_any_order() => PovertyLaw.Holds(Gen.Choose(1, 1_000_000), seed =>
    {
        var random = new Random(seed);
        var weights = DeprivationWeights.GlobalMpi;
        var units = Enumerable.Range(0, 60).Select(_ => new MeasuredUnit((ulong)random.Next(1024), random.Next(3) == 0 ? (ulong)random.Next(1024) : 0)
        {
            Weight = random.Next(1, 9_999) / 100m, Group = $"g{random.Next(3)}",
        }).ToArray();
        var k = Fraction.Of(random.Next(1, 19), 18);
        foreach (var policy in Enum.GetValues<MissingPolicy>())
        {
            var whole = AlkireFoster.Measure(weights, units, k, policy);
            Assert.Equal(whole.ToString(), AlkireFoster.Measure(weights, units.OrderBy(_ => random.Next()), k, policy).ToString());
            Assert.Equal(whole.AdjustedHeadcount, whole.Headcount * (whole.Intensity ?? 0));
            if (whole.Intensity is { } a) Assert.True(a >= k && a <= 1);
            Assert.True(whole.AdjustedHeadcount >= 0 && whole.AdjustedHeadcount <= whole.Headcount);
            if (!whole.AdjustedHeadcount.IsZero)
            {
                Assert.Equal(Fraction.One, whole.Contributions.Aggregate(Fraction.Zero, (x, y) => x + y));
                Assert.Equal(Fraction.One, weights.Dimensions.Aggregate(Fraction.Zero, (x, d) => x + whole.ContributionOf(weights, d)));
            }

            if (policy != MissingPolicy.Reweight)
                Assert.Equal(whole.AdjustedHeadcount, weights.Indicators.Select((w, i) => w.Weight * whole.Censored[i]).Aggregate(Fraction.Zero, (x, y) => x + y));
            var groups = AlkireFoster.BySubgroup(weights, units, k, policy).Values.ToArray();
            Assert.Equal(whole.Population, groups.Aggregate(Fraction.Zero, (x, g) => x + g.Population));
            Assert.Equal(whole.AdjustedHeadcount, groups.Aggregate(Fraction.Zero, (x, g) => x + (g.AdjustedHeadcount * g.Population)) / whole.Population);
            Assert.Equal(whole.Headcount, groups.Aggregate(Fraction.Zero, (x, g) => x + (g.Headcount * g.Population)) / whole.Population);
        }

        var (low, high) = AlkireFoster.Bounds(weights, units, k);
        Assert.True(low.Headcount <= high.Headcount && low.AdjustedHeadcount <= high.AdjustedHeadcount);
    }, 60);

    [Fact]
    public void The_matrix_comes_from_classified_households()
    {
        var standard = PovertyLaw.On(2023);
        var unit = MeasuredUnit.Of(standard.Classify(new() { Given = default(DeprivationVector).With(standard, "employment", true).With(standard, "water", false) }), 4);
        Assert.Equal((1ul, 0b1111_1111_1111ul & ~0b1_0000_0001ul, 4m), (unit.Deprived, unit.Missing, unit.Weight));
    }
}
