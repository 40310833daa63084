using System.CommandLine;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Statistics;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm stats</c>: communes counted by tier, bands and criteria, or published figures weighed against one another.</summary>
internal static class StatsCommand
{
    public static Command Create(Host host)
    {
        var common = new CommonOptions();
        var by = Choice.Word("--by", "province|district|region|zone", "Count by group; default: all communes together");
        var criteria = Choice.Flag("--criteria", "Count the verdicts on each criterion instead of tiers and bands");
        var compare = Choice.Word("--compare", "FILE", "Show the change from this earlier table");
        var compareAsOf = Choice.Word("--compare-as-of", "DATE", "Show the change from the same table under the rules of this day");
        var reconcile = Choice.Word("--reconcile", "FILE", "Weigh the published figures of this CSV (kind,name,value,first,second)");
        var failOn = Choice.Word("--fail-on", "conflict", "With --reconcile: exit with 1 if figures contradict");
        var keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and count the rest");
        var command = new Command(
            "stats",
            "Count communes: tiers met for certain, still possible and held as titles; averages, bands, criteria; by group; change between dates.\n"
            + "Or weigh published figures: which cannot all be true, and what they leave open.\n\n"
            + "Examples:\n"
            + "  ntm stats communes.csv --by district\n"
            + "  ntm stats communes.csv --criteria --format csv --out criteria.csv\n"
            + "  ntm stats later.csv --compare earlier.csv\n"
            + "  ntm stats later.csv --criteria --by district --compare earlier.csv --lang vi --format xlsx --out theo-tieu-chi.xlsx\n"
            + "  ntm stats --reconcile figures.csv --format md --lang vi");
        common.AddTo(command);
        foreach (var option in new Option[] { by, criteria, compare, compareAsOf, reconcile, failOn, keepGoing })
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var request = common.Read(parsed, host) with { KeepGoing = parsed.GetValue(keepGoing) };
            var fail = Choice.Parse("--fail-on", parsed.GetValue(failOn), false, ("conflict", true));
            if (parsed.GetValue(reconcile) is { } figures)
            {
                if (request.File is not null || parsed.GetValue(by) is not null || parsed.GetValue(criteria)
                    || parsed.GetValue(compare) is not null || parsed.GetValue(compareAsOf) is not null)
                    throw Stop.BadInput("reconcileAlone");
                return new StatsReconcileRun(figures, request, fail, host).Run();
            }

            if (fail) throw Stop.BadInput("failOnConflict");
            return new StatsRun(
                request,
                new()
                {
                    By = Choice.Parse<StatisticsGrouping?>(
                        "--by", parsed.GetValue(by), null, ("province", StatisticsGrouping.Province),
                        ("district", StatisticsGrouping.District), ("region", StatisticsGrouping.Region),
                        ("zone", StatisticsGrouping.Zone)),
                    Criteria = parsed.GetValue(criteria),
                    Compare = parsed.GetValue(compare),
                    CompareAsOf = Choice.Date("--compare-as-of", parsed.GetValue(compareAsOf)),
                },
                host).Run();
        });
        return command;
    }
}

/// <summary>What is counted, beside the table itself.</summary>
internal sealed record StatsRequest
{
    /// <summary>What to group by, or null for all communes together.</summary>
    public StatisticsGrouping? By { get; init; }

    /// <summary>Whether the verdicts on each criterion are counted.</summary>
    public bool Criteria { get; init; }

    /// <summary>The table of the earlier state, or null.</summary>
    public string? Compare { get; init; }

    /// <summary>The day of the earlier state, or null.</summary>
    public NodaTime.LocalDate? CompareAsOf { get; init; }

    /// <summary>The counts that a result enters: communes that fall under different sets do not mix.</summary>
    public GroupedStatistics Of(SortedDictionary<string, GroupedStatistics> sets, CommuneResult result)
    {
        var id = result.Assessment is null ? "" : result.SetId ?? "";
        if (!sets.TryGetValue(id, out var grouped)) sets.Add(id, grouped = new(By ?? StatisticsGrouping.Province));
        return grouped;
    }
}
