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
            throw Stop.BadInput("compareTwice");
        var comparing = stats.Compare is not null || stats.CompareAsOf is not null;
        if (request.File == "-" && stats.CompareAsOf is not null)
            throw Stop.BadInput("inputOnce");
        if (stats.CompareAsOf is { } before && !(before < request.Table.AsOf))
            throw Stop.BadInput("compareEarlier");
        var later = Count(request);
        var earlier = comparing
            ? Count(stats.CompareAsOf is { } day
                ? request with { Table = request.Table with { AsOf = day }, Quiet = true }
                : request with { File = stats.Compare })
            : null;
        problems.Write(host);
        if (problems.Any && !request.KeepGoing)
        {
            host.Say("rowsUnreadCounted", ("rows", ToolTexts.Rows(problems.Rows)));
            return ExitCode.BadInput;
        }

        if (problems.Any) host.Say("rowsLeftOut", ("rows", ToolTexts.Rows(problems.Rows)));
        var listing = new StatsListing(request, stats);
        return (earlier is null
            ? stats.Criteria ? listing.Criteria(later) : listing.Tiers(later)
            : stats.Criteria ? listing.CriteriaChanges(earlier, later) : listing.Changes(earlier, later)).Publish(request.Format, request.Out, host, request.Table.Rules);
    }

    /// <summary>The counts by set: communes that fall under different sets do not mix.</summary>
    private SortedDictionary<string, GroupedStatistics> Count(Request counted)
    {
        var sets = new SortedDictionary<string, GroupedStatistics>(StringComparer.Ordinal);
        var (input, name) = TableInput.Open(counted, host);
        using var owned = input == host.Input ? null : input;
        using var table = CommuneTable.Open(input, name, counted.Table);
        if (!counted.Quiet)
            foreach (var note in table.NotesIn(host.Language)) TableHint.Write(note, host);
        if (host.InBlocks && table.HasBlocks) new CountedBlocks(counted, stats, host, problems, sets).Run(table);
        else Rows(table, counted, sets);
        TableHint.WriteRows(table, host, counted.Quiet);
        return sets;
    }

    private void Rows(CommuneTable table, Request counted, SortedDictionary<string, GroupedStatistics> sets)
    {
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
            stats.Of(sets, result.Result).Add(result.Decision, result.Assessment);
        }

        progress.End();
    }
}
