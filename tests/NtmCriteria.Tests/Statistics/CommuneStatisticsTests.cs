using NodaTime;
using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

public sealed class CommuneStatisticsTests
{
    [Fact]
    public void Certain_possible_and_titles_are_three_different_things()
    {
        var counted = new StatisticsAccumulator();
        counted.Add(Communes.Classify(Communes.Dossier(Communes.All('+'))));
        counted.Add(Communes.Classify(Communes.Dossier("-" + new string('+', 18))
            .WithRecognition(new(Tier.Standard, 2021)).WithRecognition(new(Tier.Advanced, 2023))));
        counted.Add(Communes.Classify(Communes.Dossier(new string('+', 18) + "?")));
        var statistics = counted.ToStatistics();

        Assert.Equal(3, statistics.Communes);
        Assert.Equal(1, statistics.Certain.AtLeast(Tier.Standard));
        Assert.Equal(2, statistics.Possible.AtLeast(Tier.Standard));
        Assert.Equal(2, statistics.Possible.AtLeast(Tier.Model));
        Assert.Equal(1, statistics.Titles.AtLeast(Tier.Standard));
        Assert.Equal(0, statistics.Titles.Exactly(Tier.Standard));
        Assert.Equal(1, statistics.Titles.Exactly(Tier.Advanced));
        Assert.Equal("commune/standard/2021-2025", statistics.SetId);
    }

    [Fact]
    public void A_recognition_after_the_day_is_no_title_yet()
    {
        var dossier = Communes.Dossier("").WithRecognition(new(Tier.Standard, 2023, Date: new LocalDate(2024, 1, 26)));
        Assert.Equal(Tier.None, StatisticsAccumulator.TitleOf(dossier, new(2023, 12, 31)));
        Assert.Equal(Tier.Standard, StatisticsAccumulator.TitleOf(dossier, new(2024, 1, 26)));
        Assert.Equal(Tier.None, StatisticsAccumulator.TitleOf(Communes.Dossier("").WithRecognition(new(Tier.Model, 2024)), new(2023, 12, 31)));
    }

    [Fact]
    public void A_title_that_the_caller_knows_wins_over_the_recognitions_on_file()
    {
        var counted = new StatisticsAccumulator();
        counted.Add(Communes.Classify(Communes.Dossier("").WithRecognition(new(Tier.Standard, 2021))), title: Tier.None);
        Assert.Equal(0, counted.ToStatistics().Titles.AtLeast(Tier.Standard));
    }

    [Fact]
    public void Averages_and_bands_are_intervals_where_criteria_are_undetermined()
    {
        var counted = new StatisticsAccumulator();
        counted.Add(Communes.Classify(Communes.Dossier(Communes.All('+'))));
        counted.Add(Communes.Classify(Communes.Dossier("++++++++++++++-----")));
        counted.Add(Communes.Classify(Communes.Dossier("++++++++??---------")));
        var statistics = counted.ToStatistics();

        Assert.Equal(Fraction.Of(41, 3), statistics.Average);
        Assert.Equal(Fraction.Of(43, 3), statistics.PossibleAverage);
        Assert.Equal("13,67", statistics.Average!.Value.ToText(2, Language.Vietnamese));
        Assert.Equal(
            ["19: 1", "15-18: 0", "10-14: 1 to 2", "5-9: 0 to 1", "<5: 0"], statistics.Bands.Select(b => b.ToString()));
    }

    [Fact]
    public void What_does_not_apply_is_outside_the_base_of_its_criterion()
    {
        var counted = new StatisticsAccumulator();
        foreach (var seventh in "++-?nn")
            counted.Add(Communes.Classify(Communes.Dossier("++++++" + seventh + "++++++++++++")));
        var market = counted.ToStatistics().Criteria[6];

        Assert.Equal((2L, 1L, 1L, 2L), (market.Met, market.NotMet, market.Undetermined, market.NotApplicable));
        Assert.Equal(4, market.Base);
        Assert.Equal(Fraction.Of(1, 2), market.Share);
        Assert.Equal(Fraction.Of(3, 4), market.PossibleShare);
    }

    [Fact]
    public void Gia_Lai_2016_prints_its_markets_as_78_percent_of_177()
    {
        var market = new CriterionCount(7, null, Met: 138, NotMet: 39, Undetermined: 0, NotApplicable: 7);
        Assert.Equal(177, market.Base);
        Assert.Equal("78", (market.Share * Fraction.Of(100))!.Value.ToText(0, Language.English));
        Assert.Equal("12.56", Fraction.Of(2_311, 184).ToText(2, Language.English));
    }

    [Fact]
    public void Groups_are_by_province_district_stratum_and_zone()
    {
        var communes = new[]
        {
            new Commune("", "A") { District = "Chi Lăng", Province = "Lạng Sơn", Zone = Zone.III },
            new Commune("", "B") { District = "Chi Lăng", Province = "lạng sơn", Zone = Zone.I },
            new Commune("", "C") { District = "Chi Lăng", Province = "Hòa Bình" },
            new Commune("", "D") { District = "Chi Lăng", Province = "Hoà Bình", Zone = Zone.I },
            new Commune("", "E"),
        };
        string[] Names(StatisticsGrouping grouping)
        {
            var grouped = new GroupedStatistics(grouping);
            foreach (var commune in communes) grouped.Add(Communes.Classify(Communes.Dossier("", commune)));
            Assert.Equal(5, grouped.Total.ToStatistics().Communes);
            return [.. grouped.ToGroups().Select(g => $"{g.Province}/{g.Name}:{g.Statistics.Communes}")];
        }

        Assert.Equal(["/Hòa Bình:2", "/Lạng Sơn:2", "/:1"], Names(StatisticsGrouping.Province));
        Assert.Equal(["Hòa Bình/Chi Lăng:2", "Lạng Sơn/Chi Lăng:2", "/:1"], Names(StatisticsGrouping.District));
        Assert.Equal(["/TDMNPB:4", "/:1"], Names(StatisticsGrouping.Region));
        Assert.Equal(["/I:2", "/III:1", "/:2"], Names(StatisticsGrouping.Zone));
    }

    [Fact]
    public void Change_keeps_count_per_cent_and_points_apart()
    {
        static CommuneStatistics Of(int communes, int standard)
        {
            var counted = new StatisticsAccumulator();
            for (var i = 0; i < communes; i++)
                counted.Add(Communes.Classify(Communes.Dossier("-")), title: i < standard ? Tier.Standard : Tier.None);
            return counted.ToStatistics();
        }

        // Lạng Sơn 2020: a merger takes 26 communes and 9 titles, and the share goes up.
        var change = StatisticsChange.Between(Of(207, 74), Of(181, 65));
        var titles = change.GetChange(TierMeasure.TitleHeld, Tier.Standard);

        Assert.Equal(-26, change.Communes.Difference);
        Assert.Equal(-9, titles.Count.Difference);
        Assert.Equal("-12.16", titles.Count.RelativePercent!.Value.ToText(2, Language.English));
        Assert.Equal("0.16", titles.Share!.Value.Points.ToText(2, Language.English));
        Assert.Equal(
            "207 → 181 communes; titles on record, standard: 74 → 65 (+0.16 percentage points).", change.ToString());
        Assert.Equal(
            "207 → 181 xã; danh hiệu đã công nhận, đạt chuẩn: 74 → 65 (+0,16 điểm phần trăm).",
            change.ToString(Language.Vietnamese));
        Assert.Contains("| standard | titles on record | 74 → 65 | -9 | -12.16 | +0.16 |", change.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_follows_the_language()
    {
        var counted = new StatisticsAccumulator();
        counted.Add(Communes.Classify(Communes.Dossier(new string('+', 18) + "?")));
        var statistics = counted.ToStatistics();

        Assert.Equal(
            "1 commune: met for certain: 0 standard, 0 advanced, 0 model; still possible: 1 standard, 1 advanced, 1 model; "
            + "titles on record: 0 standard, 0 advanced, 0 model; 18.00–19.00 criteria a commune on average.",
            statistics.ToString());
        Assert.Equal(
            "1 xã: chắc chắn đạt: 0 đạt chuẩn, 0 nâng cao, 0 kiểu mẫu; còn có thể đạt: 1 đạt chuẩn, 1 nâng cao, 1 kiểu mẫu; "
            + "danh hiệu đã công nhận: 0 đạt chuẩn, 0 nâng cao, 0 kiểu mẫu; bình quân 18,0–19,0 tiêu chí/xã.",
            statistics.ToString(Language.Vietnamese, 1));
        var markdown = statistics.ToMarkdown(Language.Vietnamese);
        Assert.Contains("| kiểu mẫu | còn có thể đạt | 1 | 100,00 | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 15-18 | 0 | 1 |", markdown, StringComparison.Ordinal);
        Assert.Contains("| 19 Quốc phòng và An ninh | 0 | 0 | 1 | 0 | 0,00–100,00 |", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_against_different_sets_do_not_mix()
    {
        var counted = new StatisticsAccumulator();
        counted.Add(Communes.Classify(Communes.Dossier("")));
        var refused = Assert.Throws<ArgumentException>(
            () => counted.Add(Communes.Classify(Communes.Dossier("")), criteriaOf: Tier.Advanced));
        Assert.Contains("commune/advanced/2021-2025", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, counted.ToStatistics().Communes);
    }

    [Fact]
    public void An_empty_count_has_no_average()
    {
        var statistics = new StatisticsAccumulator().ToStatistics();
        Assert.Null(statistics.Average);
        Assert.Null(statistics.Certain.Share(Tier.Standard));
        Assert.Empty(statistics.Bands);
        Assert.StartsWith("0 communes", statistics.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19, "19 15-18 10-14 5-9 <5")]
    [InlineData(10, "10 5-9 <5")]
    [InlineData(15, "15 10-14 5-9 <5")]
    [InlineData(4, "4 <4")]
    public void Bands_follow_the_number_of_criteria(int total, string bands) =>
        Assert.Equal(bands, string.Join(' ', CriteriaBand.For(total)));
}
