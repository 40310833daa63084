using NtmCriteria.Statistics;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Counts the communes of a table, and of a second one where a change is asked for.</summary>
internal sealed class StatsRun(Request request, StatsRequest stats, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        if (stats.Compare is not null && stats.CompareAsOf is not null)
            throw Stop.BadInput("--compare and --compare-as-of name the earlier state twice; expected one of them");
        var comparing = stats.Compare is not null || stats.CompareAsOf is not null;
        if (comparing && (stats.Criteria || (request.File == "-" && stats.CompareAsOf is not null)))
            throw Stop.BadInput(stats.Criteria
                ? "--criteria does not go with a comparison; expected one of them"
                : "standard input can be read once; expected a file with --compare-as-of");
        if (stats.CompareAsOf is { } before && !(before < request.Table.AsOf))
            throw Stop.BadInput("--compare-as-of is the earlier day; expected --as-of with a later one");
        var later = Count(request);
        var earlier = comparing
            ? Count(stats.CompareAsOf is { } day
                ? request with { Table = request.Table with { AsOf = day }, Quiet = true }
                : request with { File = stats.Compare })
            : null;
        problems.Write(host.Error);
        if (problems.Any && !request.KeepGoing)
        {
            host.Error.WriteLine(
                $"ntm: {problems.Rows} row(s) could not be read; nothing was counted. Correct them, or leave them out with --keep-going.");
            return ExitCode.BadInput;
        }

        if (problems.Any) host.Error.WriteLine($"ntm: {problems.Rows} row(s) could not be read and were left out.");
        var listing = new StatsListing(request, stats);
        return (earlier is null
            ? stats.Criteria ? listing.Criteria(later) : listing.Tiers(later)
            : listing.Changes(earlier, later)).Publish(request.Format, request.Out, host, request.Table.Rules);
    }

    /// <summary>The counts by set: communes that fall under different sets do not mix.</summary>
    private SortedDictionary<string, GroupedStatistics> Count(Request counted)
    {
        var sets = new SortedDictionary<string, GroupedStatistics>(StringComparer.Ordinal);
        var (input, name) = TableInput.Open(counted, host);
        using var owned = input == host.Input ? null : input;
        using var table = CommuneTable.Open(input, name, counted.Table);
        if (!counted.Quiet)
            foreach (var note in table.Notes) host.Error.WriteLine(TableHint.Add(note));
        var evaluator = new RowEvaluator(counted);
        var progress = new Progress(host, counted.Quiet);
        foreach (var row in RowStream.ReadAhead(table.Rows()))
        {
            progress.Step();
            if (!row.IsSound)
            {
                problems.Add(row);
                continue;
            }

            if (problems.Any && !counted.KeepGoing) continue;
            var result = evaluator.Evaluate(row);
            var id = result.Assessment is null ? "" : result.SetId ?? "";
            if (!sets.TryGetValue(id, out var grouped))
                sets.Add(id, grouped = new(stats.By ?? StatisticsGrouping.Province));
            grouped.Add(result.Decision, result.Assessment);
        }

        progress.End();
        TableHint.WriteRows(table, host, counted.Quiet, counted.Language);
        return sets;
    }
}
