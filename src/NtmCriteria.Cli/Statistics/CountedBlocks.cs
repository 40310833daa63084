using NtmCriteria.Statistics;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Counts a table block by block: the same counts and the same messages as row by row.</summary>
internal sealed class CountedBlocks(Request counted, StatsRequest stats, Host host, ProblemLog problems, SortedDictionary<string, GroupedStatistics> sets)
{
    private readonly RowEvaluator evaluator = new(counted);
    private readonly Progress progress = new(host, counted.Quiet);
    private CommunePlace? lastPlace;
    private GroupedStatistics? lastGroups;

    public void Run(CommuneTable table)
    {
        foreach (var (block, _) in table.Blocks(counted.Evaluation, _ => 0))
            for (var i = 0; i < block.Count; i++)
                Count(block[i]);
        progress.End();
    }

    private void Count(BlockRow row)
    {
        if (row.Kind == BlockRowKind.None) return;
        progress.Step();
        if (row.Kind == BlockRowKind.Problem) problems.Add(row.Read!);
        else if (problems.Any && !counted.KeepGoing) return;
        else if (row.Kind == BlockRowKind.Columns)
        {
            if (row.Place != lastPlace) (lastPlace, lastGroups) = (row.Place, stats.Of(sets, row.Place.Result));
            lastGroups!.Add(row.Place.Result, row.Tiers, row.Index);
        }
        else
        {
            var result = row.Assessed ?? evaluator.Evaluate(row.Read!).Result;
            stats.Of(sets, result).Add(result.Decision, result.Assessment);
        }
    }
}
