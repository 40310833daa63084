using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Every row of the published poverty aggregates that has more than one figure.</summary>
public sealed class PovertyAggregateTests
{
    // The rows that their notes call inconsistent or misprinted; every other row must agree.
    private static readonly string[] Inconsistent = ["Đồng bằng sông Hồng", "Trần Văn Thời (Cà Mau)"];

    [Fact]
    public void Rows_come_out_as_their_notes_say()
    {
        var seen = 0;
        foreach (var row in Rows())
        {
            var figures = Reconciliation.New;
            figures = Class(figures, "poor", row["poor_households"], row["poor_rate_pct"]);
            figures = Class(figures, "near-poor", row["nearpoor_households"], row["nearpoor_rate_pct"]);
            figures = Class(figures, "both", row["mdp_households"], row["mdp_rate_pct"]);
            if (row["poor_households"] != "" && row["mdp_households"] != "") figures = figures.Sum("both", "poor", "near-poor");
            if (figures.Figures.Length < 2) continue;
            seen++;
            var result = figures.Solve();

            Assert.True(
                result.Agree != Inconsistent.Contains(row["unit"]), $"{row["unit"]} {row["year"]}: {row["notes"]} -> {result}");
        }

        Assert.Equal(15, seen);
    }

    [Fact]
    public void The_two_rates_of_Tran_Van_Thoi_need_different_numbers_of_households()
    {
        var poor = Reconciliation.New.Count("poor", 882).Rate("poor", "households", "2.18").Solve()["households"].Admissible;
        var near = Reconciliation.New.Count("near-poor", 712).Rate("near-poor", "households", "1.92").Solve()["households"].Admissible;

        Assert.True(poor.WholeLow > near.WholeHigh);
        Assert.True(poor.Contains(Fraction.Of(40_459)));
        Assert.True(near.Contains(Fraction.Of(37_083)));
        Assert.Equal("1.76", Fraction.Of(71_200, 40_459).ToText(2, Language.English));
    }

    private static Reconciliation Class(Reconciliation figures, string name, string households, string rate)
    {
        if (households != "") figures = figures.Count(name, households);
        return rate == "" || households == "" ? figures : figures.Rate(name, "households", rate);
    }

    private static List<Dictionary<string, string>> Rows() => CaseFile.Rows("poverty-aggregates.csv");
}
