using FsCheck.Fluent;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class RateTests
{
    // lang-son-figures.md: poor and near-poor households of the province, standard of 2022-2025. The totals are such
    // that every printed rate comes out by rounding: 192,681..192,792 for 2021, 196,096..196,197 for 2022.
    [Theory]
    [InlineData(192_700, 23_511, 23_247, 12.20, 12.06)]
    [InlineData(196_150, 17_497, 20_320, 8.92, 10.36)]
    public void Lang_Son_counts_give_the_printed_rates(long households, long poor, long nearPoor, double poorRate, double nearRate)
    {
        var counts = PovertyCounts.Reported(households, poor, nearPoor);
        Assert.Equal((decimal)poorRate, Percent(counts, PovertyMeasure.Poor));
        Assert.Equal((decimal)nearRate, Percent(counts, PovertyMeasure.NearPoor));
    }

    [Fact]
    public void Lang_Son_2022_has_two_rates_that_are_never_swapped()
    {
        var counts = PovertyCounts.Reported(196_150, 17_497, 20_320);
        Assert.Equal(8.92m, Percent(counts, PovertyMeasure.Poor));
        Assert.Equal(19.28m, Percent(counts, PovertyMeasure.PoorAndNearPoor));
        Assert.Equal("multidimensional poverty rate (poor and near-poor) 37817/196150 households = 19.28 %.",
            counts.Rate(PovertyMeasure.PoorAndNearPoor)!.Value.ToString());
    }

    [Fact]
    public void Points_percent_and_plan_fulfilment_of_Lang_Son_are_three_numbers()
    {
        var change = RateChange.Printed(12.20m, 8.92m);
        Assert.Equal(-3.28m, change.Points.Round(2));
        Assert.Equal(-26.9m, change.Percent!.Value.Round(1));
        Assert.Equal(109.33m, change.PlanFulfilment(3.00m).Round(2));
        Assert.Equal("-3.28 points (-26.9 %)", change.ToString());
        Assert.Null(new RateChange(Fraction.Zero, Fraction.One).Percent);
        Assert.Throws<ArgumentOutOfRangeException>(() => change.PlanFulfilment(0));
    }

    // national tables of the cases: 2022 and 2023; the printed total of 2022 is 119 above the sum of its parts.
    [Fact]
    public void The_national_tables_are_reproduced_and_the_misprint_is_seen()
    {
        Assert.Equal(1_586_336, 815_101 + 771_235);
        Assert.Equal(1_972_648, 1_057_374 + 915_274);
        Assert.NotEqual(1_972_767, 1_057_374 + 915_274);
        // 815,101 households are 2.93 %: a base inside the interval that both printed rates allow.
        var counts = PovertyCounts.Reported(27_780_000, 815_101, 771_235);
        Assert.Equal(2.93m, Percent(counts, PovertyMeasure.Poor));
        Assert.Equal(2.78m, Percent(counts, PovertyMeasure.NearPoor));
        Assert.Equal(5.71m, Percent(counts, PovertyMeasure.PoorAndNearPoor));
    }

    [Fact]
    public void Undetermined_households_make_an_interval_and_a_criterion_that_follows_it()
    {
        var standard = PovertyLaw.On(2023);
        var table = new PovertyTable(HouseholdGrouping.Commune);
        for (var i = 0; i < 100; i++)
        {
            var household = i < 4 ? PovertyLaw.Rural(standard, 1_000_000, 3)
                : i < 7 ? PovertyLaw.Rural(standard, 1_000_000, 0)
                : i < 17 ? PovertyLaw.Rural(standard, null, 1)
                : PovertyLaw.Rural(standard, 5_000_000, 0);
            table.Add(standard.Classify(household with { Commune = "A" }));
        }

        var rate = table.Total.Rate(PovertyMeasure.PoorAndNearPoor)!.Value;
        Assert.Equal((7, 17, 100), (rate.Count, rate.Most, rate.Base));
        Assert.Equal((4, 4), (table.Total.Rate(PovertyMeasure.Poor)!.Value.Count, table.Total.Rate(PovertyMeasure.Poor)!.Value.Most));
        var bound = Assert.IsType<Bounded>(rate.ToObservation()).Value;
        Assert.Equal((7m, 17m), (bound.Low, bound.High));
        Assert.Equal(10, table.Total.Undetermined);
        // TDMNPB asks for at most 13 %: seven to seventeen leave it open, one to eleven and fourteen to 24 do not.
        Assert.Equal(Verdict.Undetermined, Criterion(table.Total, "TDMNPB"));
        Assert.Equal(Verdict.Met, Criterion(table.Total with { PoorOrNearPoor = 1 }, "TDMNPB"));
        Assert.Equal(Verdict.NotMet, Criterion(table.Total with { PoorOrNearPoor = 14 }, "TDMNPB"));
    }

    [Fact]
    public void The_criterion_of_2021_2025_counts_near_poor_households_and_that_of_2016_2020_does_not()
    {
        var counts = PovertyCounts.Reported(100, 5, 9);
        Assert.Equal(Verdict.NotMet, Criterion(counts, "TDMNPB"));
        Assert.Equal(Verdict.Met, Criterion(PovertyCounts.Reported(100, 5, 8), "TDMNPB"));
        var old = PovertyCriterion.For("commune/standard/2016-2020")!;
        Assert.Equal(("11", PovertyMeasure.Poor), (old.IndicatorId, old.Measure));
        var commune = new Commune("", "A") { Region = "TDMNPB" };
        Assert.Equal("5/100", old.Observe(Dossier.For(commune, 2019), counts).Observations["11"].ToCell());
        Assert.Null(PovertyCriterion.For("commune/standard/2026-2030"));
    }

    [Fact]
    public void A_rate_that_no_decimal_holds_is_bounded_outwards()
    {
        var rate = new PovertyRate(PovertyMeasure.Poor, 1, 2, 3);
        var bound = Assert.IsType<Bounded>(rate.ToObservation()).Value;
        Assert.True(Fraction.FromDecimal(bound.Low!.Value) < rate.Low * 100 && Fraction.FromDecimal(bound.High!.Value) > rate.High * 100);
        Assert.True(bound.High - bound.Low < 34);
    }

    [Fact]
    public void Rates_of_parts_add_up_to_the_whole_in_every_order() => PovertyLaw.Holds(
        Gen.Choose(1, 1_000_000), seed =>
        {
            var random = new Random(seed);
            var standard = PovertyLaw.On(2023);
            var all = Enumerable.Range(0, 40).Select(i => standard.Classify(RandomHousehold.Of(standard, random) with
            {
                Commune = $"C{random.Next(5)}", District = $"D{random.Next(2)}", Ethnicity = random.Next(2) == 0 ? "Kinh" : "Nùng",
            })).ToArray();
            var whole = PovertyTable.Count(all, HouseholdGrouping.Commune);
            foreach (var grouping in Enum.GetValues<HouseholdGrouping>())
            {
                var shuffled = all.OrderBy(_ => random.Next()).ToArray();
                var table = PovertyTable.Count(shuffled, grouping);
                Assert.Equal(whole.Total, table.Total);
                Assert.Equal(whole.Total, table.Lines.Aggregate(default(PovertyCounts), (sum, l) => sum + l.Counts));
                var halves = PovertyTable.Count(shuffled[..13], grouping);
                halves.Add(PovertyTable.Count(shuffled[13..], grouping));
                Assert.Equal(table.Lines.ToArray(), halves.Lines.ToArray());
            }

            var parallel = all.AsParallel().WithDegreeOfParallelism(4).Select(c => PovertyCounts.Of(c.Possible)).Aggregate(default(PovertyCounts), (a, b) => a + b);
            Assert.Equal(whole.Total, parallel);
            Assert.Equal(40, whole.Total.Poor + whole.Total.NearPoor + whole.Total.Average + whole.Total.Above + whole.Total.Undetermined);
        }, 50);

    [Fact]
    public void Households_without_labour_capacity_are_left_out_only_where_asked()
    {
        var standard = PovertyLaw.On(2023);
        var household = standard.Classify(PovertyLaw.Rural(standard, 100, 5) with { Groups = HouseholdGroups.WithoutLabourCapacity });
        var (usual, without) = (new PovertyTable(HouseholdGrouping.Zone), new PovertyTable(HouseholdGrouping.Zone, leaveOutWithoutLabourCapacity: true));
        usual.Add(household);
        without.Add(household);
        Assert.Equal((1, 0), (usual.Total.Poor, without.Total.Households));
        Assert.Null(without.Total.Rate(PovertyMeasure.Poor));
    }

    private static Verdict Criterion(PovertyCounts counts, string region)
    {
        var set = RuleBook.National.InForce(Level.Commune, Tier.Standard, new(2023, 12, 31));
        var dossier = Dossier.For(new Commune("", "A") { Region = region }, 2023);
        return set.Evaluate(PovertyCriterion.For(set.Id)!.Observe(dossier, counts)).Criteria.Single(c => c.Criterion.Number == 11).Verdict;
    }

    private static decimal Percent(PovertyCounts counts, PovertyMeasure measure) => (counts.Rate(measure)!.Value.Low * 100).Round(2);
}
