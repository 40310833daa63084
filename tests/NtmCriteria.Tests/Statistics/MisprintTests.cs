using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Published figures that a consistency check should catch, or should let pass.</summary>
public sealed class MisprintTests
{
    // Communes of Gia Lai that meet criteria 1 to 19, end of 2016.
    private static readonly long[] GiaLai =
        [184, 82, 163, 177, 95, 77, 138, 183, 74, 75, 41, 172, 127, 135, 125, 127, 110, 65, 161];

    [Fact]
    public void Gia_Lai_2016_is_a_perfect_aggregate()
    {
        var figures = Reconciliation.New.Count("communes", 184).Count("criteria met", 2_311)
            .Average("criteria met", "communes", "12.56", "average");
        for (var i = 0; i < GiaLai.Length; i++) figures = figures.Count($"criterion {i + 1}", GiaLai[i]);
        figures = figures.Sum("criteria met", [.. Enumerable.Range(1, 19).Select(i => $"criterion {i}")]);
        (string Name, long Communes, long Low, long High)[] bands =
            [("at 19", 30, 19, 19), ("at 15-18", 27, 15, 18), ("at 10-14", 81, 10, 14), ("at 5-9", 46, 5, 9)];
        foreach (var band in bands)
            figures = figures.Count(band.Name, band.Communes)
                .AverageBetween("criteria " + band.Name, band.Name, band.Low, band.High);
        var result = figures.Sum("communes", [.. bands.Select(b => b.Name)])
            .Sum("criteria met", [.. bands.Select(b => "criteria " + b.Name)]).Solve();

        Assert.True(result.Agree, result.ToString());
        Assert.Equal(FigureStatus.Rounded, result.GetFigure("average").Status);
        Assert.Equal(570, result["criteria at 19"].Admissible.WholeLow);
        Assert.Equal(2_311, GiaLai.Sum());
    }

    [Fact]
    public void A_market_share_of_78_percent_has_177_communes_below_it_and_not_184()
    {
        var outside = Reconciliation.New.Count("communes", 184).Count("no market planned", 7).Count("met", 138)
            .Sum("communes", "base", "no market planned").Rate("met", "base", "78", "share").Solve();
        var inside = Reconciliation.New.Count("communes", 184).Count("met", 138).Rate("met", "communes", "78", "share").Solve();
        var open = Reconciliation.New.Count("met", 138).Rate("met", "base", "78").Solve();

        Assert.True(outside.Agree);
        Assert.Equal(177, outside["base"].Admissible.WholeLow);
        Assert.Equal(177, outside["base"].Admissible.WholeHigh);
        Assert.Equal(FigureStatus.Impossible, inside.GetFigure("share").Status);
        Assert.Equal("75.0", inside.GetFigure("share").Admits!.Value.Only!.Value.ToText(1, Language.English));
        Assert.Equal(176, open["base"].Usual!.Value.WholeLow);
        Assert.Equal(178, open["base"].Usual!.Value.WholeHigh);
    }

    [Fact]
    public void The_national_table_of_2022_does_not_add_up()
    {
        var result = Reconciliation.New.Count("total", "1.972.767").Count("parts", "1,972,648").Sum("total", "parts").Solve();

        Assert.False(result.Agree);
        Assert.Equal(1_972_648, result.GetFigure("total").Admits!.Value.WholeLow);
        Assert.Equal(3, result.Conflicts.Single().Figures.Length);
    }

    [Theory]
    [InlineData(2_567, 6_084, "42.4", FigureStatus.Impossible)] // 42.19
    [InlineData(743, 6_084, "12.3", FigureStatus.Impossible)] // 12.21
    [InlineData(6_084, 7_669, "79.3", FigureStatus.Rounded)]
    [InlineData(52, 143, "36.3", FigureStatus.Truncated)] // 36.36
    [InlineData(52, 143, "36.4", FigureStatus.Rounded)]
    [InlineData(5_869, 8_225, "71.4", FigureStatus.Rounded)]
    [InlineData(6_022, 8_177, "73.65", FigureStatus.Rounded)]
    [InlineData(109, 137, "79.6", FigureStatus.Rounded)]
    [InlineData(123, 193, "63.7", FigureStatus.Rounded)]
    [InlineData(100, 189, "53", FigureStatus.Rounded)]
    [InlineData(53_459, 64_087, "83.42", FigureStatus.Rounded)]
    [InlineData(7, 55, "12.7", FigureStatus.Rounded)]
    [InlineData(138, 184, "75", FigureStatus.Exact)]
    public void Shares_of_known_counts(long part, long whole, string printed, FigureStatus status)
    {
        var result = Reconciliation.New.Count("part", part).Count("whole", whole).Rate("part", "whole", printed, "share").Solve();

        Assert.Equal(status, result.GetFigure("share").Status);
        Assert.Equal(status != FigureStatus.Impossible, result.Agree);
    }

    [Fact]
    public void A_share_that_cannot_be_right_says_what_its_counts_admit()
    {
        var result = Reconciliation.New.Count("advanced", 2_567).Count("standard", 6_084)
            .Rate("advanced", "standard", "42.4", "share").Solve();

        Assert.Equal("share (advanced / standard) = 42.4 % (impossible), the others admit 42.193", result.GetFigure("share").ToString());
        Assert.Equal(6_041, result.GetFigure("standard").Admits!.Value.WholeLow);
    }

    [Fact]
    public void No_whole_number_of_communes_has_280_at_68_36_percent()
    {
        var result = Reconciliation.New.Count("standard", 280).Rate("standard", "communes", "68.36").Solve();

        Assert.False(result.Agree);
        Assert.Equal("68.46", Fraction.Of(28_000, 409).ToText(2, Language.English));
        Assert.Equal("68.29", Fraction.Of(28_000, 410).ToText(2, Language.English));
        Assert.True(Reconciliation.New.Count("standard", 280).Rate("standard", "communes", "68.46").Solve().Agree);
    }

    [Fact]
    public void Averages_of_published_sums()
    {
        Assert.True(Reconciliation.New.Count("criteria", 227).Count("communes", 15).Average("criteria", "communes", "15.13").Solve().Agree);
        Assert.True(Reconciliation.New.Count("criteria", 192).Count("communes", 11).Average("criteria", "communes", "17").Solve().Agree);
        Assert.True(Reconciliation.New.Count("criteria", 192).Count("communes", 11).Average("criteria", "communes", "17.45").Solve().Agree);
        Assert.False(Reconciliation.New.Count("criteria", 192).Count("communes", 11).Average("criteria", "communes", "17.6").Solve().Agree);
    }

    [Fact]
    public void Two_digits_swapped_in_the_poor_of_the_red_river_delta()
    {
        var result = Reconciliation.New.Count("poor", 69_239).Count("near-poor", 100_237).Count("both", 169_566)
            .Sum("both", "poor", "near-poor").Rate("poor", "households", "1.0").Rate("near-poor", "households", "1.45")
            .Rate("both", "households", "2.45").Solve();

        Assert.False(result.Agree);
        Assert.Equal(69_329, result.GetFigure("poor").Admits!.Value.WholeLow);
        Assert.Equal(69_329, result.GetFigure("poor").Admits!.Value.WholeHigh);
        Assert.Equal(4, result.Conflicts.Single().Figures.Length);
    }

    [Fact]
    public void Gia_Lai_2015_checks_against_the_income_standard()
    {
        var result = Reconciliation.New.Count("poor", 64_087).Rate("poor", "households", "19.71", "rate")
            .Change("poor by income", "poor", "+27136").Rate("poor by income", "households", "11.36", "rate by income")
            .Change("rate by income", "rate", "8.35", "points").Solve();

        Assert.True(result.Agree, result.ToString());
        Assert.Equal(36_951, result["poor by income"].Admissible.WholeLow);
        Assert.Equal(FigureStatus.Exact, result.GetFigure("points").Status);
    }
}
