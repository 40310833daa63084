using FsCheck.Fluent;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class SurveyErrorsTests
{
    private static readonly DeprivationWeights FourEqual =
        DeprivationWeights.Equal(("income", "income"), ("schooling", "schooling"), ("health", "health"), ("insurance", "insurance"));

    private static readonly Fraction Half = Fraction.Of(1, 2);

    [Fact]
    public void A_simple_random_sample_has_the_textbook_standard_error()
    {
        // 25 of 100 poor, one stratum, every unit its own cluster: s/sqrt(n) with s2 = n/(n-1) p(1-p), so
        // se2 = 0.25 x 0.75 / 99.
        var units = Enumerable.Range(0, 100).Select(i => new MeasuredUnit(i < 25 ? 0b1111ul : 0)).ToArray();
        var (headcount, intensity, adjusted) = SurveyErrors.Estimate(FourEqual, units, Half);
        Assert.Equal(0.25, headcount.Value, 12);
        Assert.Equal(Math.Sqrt(0.25 * 0.75 / 99), headcount.StandardError!.Value, 12);
        Assert.Equal(headcount.StandardError!.Value, adjusted.StandardError!.Value, 12);
        Assert.Equal((1.0, 0.0), (intensity!.Value.Value, Math.Round(intensity.Value.StandardError!.Value, 12)));
        Assert.Equal(99, headcount.DegreesOfFreedom);
        // The design is the simple sample itself.
        Assert.Equal(1, headcount.DesignEffect!.Value, 12);
        Assert.Null(intensity.Value.DesignEffect);
    }

    [Fact]
    public void Clusters_and_strata_change_the_error_as_by_hand()
    {
        // Two strata of two clusters of two persons; poor: (2, 0) and (1, 1) of 2. H = 4/8. Residual sums over 8:
        // stratum 1: (2-1)/8 and (0-1)/8, mean 0, 2/1 x (1/64 + 1/64) = 1/16; stratum 2: zero. se = 1/4.
        var units = TwoStrata;
        var (headcount, _, _) = SurveyErrors.Estimate(FourEqual, units, Half);
        Assert.Equal((0.5, 0.25), (headcount.Value, Math.Round(headcount.StandardError!.Value, 14)));
        Assert.Equal((4, 2), (headcount.Clusters, headcount.Strata));
        Assert.Equal(headcount, SurveyErrors.Estimate(FourEqual, units.Reverse(), Half).Headcount);
        Assert.Null(SurveyErrors.Estimate(FourEqual, units[..6], Half).Headcount.StandardError);
    }

    // Strata 1 and 2 as above, and one person in stratum 3, not poor: H = 4/9. Residual sums over 9: stratum 1 has
    // (2 - 8/9)/9 and (0 - 8/9)/9, their difference is 2/9 and its variance (2/9)^2; stratum 2 none; stratum 3 has -4/81.
    [Theory]
    [InlineData(LonelyCluster.Skip, 2 / 9.0)]
    [InlineData(LonelyCluster.Centre, 18.439088914585774 / 81)]
    [InlineData(LonelyCluster.Average, 2.449489742783178 / 9)]
    public void A_stratum_of_one_cluster_is_dealt_with_as_chosen(LonelyCluster lonely, double error)
    {
        // Centre: sqrt(4/81 + 16/6561) = sqrt(340)/81; average: sqrt(4/81 x 3/2) = sqrt(6)/9.
        MeasuredUnit[] units = [.. TwoStrata, Person(false, "3", "e")];
        var headcount = SurveyErrors.Estimate(FourEqual, units, Half, lonely: lonely).Headcount;
        Assert.Equal(error, headcount.StandardError!.Value, 14);
        Assert.Equal((5, 3, 2), (headcount.Clusters, headcount.Strata, headcount.DegreesOfFreedom));
        Assert.Equal("3", Assert.Single(headcount.LonelyStrata));
        Assert.Equal(lonely, headcount.Lonely);
        var unknown = SurveyErrors.Estimate(FourEqual, units, Half).Headcount;
        Assert.Equal((null, null, null), (unknown.StandardError, unknown.Confidence95, unknown.DesignEffect));
        Assert.Equal("3", Assert.Single(unknown.LonelyStrata));
    }

    [Fact]
    public void Nothing_is_known_where_every_stratum_has_one_cluster()
    {
        MeasuredUnit[] units = [Person(true, "1", "a"), Person(false, "2", "b"), Person(true, "3", "c")];
        Assert.Null(SurveyErrors.Estimate(FourEqual, units, Half, lonely: LonelyCluster.Average).Headcount.StandardError);
        var centred = SurveyErrors.Estimate(FourEqual, units, Half, lonely: LonelyCluster.Centre).Headcount;
        Assert.Equal((true, 0, null), (centred.StandardError > 0, centred.DegreesOfFreedom, centred.Confidence95));
    }

    [Fact]
    public void Many_lonely_strata_are_named_in_the_result_and_counted_in_its_text()
    {
        var units = Enumerable.Range(10, 13).Select(i => Person(i == 10, i == 22 ? null : $"s{i}", "a"));
        var headcount = SurveyErrors.Estimate(FourEqual, units, Half).Headcount;
        Assert.Equal(13, headcount.LonelyStrata.Length);
        Assert.EndsWith(
            "; one cluster alone in strata (none), s10, s11, s12, s13, s14, s15, s16, s17, s18 and 3 more)",
            headcount.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Alike_members_of_a_cluster_count_once()
    {
        // Ten clusters of five, all or none of each poor: five times the variance of a simple sample of 50, but for the
        // 9 and 49 that stand below n: 5 x 49 / (9 x 5) = 49/9.
        var units = Enumerable.Range(0, 50).Select(i => Person(i < 20, null, $"{i / 5}"));
        Assert.Equal(49 / 9.0, SurveyErrors.Estimate(FourEqual, units, Half).Headcount.DesignEffect!.Value, 12);
    }

    [Fact]
    public void A_stratum_without_a_member_of_the_subpopulation_is_not_in_its_design()
    {
        MeasuredUnit[] units = [.. TwoStrata, Person(false, "3", "e")];
        var first = SurveyErrors.Estimate(FourEqual, units, Half, subpopulation: u => u.Stratum == "1").Headcount;
        Assert.Equal((2, 1, 4), (first.Clusters, first.Strata, first.Units));
        Assert.Equal(0.5, first.StandardError!.Value, 14);
        Assert.Empty(first.LonelyStrata);
        var one = SurveyErrors.Estimate(FourEqual, units, Half, subpopulation: u => u.Cluster == "a").Headcount;
        Assert.Equal("1 (standard error 0; 2 units in 1 of 2 clusters and 1 of 1 strata carry it)", one.ToString());
        Assert.Equal("0.5 (standard error 0.5)", first.ToString());
    }

    [Fact]
    public void Nobody_measured_is_an_error_and_no_group()
    {
        MeasuredUnit[] units = [new(0, 1) { Group = "a" }, new(0b1111) { Group = "b" }, new(0) { Group = "b" }, new(1) { Group = "c", Weight = 0 }];
        Assert.Throws<ArgumentException>(() => SurveyErrors.Estimate(FourEqual, units, Half, subpopulation: u => u.Group == "a"));
        Assert.Throws<ArgumentException>(() => SurveyErrors.Estimate(FourEqual, units, Half, subpopulation: u => u.Group == "none"));
        Assert.Equal(["b"], SurveyErrors.BySubgroup(FourEqual, units, Half).Keys);
        Assert.Equal(["b"], AlkireFoster.BySubgroup(FourEqual, units, Half).Keys);
        Assert.Throws<ArgumentException>(() => SurveyErrors.Estimate(FourEqual, [new(0) { Weight = -1 }], Half));
    }

    [Fact]
    public void The_page_names_strata_and_clusters_in_both_languages()
    {
        MeasuredUnit[] units = [.. TwoStrata, Person(false, "3", "e") with { Missing = 1 }];
        var open = SurveyErrors.Estimate(FourEqual, units, Half);
        Assert.Contains("| H: headcount ratio | 0.500000 | not estimable | – | – | 8 | 4 of 5 | 2 of 3 |", open.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("The standard error is not estimable, because these strata have one cluster:\n\n- 3", open.ToMarkdown(), StringComparison.Ordinal);
        // Two degrees of freedom: t of 0.05 is 4.302653, the error 1/4; a simple sample has (1/4) / 7.
        var skipped = SurveyErrors.Estimate(FourEqual, units, Half, lonely: LonelyCluster.Skip).ToMarkdown(Language.Vietnamese);
        Assert.Contains("| 0,500000 | 0,250000 | -0,575663 – 1,575663 | 1,75 | 8 | 4 trên 5 | 2 trên 3 |", skipped, StringComparison.Ordinal);
        Assert.Contains("Cụm không có đơn vị nào được đo vẫn thuộc thiết kế mẫu.", skipped, StringComparison.Ordinal);
    }

    [Fact]
    public void Levels_have_their_intervals()
    {
        var estimate = new SurveyEstimate(0.5, 0.1, 16, 2);
        // NIST e-Handbook, 14 degrees of freedom: 1.761, 2.145, 2.977.
        Assert.Equal(0.6761, estimate.Confidence(0.90)!.Value.High, 4);
        Assert.Equal(0.7145, estimate.Confidence95!.Value.High, 4);
        Assert.Equal(0.2023, estimate.Confidence(0.99)!.Value.Low, 4);
        foreach (var level in new[] { 0, 1, 95, double.NaN })
            Assert.Throws<ArgumentOutOfRangeException>(() => estimate.Confidence(level));
    }

    [Fact]
    public void A_unit_of_weight_zero_is_in_the_design_and_changes_no_estimate() => PovertyLaw.Holds(Gen.Choose(1, 1_000_000), seed =>
    {
        var random = new Random(seed);
        var units = Sample(random);
        var known = SurveyErrors.Estimate(FourEqual, units, Half).Headcount;
        // In clusters that are there anyway, nothing changes at all, whatever the answers of the unit.
        var silent = units.Select(u => u with { Weight = 0, Deprived = (ulong)random.Next(16) }).ToArray();
        Assert.Equal(known, SurveyErrors.Estimate(FourEqual, units.Concat(silent).OrderBy(_ => random.Next()), Half).Headcount);
        // A new cluster in each stratum leaves the estimate, and widens the design.
        var more = units.Select(u => u.Stratum).Distinct().Select(s => Person(true, s, "new") with { Weight = 0 }).ToArray();
        var wider = SurveyErrors.Estimate(FourEqual, units.Concat(more), Half).Headcount;
        Assert.Equal((known.Value, known.Units, known.Clusters + more.Length), (wider.Value, wider.Units, wider.Clusters));
        Assert.Equal(known.CarryingClusters, wider.CarryingClusters);
        // A missing answer and the weight zero are the same.
        var missing = units.Select(u => u with { Missing = 0b0100 });
        Assert.Equal(known, SurveyErrors.Estimate(FourEqual, units.Concat(missing), Half).Headcount);
    }, 60);

    [Fact]
    public void A_subgroup_is_the_linearisation_with_zeros() => PovertyLaw.Holds(Gen.Choose(1, 1_000_000), seed =>
    {
        var random = new Random(seed);
        var units = Sample(random);
        var groups = SurveyErrors.BySubgroup(FourEqual, units, Half, MissingPolicy.Reweight);
        foreach (var (group, estimates) in groups)
        {
            var members = units.Where(u => u.Group == group).ToArray();
            var population = members.Sum(u => u.Weight);
            Assert.Equal((double)(members.Where(IsPoor).Sum(u => u.Weight) / population), estimates.Headcount.Value, 12);
            // Every unit of the strata that the group is in has a residual, zero outside the group.
            var variance = 0.0;
            foreach (var stratum in units.GroupBy(u => u.Stratum).Where(s => s.Any(u => u.Group == group)))
            {
                var totals = stratum.GroupBy(u => u.Cluster).Select(c => c.Sum(u => u.Group == group
                    ? (double)(u.Weight / population) * ((IsPoor(u) ? 1 : 0) - estimates.Headcount.Value) : 0)).ToArray();
                variance += totals.Length / (totals.Length - 1.0) * totals.Sum(t => Math.Pow(t - totals.Average(), 2));
            }

            Assert.Equal(Math.Sqrt(variance), estimates.Headcount.StandardError!.Value, 12);
            Assert.Equal(estimates, SurveyErrors.Estimate(FourEqual, units.Reverse(), Half, MissingPolicy.Reweight, subpopulation: u => u.Group == group));
        }

        Assert.Equal(
            groups.Keys, SurveyErrors.BySubgroup(FourEqual, units, Half, grouping: u => u.Group + "!").Keys.Select(k => k[..^1]));
    }, 60);

    private static MeasuredUnit[] TwoStrata =>
    [
        Person(true, "1", "a"), Person(true, "1", "a"), Person(false, "1", "b"), Person(false, "1", "b"),
        Person(true, "2", "c"), Person(false, "2", "c"), Person(true, "2", "d"), Person(false, "2", "d"),
    ];

    private static MeasuredUnit Person(bool poor, string? stratum, string cluster) =>
        new(poor ? 0b1111ul : 0) { Stratum = stratum, Cluster = cluster };

    private static bool IsPoor(MeasuredUnit unit) => System.Numerics.BitOperations.PopCount(unit.Deprived) >= 2;

    // Three strata of at least two clusters.
    private static MeasuredUnit[] Sample(Random random) => [.. Enumerable.Range(0, 60).Select(i => new MeasuredUnit((ulong)random.Next(16))
    {
        Weight = random.Next(1, 9_999) / 100m, Group = $"g{random.Next(4)}", Stratum = $"s{i % 3}",
        Cluster = $"c{(i < 6 ? i / 3 : random.Next(5))}",
    })];
}
