using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>Runs scenarios over prepared columns.</summary>
public static class ScenarioRunner
{
    /// <summary>
    /// Runs a list of scenarios in one pass over the communes: each block is taken through all of them while it is in
    /// the cache.
    /// </summary>
    /// <param name="plan">The plans of the tiers as they are.</param>
    /// <param name="prepared">The columns: one table for each tier that has a set.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <returns>One result a scenario, in their order; flips in the order of rows.</returns>
    /// <exception cref="ArgumentException">
    /// A table or a variant does not fit the plans, a stratum does not exist, or what is to be shaken is no column of
    /// doubles.
    /// </exception>
    public static ImmutableArray<ScenarioResult> Run(
        this TierPlan plan, IReadOnlyList<PreparedColumns> prepared, IReadOnlyList<Scenario> scenarios,
        BulkOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(scenarios);
        var basis = ScenarioCodes.Sources(plan, prepared, new Scenario("as it is"));
        var sources = scenarios.Select(s => ScenarioCodes.Sources(plan, prepared, s)).ToArray();
        var count = basis.OfType<CodeSource>().FirstOrDefault()?.Count ?? 0;
        var path = BulkRunner.Resolve(options.Path);
        var shares = new List<ScenarioShare>();
        BulkRunner.Blocks(
            count, options.Threads,
            () =>
            {
                var share = new ScenarioShare(plan, basis, sources, path);
                lock (shares) shares.Add(share);
                return share;
            },
            (share, start, length) => share.Run(start, length), share => share.GiveBack());
        // Threads took neighbouring runs of rows: in the order of rows the parts make the whole.
        shares.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. scenarios.Select((s, i) => ScenarioShare.Result(plan, s, i, shares))];
    }
}

/// <summary>What one thread finds out about its run of communes.</summary>
internal sealed class ScenarioShare
{
    private readonly TierPlan plan;
    private readonly CodeSource?[] basis;
    private readonly CodeSource?[][] scenarios;
    private readonly TierResult before;
    private readonly TierResult after;
    private readonly Workspace?[] work;
    private readonly int[,] certain;
    private readonly int[,] possible;
    private readonly List<TierFlip>[] flips;

    public ScenarioShare(TierPlan plan, CodeSource?[] basis, CodeSource?[][] scenarios, BulkPath path)
    {
        this.plan = plan;
        this.basis = basis;
        this.scenarios = scenarios;
        before = new(plan, BulkRunner.BlockSize, BulkOutputs.Counts);
        after = new(plan, BulkRunner.BlockSize, BulkOutputs.Counts);
        work = TierRunner.Workspaces(basis, after, path);
        certain = new int[scenarios.Length, plan.Tiers.Length + 1];
        possible = new int[scenarios.Length, plan.Tiers.Length + 1];
        flips = [.. scenarios.Select(_ => new List<TierFlip>())];
    }

    public int First { get; private set; } = int.MaxValue;

    public void Run(int start, int length)
    {
        First = Math.Min(First, start);
        Block(basis, before, start, length);
        for (var s = 0; s < scenarios.Length; s++)
        {
            Block(scenarios[s], after, start, length);
            for (var i = 0; i < length; i++)
            {
                var (sure, open) = (after.CertainSteps[i], after.PossibleSteps[i]);
                certain[s, sure]++;
                possible[s, open]++;
                if (sure == before.CertainSteps[i] && open == before.PossibleSteps[i]) continue;
                flips[s].Add(new(
                    start + i, plan.TierAt(before.CertainSteps[i]), plan.TierAt(before.PossibleSteps[i]),
                    plan.TierAt(sure), plan.TierAt(open)));
            }
        }
    }

    public void GiveBack() => TierRunner.GiveBack(work);

    public static ScenarioResult Result(TierPlan plan, Scenario scenario, int index, List<ScenarioShare> shares) => new(
        scenario, new(Sum(plan, shares, s => s.certain, index), Sum(plan, shares, s => s.possible, index)),
        [.. shares.SelectMany(s => s.flips[index])]);

    private static ImmutableArray<KeyValuePair<Tier, int>> Sum(
        TierPlan plan, List<ScenarioShare> shares, Func<ScenarioShare, int[,]> counts, int index) =>
        [.. Enumerable.Range(0, plan.Tiers.Length + 1)
            .Select(step => KeyValuePair.Create(plan.TierAt(step), shares.Sum(s => counts(s)[index, step])))];

    private void Block(CodeSource?[] sources, TierResult result, int start, int length)
    {
        foreach (var one in work)
            if (one is not null)
                (one.Chain, one.Shift) = (result, start);
        TierRunner.RunBlock(sources, work, start, length, result, shift: start);
    }
}
