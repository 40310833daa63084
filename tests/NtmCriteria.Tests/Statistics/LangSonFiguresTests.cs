using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>The published figures of Lạng Sơn: poverty 2021-2022 and criteria 2020-2025.</summary>
public sealed class LangSonFiguresTests
{
    [Theory]
    [InlineData(23_511, "12.20", 192_635, 192_792, "192634.17", "192792.13")]
    [InlineData(23_247, "12.06", 192_682, 192_841, "192681.31", "192841.14")]
    [InlineData(17_497, "8.92", 196_045, 196_264, "196044.82", "196264.72")]
    [InlineData(37_817, "19.28", 196_096, 196_197, "196095.41", "196197.15")]
    public void A_count_and_its_rate_give_the_admissible_households(
        long counted, string rate, long low, long high, string lowEnd, string highEnd)
    {
        var result = Reconciliation.New.Count("counted", counted).Rate("counted", "households", rate).Solve();

        Assert.True(result.Agree);
        Assert.Equal(low, result["households"].Usual!.Value.WholeLow);
        Assert.Equal(high, result["households"].Usual!.Value.WholeHigh);
        Assert.Equal(lowEnd, PlainEnd(result["households"].UsualEnds!.Value.Low));
        Assert.Equal(highEnd, PlainEnd(result["households"].UsualEnds!.Value.High));
    }

    // The published check lists the ends of the quotients to the nearest household: 192,634.17 as 192,634.
    [Theory]
    [InlineData(23_511, "12.20", 192_634, 192_792)]
    [InlineData(23_247, "12.06", 192_681, 192_841)]
    [InlineData(17_497, "8.92", 196_045, 196_265)]
    [InlineData(37_817, "19.28", 196_095, 196_197)]
    public void The_ends_to_the_nearest_household_are_those_of_the_published_check(
        long counted, string rate, long low, long high)
    {
        var ends = Reconciliation.New.Count("counted", counted).Rate("counted", "households", rate).Solve()
            ["households"].UsualEnds!.Value;

        Assert.Equal(low, ends.Low!.Value.Print(0));
        Assert.Equal(high, ends.High!.Value.Print(0));
    }

    [Fact]
    public void Poor_and_near_poor_of_2021_share_their_households()
    {
        var households = Reconciliation.New
            .Count("poor", 23_511).Rate("poor", "households", "12.20")
            .Count("near-poor", 23_247).Rate("near-poor", "households", "12.06")
            .Solve()["households"];

        Assert.Equal(192_682, households.Usual!.Value.WholeLow);
        Assert.Equal(192_792, households.Usual!.Value.WholeHigh);
        Assert.Equal(192_681, households.UsualEnds!.Value.Low!.Value.Print(0));
        Assert.Equal(192_792, households.UsualEnds!.Value.High!.Value.Print(0));
    }

    [Fact]
    public void Poor_of_2022_and_poor_with_near_poor_share_their_households_and_leave_the_near_poor()
    {
        var result = Reconciliation.New
            .Count("poor", 17_497).Rate("poor", "households", "8.92")
            .Count("both", 37_817).Rate("both", "households", "19.28")
            .Sum("both", "poor", "near-poor").Rate("near-poor", "households", "10.36")
            .Solve();

        Assert.True(result.Agree);
        Assert.Equal(20_320, result["near-poor"].Admissible.WholeLow);
        Assert.Equal(20_320, result["near-poor"].Admissible.WholeHigh);
        Assert.Equal(196_096, result["households"].Usual!.Value.WholeLow);
        Assert.Equal(196_197, result["households"].Usual!.Value.WholeHigh);
        Assert.Equal(196_095, result["households"].UsualEnds!.Value.Low!.Value.Print(0));
    }

    [Fact]
    public void The_fall_in_households_is_off_by_one()
    {
        var result = Reconciliation.New
            .Count("poor 2021", 23_511).Count("poor 2022", 17_497).Fall("poor 2021", "poor 2022", "6.013", "fall").Solve();

        Assert.False(result.Agree);
        Assert.Equal(FigureStatus.Impossible, result.GetFigure("fall").Status);
        Assert.Equal(6_014, result.GetFigure("fall").Admits!.Value.WholeLow);
        Assert.Equal(6_014, result.GetFigure("fall").Admits!.Value.WholeHigh);
        Assert.Equal(17_498, result.GetFigure("poor 2022").Admits!.Value.WholeHigh);
        Assert.Equal(
            "Cannot all be true: poor 2021 = 23,511; poor 2022 = 17,497; poor 2022 below poor 2021 by 6,013.",
            result.ToString());
        Assert.Equal(
            "Không thể cùng đúng: poor 2021 = 23.511; poor 2022 = 17.497; poor 2022 giảm so với poor 2021: 6.013.",
            result.ToString(Language.Vietnamese));
    }

    [Fact]
    public void The_other_figures_still_leave_their_households_open()
    {
        var result = Reconciliation.New
            .Count("poor 2021", 23_511).Rate("poor 2021", "households 2021", "12.20")
            .Count("near-poor 2021", 23_247).Rate("near-poor 2021", "households 2021", "12.06")
            .Count("poor 2022", 17_497).Rate("poor 2022", "households 2022", "8.92")
            .Fall("poor 2021", "poor 2022", "6013", "fall").Solve();

        Assert.Equal("fall", result.Conflicts.Single().SetAside.Name);
        Assert.Equal(192_682, result["households 2021"].Usual!.Value.WholeLow);
        Assert.Equal(192_792, result["households 2021"].Usual!.Value.WholeHigh);
        Assert.Equal(6_014, result["fall"].Admissible.WholeLow);
    }

    [Fact]
    public void The_fall_of_the_rate_is_in_points_and_the_relative_change_is_another_number()
    {
        var result = Reconciliation.New
            .Count("poor 2021", 23_511).Rate("poor 2021", "households 2021", "12.20", "rate 2021")
            .Count("poor 2022", 17_497).Rate("poor 2022", "households 2022", "8.92", "rate 2022")
            .Fall("rate 2021", "rate 2022", "3.28", "points")
            .RelativeChange("rate 2021", "rate 2022", "-26.9", "relative")
            .Number("plan", "3.00").Rate("points", "plan", "109", "fulfilment")
            .Solve();

        Assert.True(result.Agree, result.ToString());
        Assert.Equal(FigureStatus.Exact, result.GetFigure("points").Status);
        Assert.True(result.GetFigure("points").FromPrinted);
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("relative").Status);
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("fulfilment").Status);
    }

    [Fact]
    public void Points_taken_for_a_relative_change_are_impossible()
    {
        var result = Reconciliation.New
            .Count("poor 2021", 23_511).Rate("poor 2021", "households 2021", "12.20", "rate 2021")
            .Count("poor 2022", 17_497).Rate("poor 2022", "households 2022", "8.92", "rate 2022")
            .RelativeChange("rate 2021", "rate 2022", "-3.28", "relative").Solve();

        Assert.Equal(FigureStatus.Impossible, result.GetFigure("relative").Status);
    }

    [Theory]
    [InlineData(16_664, 17_497, "95.23", FigureStatus.Truncated, "95.24")]
    [InlineData(16_664, 159_826, "10.42", FigureStatus.Truncated, "10.43")]
    [InlineData(17, 86, "19.8", FigureStatus.Rounded, "19.8")]
    public void Shares_of_known_counts(long part, long whole, string printed, FigureStatus status, string halfUp)
    {
        var result = Reconciliation.New.Count("part", part).Count("whole", whole).Rate("part", "whole", printed, "share").Solve();

        Assert.True(result.Agree);
        Assert.Equal(status, result.GetFigure("share").Status);
        Assert.Equal(halfUp, Fraction.Of(100 * part, whole).ToText(PrintedNumber.Parse(printed).Digits, Language.English));
    }

    [Fact]
    public void An_average_of_13_29_over_181_communes_is_2405_or_2406_criteria()
    {
        var result = Reconciliation.New
            .Count("communes", 181).Average("criteria", "communes", "13.29")
            .Count("recognised", 86).AverageBetween("criteria of the recognised", "recognised", 19, 19)
            .Sum("communes", "recognised", "others")
            .Sum("criteria", "criteria of the recognised", "criteria of the others")
            .Average("criteria of the others", "others", "8.1", "average of the others")
            .Solve();

        Assert.True(result.Agree, result.ToString());
        Assert.Equal(2_405, result["criteria"].Usual!.Value.WholeLow);
        Assert.Equal(2_406, result["criteria"].Usual!.Value.WholeHigh);
        Assert.Equal(95, result["others"].Admissible.WholeLow);
        Assert.Equal(1_634, result["criteria of the recognised"].Admissible.WholeHigh);
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("average of the others").Status);
    }

    [Fact]
    public void An_average_of_13_29_is_impossible_over_86_communes_with_19_each()
    {
        var result = Reconciliation.New
            .Count("recognised", 86).AverageBetween("criteria", "recognised", 19, 19)
            .Average("criteria", "recognised", "13.29").Solve();

        Assert.False(result.Agree);
        Assert.Equal(FigureStatus.Impossible, result.Figures[2].Status);
        Assert.Equal(Fraction.Of(19), result.Figures[2].Admits!.Value.Only);
    }

    [Fact]
    public void The_merger_of_2020_removed_26_communes_and_9_recognised_ones()
    {
        var result = Reconciliation.New
            .Count("before", 207).Count("after", 181).Fall("before", "after", "26")
            .Count("standard before", 74).Count("standard after", 65).Fall("standard before", "standard after", "9")
            .Rate("standard before", "before", "35.75", "share before")
            .Rate("standard after", "after", "35.91", "share after").Solve();

        Assert.True(result.Agree, result.ToString());
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("share before").Status);
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("share after").Status);
    }

    // 74 of 207 is 35.748: 35.8 is 35.75 rounded a second time, and no reading of the counts.
    [Fact]
    public void A_share_rounded_twice_is_impossible()
    {
        var result = Reconciliation.New.Count("communes", 207).Count("standard", 74).Rate("standard", "communes", "35.8", "share").Solve();

        Assert.Equal(FigureStatus.Impossible, result.GetFigure("share").Status);
    }

    private static string PlainEnd(Fraction? value) =>
        value!.Value.ToText(2, Language.English).Replace(",", "", StringComparison.Ordinal);
}
