using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tests.LongCalls;

/// <summary>Bulk runs end after the blocks at hand, and leave nothing that looks like a result.</summary>
public class LongBulkTests
{
    private const int Count = 40 * BulkRunner.BlockSize + 7;

    private static readonly LocalDate Day = new(2023, 12, 31);
    private static readonly EvaluationPlan Plan = RuleBook.National.InForce(Level.Commune, Tier.Standard, Day).Compile();
    private static readonly TierPlan Tiers = TierPlan.Alone(Plan);
    private static readonly HouseholdPlan Households = RuleBook.National.Poverty.InForce(Day).Compile();

    private static CommuneColumns Columns => Plan.Columns(Count, 2023).Values("15.1", Enumerable.Range(0, Count).Select(i => (double)(i % 101)).ToArray());

    private static readonly Dictionary<string, Action<BulkOptions, IProgress<long>?, CancellationToken>> Runs = new(StringComparer.Ordinal)
    {
        ["columns"] = (options, progress, end) => Plan.Evaluate(Columns, BulkOutputs.Criteria, options, progress, end),
        ["prepare"] = (options, progress, end) => Plan.Prepare(Columns, options, progress, end),
        ["prepared"] = (options, progress, end) => Plan.Evaluate(Plan.Prepare(Columns), Plan.NewResult(Count), options, progress, end),
        ["tiers"] = (options, progress, end) => Tiers.Evaluate([Columns], BulkOutputs.Counts, options, progress, end),
        ["prepared tiers"] = (options, progress, end) => Tiers.Evaluate([Plan.Prepare(Columns)], BulkOutputs.Counts, options, progress, end),
        ["scenarios"] = (options, progress, end) => Tiers.Run(
            [Plan.Prepare(Columns)], Scenario.MonteCarlo("income", 1, 3, new Perturbation("15.1", 0.1)), options, progress, end),
        ["households"] = (options, progress, end) => Households.Classify(
            new() { Commune = new int[Count], Income = Enumerable.Range(0, Count).ToArray() }, 1, HouseholdOutputs.Classes, options, progress, end),
    };

    public static TheoryData<string, int> Ways
    {
        get
        {
            var ways = new TheoryData<string, int>();
            foreach (var run in Runs.Keys)
                foreach (var threads in new[] { 1, 2, 5 })
                    ways.Add(run, threads);
            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void ARunEndsAfterTheBlocksAtHand(string run, int threads)
    {
        using var ending = new Ending(after: BulkRunner.BlockSize);
        Assert.ThrowsAny<OperationCanceledException>(() => Runs[run](new() { Threads = threads }, ending, ending.Token));
        // The block that was told, and one that each of the others had begun.
        Assert.InRange(ending.Told.Max(), BulkRunner.BlockSize, threads * BulkRunner.BlockSize);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void AllCommunesAreToldInTheEnd(string run, int threads)
    {
        using var told = new Ending();
        Runs[run](new() { Threads = threads }, told, told.Token);
        Assert.Equal(told.Told.Order(), told.Told);
        Assert.Equal(Count, told.Told[^1]);
        // Nobody need listen.
        Runs[run](new() { Threads = threads }, null, default);
    }

    [Fact]
    public void WhatIsNotWantedIsNotBegun()
    {
        using var ended = new CancellationTokenSource();
        ended.Cancel();
        foreach (var run in Runs.Values)
        {
            using var told = new Ending();
            Assert.ThrowsAny<OperationCanceledException>(() => run(default, told, ended.Token));
            Assert.Empty(told.Told);
        }
    }

    [Fact]
    public void AnEndedRunLeavesNoResult()
    {
        var result = Plan.NewResult(Count);
        Plan.Evaluate(Columns, result);
        using var ending = new Ending(after: 1);
        Assert.ThrowsAny<OperationCanceledException>(() => Plan.Evaluate(Columns, result, default, ending, ending.Token));
        Assert.Contains("not evaluated yet", result.ToString(), StringComparison.Ordinal);
        Plan.Evaluate(Columns, result);
        Assert.DoesNotContain("not evaluated yet", result.ToString(), StringComparison.Ordinal);

        var households = new HouseholdColumns { Commune = new int[Count], Income = new int[Count] };
        var classes = new HouseholdResult(Count, 1, HouseholdOutputs.Classes);
        using var again = new Ending(after: 1);
        Assert.ThrowsAny<OperationCanceledException>(() => Households.Classify(households, classes, default, again, again.Token));
        Assert.All(classes.Classes[..5000].ToArray(), c => Assert.Equal(default, c));
    }

    [Fact]
    public void LaterRunsOfPreparedColumnsAreNotWatched()
    {
        using var told = new Ending();
        var prepared = Plan.Prepare(Columns, default, told, told.Token);
        var before = told.Told.Count;
        told.Report(0);
        prepared.For(Plan.WithLevel("15.1", 33m));
        Assert.Equal(before + 1, told.Told.Count);
    }
}
