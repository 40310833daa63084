using System.Globalization;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Field;

/// <summary>Published figures of poverty measures and of samples, and samples that were measured wrongly once.</summary>
public sealed class SurveyFieldTests
{
    private static readonly DeprivationWeights One = DeprivationWeights.Equal(("deprived", "deprived"));

    // The README of mpitb for R (girelaignacio/mpitb, 01af72c) prints M0, its error, degrees of freedom and interval.
    [Theory]
    [InlineData(0.2802228, 0.009810924, 339, 0.26092489, 0.2995208)]
    [InlineData(0.2517617, 0.017050642, 95, 0.21791187, 0.2856115)]
    [InlineData(0.2160783, 0.017426726, 96, 0.18148649, 0.2506700)]
    [InlineData(0.3838337, 0.015671434, 78, 0.35263431, 0.4150332)]
    [InlineData(0.3393379, 0.023030034, 70, 0.29340590, 0.3852698)]
    [InlineData(0.1007249, 0.013342569, 86, 0.07420077, 0.1272491)]
    [InlineData(0.3439050, 0.010725163, 253, 0.32278302, 0.3650270)]
    public void Case01_PublishedIntervalsAreMet(double value, double error, int degrees, double low, double high)
    {
        var interval = new SurveyEstimate(value, error, degrees + 8, 8).Confidence95!.Value;
        Assert.Equal((low, high), (interval.Low, interval.High), new Within(1e-7));
    }

    [Fact]
    public void Case04_ThePublishedExampleOfARegion()
    {
        var table = Table("04-mpi-r-example/mpi30.csv");
        var names = table[0].Keys.Where(k => k != "Region").ToArray();
        var weights = DeprivationWeights.Equal([.. names.Select(n => (n, n))]);
        var units = table.Select(r => new MeasuredUnit(names.Select((n, i) => r[n] == "1" ? 1ul << i : 0).Aggregate((a, b) => a | b)) { Group = r["Region"] });
        Assert.Equal("k = 3/11: H = 1, A = 9/22, M0 = 9/22", AlkireFoster.BySubgroup(weights, units, Fraction.Of(3, 11))["Bastia"].ToString());
    }

    [Fact]
    public void Case05_TheWorkedExampleOfFivePersons()
    {
        var weights = DeprivationWeights.Equal(("1", "1"), ("2", "2"), ("3", "3"), ("4", "4"));
        MeasuredUnit[] units =
        [
            new(0b0101) { Group = "North" }, new(0b0010) { Group = "North" }, new(0b1110) { Group = "South" },
            new(0b0001) { Group = "South" }, new(0b0101) { Group = "South" },
        ];
        var measure = AlkireFoster.Measure(weights, units, Fraction.Of(1, 2));
        Assert.Equal("k = 1/2: H = 3/5, A = 7/12, M0 = 7/20", measure.ToString());
        Assert.Equal(["2/7", "1/7", "3/7", "1/7"], measure.Contributions.Select(c => c.ToString()));
        Assert.Equal(["1/4", "5/12"], AlkireFoster.BySubgroup(weights, units, Fraction.Of(1, 2)).Values.Select(m => m.AdjustedHeadcount.ToString()));
        var errors = SurveyErrors.BySubgroup(weights, units, Fraction.Of(1, 2));
        Assert.Equal([0.25, 5.0 / 12], errors.Values.Select(e => Math.Round(e.AdjustedHeadcount.Value, 15)), new Within(1e-14));
    }

    [Theory]
    [InlineData(40_000, 0.3860955, 0.0689179)]
    [InlineData(45_000, null, 0.0829896)]
    public void Case06_AClusterWithoutAnyAnswerStaysInTheDesign(double line, double? headcount, double error)
    {
        var units = Table("06-domain-missing-psu/domain_nulls_20260722.csv").Select(r => new MeasuredUnit(
            r["income"].Length > 0 && Number(r["income"]) < line ? 1ul : 0, r["income"].Length == 0 ? 1ul : 0)
        {
            Weight = decimal.Parse(r["wgt"], CultureInfo.InvariantCulture), Stratum = r["stratum"], Cluster = r["cluster"],
        }).ToArray();
        var estimate = SurveyErrors.Estimate(One, units, Fraction.One).Headcount;
        if (headcount is { } h) Assert.Equal(h, estimate.Value, 7);
        Assert.Equal(error, estimate.StandardError!.Value, 7);
        Assert.Equal((8, 2, 6, 7, 2), (estimate.Clusters, estimate.Strata, estimate.DegreesOfFreedom, estimate.CarryingClusters, estimate.CarryingStrata));
        Assert.Equal(units.Count(u => u.Missing == 0), estimate.Units);
        Assert.Contains($"; {estimate.Units} units in 7 of 8 clusters and 2 of 2 strata carry it)", estimate.ToString(), StringComparison.Ordinal);
    }

    // samplics-org/svy pull request 72: R survey 4.5 on the same rows, mean income 1715.36 against 1494.07.
    [Fact]
    public void Case06_TheErrorOfAMeanIsThatOfR()
    {
        var rows = Table("06-domain-missing-psu/domain_nulls_20260722.csv").Select(r => r["income"].Length == 0
            ? new SurveyRow(r["stratum"], r["cluster"], "", 0, 0, 0)
            : new SurveyRow(r["stratum"], r["cluster"], "", Number(r["wgt"]), 1, Number(r["income"]))).ToList();
        Assert.Equal(1715.36, Mean(rows, LonelyCluster.NotEstimable).StandardError!.Value, 2);
        rows.RemoveAll(r => r.Weight == 0);
        Assert.Equal(1494.07, Mean(rows, LonelyCluster.NotEstimable).StandardError!.Value, 2);
    }

    [Fact]
    public void Case06_ASubgroupIsMeasuredWithinTheWholeSample()
    {
        var units = SchoolsWithout("awards");
        var middle = SurveyErrors.Estimate(One, units, Fraction.One, subpopulation: u => u.Group == "M").Headcount;
        Assert.Equal(0.117809, middle.StandardError!.Value, 6);
        Assert.Equal((15, 1, 14), (middle.Clusters, middle.Strata, middle.DegreesOfFreedom));
        Assert.Equal(middle, SurveyErrors.BySubgroup(One, units, Fraction.One)["M"].Headcount);
        // What came out where the units were filtered first.
        Assert.Equal(0.118875, SurveyErrors.Estimate(One, units.Where(u => u.Group == "M"), Fraction.One).Headcount.StandardError!.Value, 6);
    }

    [Fact]
    public void Case07_StrataOfOneClusterAreNamed()
    {
        var units = Table("07-lonely-psu/singleton_test_20012026.csv").Select(r => new MeasuredUnit(Number(r["y"]) < 10 ? 1ul : 0)
        {
            Stratum = r["stratum"], Cluster = r["psu"],
        }).ToArray();
        var estimate = SurveyErrors.Estimate(One, units, Fraction.One).Headcount;
        Assert.Equal(["1", "2"], estimate.LonelyStrata.AsEnumerable());
        Assert.Null(estimate.StandardError);
        Assert.Equal("0.115 (standard error not estimable; one cluster alone in strata 1, 2)", estimate.ToString());
        Assert.Equal("0 (standard error not estimable)", SurveyChange.Between(estimate, estimate).ToString());
        var skipped = SurveyErrors.Estimate(One, units, Fraction.One, lonely: LonelyCluster.Skip).Headcount;
        Assert.Equal(["1", "2"], skipped.LonelyStrata.AsEnumerable());
        Assert.EndsWith("; one cluster alone in strata 1, 2, skipped)", skipped.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, skipped.DegreesOfFreedom);
    }

    // The tests of samplics-org/svy hold what R's survey gives for the mean of y: "average" and "adjust". Two of the four
    // strata have an error of their own, so that "average" doubles the variance that "remove" leaves.
    [Theory]
    [InlineData(LonelyCluster.Average, 0.07411897)]
    [InlineData(LonelyCluster.Centre, 3.93156714)]
    [InlineData(LonelyCluster.Skip, 0.07411897 / 1.4142135623730951)]
    public void Case07_EachChoiceGivesTheErrorOfR(LonelyCluster lonely, double error)
    {
        var rows = Table("07-lonely-psu/singleton_test_20012026.csv")
            .Select(r => new SurveyRow(r["stratum"], r["psu"], "", Number(r["weight"]), 1, Number(r["y"]))).ToList();
        var mean = Mean(rows, lonely);
        Assert.Equal((24.86417079, error), (mean.Value, mean.StandardError!.Value), new Within(1e-8));
        Assert.Equal(2, mean.DegreesOfFreedom);
    }

    [Fact]
    public void Case09_FewClustersHaveTheIntervalOfStudent()
    {
        var estimate = SurveyErrors.Estimate(One, SchoolsWithout("sch.wide"), Fraction.One).Headcount;
        Assert.Equal((0.125683, 0.020564), (estimate.Value, estimate.StandardError!.Value), new Within(5e-7));
        Assert.Equal(14, estimate.DegreesOfFreedom);
        Assert.Equal((0.081577, 0.169789), (estimate.Confidence95!.Value.Low, estimate.Confidence95.Value.High), new Within(5e-7));
    }

    // R's survey on the same schools, mean of api00: 644.17 with the error 23.779, and 23.542 with the effect 9.3459 where
    // the finite population (757 districts, 6194 schools) counts, which it does not here.
    [Fact]
    public void Case09_ErrorAndDesignEffectOfAMeanAreThoseOfR()
    {
        var schools = Table("09-few-clusters-ci/apiclus1.csv");
        var mean = Mean(
            [.. schools.Select(r => new SurveyRow("", r["dnum"], "", Number(r["pw"]), 1, Number(r["api00"])))], LonelyCluster.NotEstimable);
        Assert.Equal((644.17, 23.779), (Math.Round(mean.Value, 2), Math.Round(mean.StandardError!.Value, 3)));
        var finite = 1 - (15 / 757.0);
        Assert.Equal(23.542, mean.StandardError.Value * Math.Sqrt(finite), 3);
        Assert.Equal(9.3459, mean.DesignEffect!.Value * finite / (1 - (schools.Count / 6194.0)), 4);
    }

    [Theory]
    [InlineData("0.33", "2/4")]
    [InlineData("0.3333", "2/4")]
    [InlineData("0.3334", "0")]
    public void Case50_RoundedCutOffsAreTakenAsTheyStand(string cutOff, string headcount)
    {
        MeasuredUnit[] units = [new(0b11_1111_0000), new(0b01_1111_0000), new(0b00_0000_0011), new(0)];
        var k = Fraction.FromDecimal(decimal.Parse(cutOff, CultureInfo.InvariantCulture));
        Assert.Equal(headcount == "0" ? Fraction.Zero : Fraction.Of(1, 2), AlkireFoster.Measure(DeprivationWeights.GlobalMpi, units, k).Headcount);
    }

    [Fact]
    public void Case50_ACutOffInPercentIsRefusedEverywhere()
    {
        MeasuredUnit[] units = [new(1), new(0)];
        foreach (var measure in new Action[]
        {
            () => AlkireFoster.Measure(One, units, 33), () => AlkireFoster.BySubgroup(One, units, 33),
            () => SurveyErrors.Estimate(One, units, 33), () => SurveyErrors.BySubgroup(One, units, 33),
        })
            Assert.Contains("above 0 and at most 1", Assert.Throws<ArgumentOutOfRangeException>(measure).Message, StringComparison.Ordinal);
        Fraction Of(decimal d) => Fraction.FromDecimal(d);
        Assert.Equal(4, DeprivationWeights.Of(new("a", "x", Of(0.1667m)), new("b", "x", Of(0.1667m)), new("c", "y", Of(0.3333m)), new("d", "z", Of(0.3333m))).Indicators.Length);
    }

    private static SurveyEstimate Mean(List<SurveyRow> rows, LonelyCluster lonely) =>
        new SurveyDesign([.. rows]).Estimate([.. Enumerable.Range(0, rows.Count)], lonely)!.AdjustedHeadcount;

    private static MeasuredUnit[] SchoolsWithout(string column) =>
    [
        .. Table("09-few-clusters-ci/apiclus1.csv").Select(r => new MeasuredUnit(r[column] == "No" ? 1ul : 0)
        {
            Weight = decimal.Parse(r["pw"], CultureInfo.InvariantCulture), Cluster = r["dnum"], Group = r["stype"],
        }),
    ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Table(string file)
    {
        using var csv = CsvHelper.CsvReader.FromFile(FieldTable.PathOf(file), new() { Separator = ',' });
        var rows = new List<Dictionary<string, string>>();
        foreach (var row in csv) rows.Add(row.ToDictionary().ToDictionary(cell => cell.Key, cell => cell.Value ?? ""));
        return rows;
    }

    /// <summary>Numbers that agree as far as a source prints them.</summary>
    private sealed class Within(double distance) : IEqualityComparer<double>, IEqualityComparer<(double, double)>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= distance;

        public bool Equals((double, double) x, (double, double) y) => Equals(x.Item1, y.Item1) && Equals(x.Item2, y.Item2);

        public int GetHashCode(double number) => 0;

        public int GetHashCode((double, double) numbers) => 0;
    }
}
