using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Counts that were published without values.</summary>
public sealed class PublishedCountsTests
{
    [Fact]
    public void Every_row_of_the_criteria_counts_reads()
    {
        var grouped = new GroupedStatistics(StatisticsGrouping.District);
        var (plans, titles, bands) = (0, 0, 0);
        foreach (var row in CaseFile.Rows("criteria-counts.csv"))
        {
            var standing = PublishedStanding.Parse(row["criteria_met"], int.Parse(row["criteria_total"], System.Globalization.CultureInfo.InvariantCulture));
            if (standing.IsPlan)
            {
                plans++;
                continue;
            }

            if (standing.IsTitle) titles++;
            else if (standing.Low != standing.High) bands++;
            grouped.Add(new Commune("", row["commune"]) { District = row["district"], Province = row["province"] }, standing);
        }

        Assert.Equal((4, 4, 6), (plans, titles, bands));
        var all = grouped.Total.ToStatistics();
        Assert.Equal(30, all.Communes);
        Assert.Equal(26, all.CountedCommunes);
        Assert.Equal(4, all.Titles.AtLeast(Tier.Standard));
        Assert.Equal(0, all.Certain.Communes);

        // Krông Pắc: 19, 19, 10-14, 10-14, 5-9, 5-9.
        var district = grouped.ToGroups().Single(g => g.Name == "Krông Pắc").Statistics;
        Assert.Equal(["19: 2", "15-18: 0", "10-14: 2", "5-9: 2", "<5: 0"], district.Bands.Select(b => b.ToString()));
        Assert.Equal((68L, 84L), (district.CriteriaMet, district.CriteriaPossible));
        Assert.Equal("11.33", district.Average!.Value.ToText(2, Language.English));
        Assert.Equal("14.00", district.PossibleAverage!.Value.ToText(2, Language.English));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("14-10")]
    [InlineData("15-20")]
    [InlineData("about 16")]
    [InlineData("")]
    public void What_is_no_count_of_19_is_refused(string text)
    {
        var refused = Assert.Throws<ArgumentException>(() => PublishedStanding.Parse(text, 19));
        Assert.Contains($"'{text}' is not a published count of 19 criteria", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_enters_no_statistics()
    {
        var plan = PublishedStanding.Parse("16 (target 2020)", 19);
        Assert.True(plan.IsPlan);
        Assert.Null(plan.Low);
        Assert.Throws<ArgumentException>(() => new StatisticsAccumulator().Add(plan));
        Assert.Equal("title 2017", PublishedStanding.Parse("recognised 2017", 19).ToString());
        Assert.Equal("0-4/19", PublishedStanding.Parse("<5", 19).ToString());
    }

    [Fact]
    public void Every_row_of_the_tier_counts_reads_and_stands_as_its_note_says()
    {
        var impossible = new List<string>();
        var truncated = new List<string>();
        var rows = CaseFile.Rows("ntm-counts.csv");
        foreach (var row in rows)
        {
            var counts = new PublishedTierCounts(row["unit"], row["date"])
            {
                Communes = Whole(row["communes"]),
                Standard = Whole(row["standard"]),
                Advanced = Whole(row["advanced"]),
                Model = Whole(row["model"]),
                StandardPercent = PrintedNumber.TryParse(row["standard_pct_printed"], out _) ? row["standard_pct_printed"] : null,
                AverageCriteria = row["avg_criteria"],
            };
            var result = counts.ToReconciliation().Solve();
            if (!result.Agree) impossible.Add(counts.Area);
            if (result.Figures.Any(f => f.Status == FigureStatus.Truncated)) truncated.Add(counts.Area);
            if (counts.ToTitles() is { } titles) Assert.Equal(counts.Standard, titles.AtLeast(Tier.Standard));
        }

        Assert.Equal(14, rows.Count);
        Assert.Equal(["Nghệ An"], impossible);
        Assert.Equal(["Lào Cai"], truncated);
    }

    [Fact]
    public void The_national_count_of_june_2025_prints_two_impossible_shares()
    {
        var result = new PublishedTierCounts("Việt Nam", "2025-06")
        {
            Communes = 7_669, Standard = 6_084, Advanced = 2_567, Model = 743,
            StandardPercent = "79.3", AdvancedPercent = "42.4", ModelPercent = "12.3", AverageCriteria = "17.5",
        }.ToReconciliation().Solve();

        Assert.Equal(FigureStatus.Rounded, result.GetFigure("standard %").Status);
        Assert.Equal(FigureStatus.Impossible, result.GetFigure("advanced %").Status);
        Assert.Equal("42.19", result.GetFigure("advanced %").Admits!.Value.Only!.Value.ToText(2, Language.English));
        Assert.Equal("12.21", Fraction.Of(74_300, 6_084).ToText(2, Language.English));
    }

    [Fact]
    public void Cumulative_counts_come_apart_into_disjoint_ones()
    {
        // Lạng Sơn, end of June 2025.
        var titles = TierCounts.FromCumulative(TierMeasure.TitleHeld, 175, 106, 28, 10);
        Assert.Equal(69, titles.Exactly(Tier.None));
        Assert.Equal(78, titles.Exactly(Tier.Standard));
        Assert.Equal(18, titles.Exactly(Tier.Advanced));
        Assert.Equal(10, titles.Exactly(Tier.Model));
        Assert.Equal("titles on record: standard 106, advanced 28, model 10", titles.ToString());
        Assert.Throws<ArgumentException>(() => TierCounts.FromCumulative(TierMeasure.TitleHeld, 175, 28, 106));
    }

    private static long? Whole(string cell) =>
        long.TryParse(cell, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var whole)
            ? whole
            : null;
}
