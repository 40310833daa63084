using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Statistics;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>Laws of the reconciliation, over figures printed from true counts.</summary>
public sealed class ReconciliationProperties
{
    private static Gen<World> Worlds =>
        from poor in Gen.Choose(0, 60_000)
        from near in Gen.Choose(0, 60_000)
        from rest in Gen.Choose(1, 400_000)
        from laterPoor in Gen.Choose(0, 60_000)
        from laterRest in Gen.Choose(1, 400_000)
        from digits in Gen.Choose(0, 4)
        from cuts in Gen.Choose(0, 1).ArrayOf(6)
        select new World(poor, near, poor + near + rest, laterPoor, laterPoor + laterRest, digits, cuts);

    [Fact]
    public void Figures_printed_from_true_counts_are_never_rejected() => StatisticsProperties.Holds(Worlds, world =>
    {
        foreach (var known in new[] { true, false })
        {
            var result = world.Figures(known, 0).Solve();
            Assert.True(result.Agree, result.ToString());
            Assert.True(result["households"].Admissible.Contains(Fraction.Of(world.Households)));
            Assert.True(result["households later"].Admissible.Contains(Fraction.Of(world.LaterHouseholds)));
            Assert.True(result["near"].Admissible.Contains(Fraction.Of(world.Near)));
        }
    }, 150);

    [Fact]
    public void A_rate_moved_beyond_its_digit_is_always_rejected() => StatisticsProperties.Holds(
        from world in Worlds from step in Gen.Elements(-3, -2, 2, 3) select (world, step),
        drawn =>
        {
            var result = drawn.world.Figures(true, drawn.step).Solve();
            Assert.False(result.Agree);
            Assert.Equal(FigureStatus.Impossible, result.GetFigure("rate").Status);
            Assert.Equal(
                Fraction.Of(100 * (long)drawn.world.Poor, drawn.world.Households), result.GetFigure("rate").Admits!.Value.Only);
        }, 150);

    [Fact]
    public void A_moved_count_that_others_bear_is_always_rejected() => StatisticsProperties.Holds(
        from world in Worlds from step in Gen.Elements(-1, 1) select (world, step),
        drawn =>
        {
            var (poor, near) = (drawn.world.Poor, drawn.world.Near);
            var result = Reconciliation.New.Count("poor", poor).Count("near", near)
                .Count("both", Math.Max(0, poor + near + drawn.step)).Sum("both", "poor", "near").Solve();
            Assert.Equal(poor + near + drawn.step < 0, result.Agree);
        });

    [Fact]
    public void No_conflict_can_spare_a_figure() => StatisticsProperties.Holds(
        from world in Worlds from step in Gen.Elements(-3, 3, 40) select (world, step),
        drawn =>
        {
            var figures = drawn.world.Figures(true, drawn.step);
            var conflict = figures.Solve().Conflicts[0].Figures;
            var network = new Network(figures.Figures);
            bool Agrees(Figure? without) => network.Solve(
                f => network.Figures[f] != without && conflict.Contains(network.Figures[f]), _ => Reading.Either) is not null;
            Assert.False(Agrees(null));
            Assert.All(conflict, figure => Assert.True(Agrees(figure)));
        });

    [Fact]
    public void A_printed_number_is_inside_its_own_interval() => StatisticsProperties.Holds(
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Choose(1, 5_000)
        from digits in Gen.Choose(0, 6)
        from reading in Gen.Elements(Reading.Rounded, Reading.Truncated)
        from language in Gen.Elements(Language.English, Language.Vietnamese)
        select (Fraction.Of(numerator, denominator), digits, reading, language),
        drawn =>
        {
            var (exact, digits, reading, language) = drawn;
            var text = exact.ToText(digits, language, reading);
            // Without decimals, the marks of a whole number can only group.
            var printed = digits == 0 ? PrintedNumber.ParseCount(text) : PrintedNumber.Parse(text);
            Assert.Equal(digits, printed.Digits);
            Assert.True(printed.Fits(exact, reading));
            Assert.True(printed.Fits(exact, Reading.Either));
            Assert.Equal(Math.Floor((decimal)exact.Numerator / (decimal)exact.Denominator), (decimal)exact.Floor());
        }, 400);

    /// <summary>True counts of two years, and how they are printed: digits, and which figure is cut and not rounded.</summary>
    private sealed record World(int Poor, int Near, int Households, int LaterPoor, int LaterHouseholds, int Digits, int[] Cuts)
    {
        public Reconciliation Figures(bool householdsKnown, int step)
        {
            var rate = Fraction.Of(100 * (long)Poor, Households);
            var later = Fraction.Of(100 * (long)LaterPoor, LaterHouseholds);
            var figures = Reconciliation.New
                .Count("poor", Poor)
                .Rate("poor", "households", Moved(rate, step), "rate")
                .Rate("near", "households", Print(Fraction.Of(100 * (long)Near, Households), 1), "near rate")
                .Count("both", (long)Poor + Near).Sum("both", "poor", "near")
                .Rate("both", "households", Print(Fraction.Of(100 * ((long)Poor + Near), Households), 2), "both rate")
                .Count("poor later", LaterPoor)
                .Rate("poor later", "households later", Print(later, 3), "rate later")
                .Change("poor", "poor later", (LaterPoor - Poor).ToString(CultureInfo.InvariantCulture));
            // A change printed from the exact rates, or from the printed ones: both are usual.
            if (step == 0) figures = figures.Change("rate", "rate later", Print(later - rate, 4), "points");
            if (Poor > 0)
                figures = figures.RelativeChange("poor", "poor later", Print(Fraction.Of(100 * ((long)LaterPoor - Poor), Poor), 5), "relative");
            return householdsKnown
                ? figures.Count("households", Households).Count("households later", LaterHouseholds)
                : figures;
        }

        private string Moved(Fraction exact, int step)
        {
            var units = exact.Print(Digits, Cuts[0] == 1 ? Reading.Truncated : Reading.Rounded) + step;
            return Plain(Fraction.Of(units, System.Numerics.BigInteger.Pow(10, Digits)).ToText(Digits, Language.Vietnamese));
        }

        private string Print(Fraction exact, int figure) => Plain(
            exact.ToText(Digits, Language.Vietnamese, Cuts[figure] == 1 ? Reading.Truncated : Reading.Rounded));

        // A single mark in a rate is its decimal mark, so that thousands are not grouped here.
        private static string Plain(string text) => text.Replace(".", "", StringComparison.Ordinal);
    }
}
