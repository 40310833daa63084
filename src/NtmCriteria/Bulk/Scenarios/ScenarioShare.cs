using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

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

    public void Run(int start, int length, CancellationToken cancellationToken)
    {
        First = Math.Min(First, start);
        Block(basis, before, start, length);
        for (var s = 0; s < scenarios.Length; s++)
        {
            // One block of many scenarios is work for seconds; the run throws once its threads have ended.
            if (cancellationToken.IsCancellationRequested) return;
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
