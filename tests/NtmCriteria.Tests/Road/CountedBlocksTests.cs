using FsCheck;
using FsCheck.Fluent;
using NtmCriteria.Cli;
using NtmCriteria.Statistics;

namespace NtmCriteria.Tests.Road;

public sealed class CountedBlocksTests
{
    [Fact]
    public void DrawnTablesCountTheSameInBlocksAsRowByRow() => Drawn(120, 20260102);

    [Fact]
    [Trait("volume", "yes")]
    public void ManyDrawnTablesCountTheSameInBlocksAsRowByRow() => Drawn(400, 8);

    [Fact]
    public void AComparisonWithAnEarlierDayCountsTheSame()
    {
        var drawn = new DrawnTable(77);
        var folder = new NtmCriteria.Tests.Cli.Folder();
        using (folder)
        {
            File.WriteAllBytes(folder.At("t.csv"), drawn.Bytes);
            var request = drawn.Request with { KeepGoing = true, Table = drawn.Request.Table with { AsOf = new NodaTime.LocalDate(2025, 6, 1), IgnoreUnknown = true } };
            TwoRoads.AreOne([], request, (r, host) => new StatsRun(r with { File = folder.At("t.csv") }, new() { CompareAsOf = new NodaTime.LocalDate(2024, 6, 1) }, host).Run(), "compared");
        }
    }

    private static void Drawn(int count, ulong seed) => Check.One(
        Config.QuickThrowOnFailure.WithReplay(seed, 411).WithMaxTest(TestCulture.Cases(count)),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), number =>
        {
            var drawn = new DrawnTable(number);
            var stats = new StatsRequest { By = (StatisticsGrouping)(number % 4), Criteria = number % 5 == 0 };
            var format = number % 2 == 0 ? Format.Csv : Format.Table;
            TwoRoads.AreOne(drawn.Bytes, drawn.Request with { Format = format }, (r, host) => new StatsRun(r, stats, host).Run(), $"seed {number}, {stats}");
        }));
}
