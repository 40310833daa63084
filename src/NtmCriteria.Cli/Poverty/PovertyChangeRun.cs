using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>
/// The change of the rates between two years by group: percentage points and percent apart, and how far a planned fall
/// was reached. A rate that undetermined households leave open makes the change an interval.
/// </summary>
internal sealed class PovertyChangeRun(PovertyRequest request, PovertySource before, Host host)
{
    private readonly ProblemLog problems = new();

    public int Run()
    {
        var (earlier, later) = (Count(before), Count(request.Now));
        if (!problems.Allow(request, host)) return ExitCode.BadInput;
        var words = new Words(request.Language);
        var listing = new Listing(
            "ntm-poverty-change/1", "results",
            [
                ("group", words.Pick("nhóm", "group")), ("measure", words.Pick("tỷ lệ", "rate")),
                .. Ends("before", words.Pick("trước %", "before %"), words), .. Ends("after", words.Pick("sau %", "after %"), words),
                .. Ends("points", words.Pick("điểm %", "points"), words),
                .. Ends("percent", words.Pick("so với trước %", "percent of before"), words),
                .. Ends("planFulfilment", words.Pick("thực hiện kế hoạch %", "of plan %"), words),
            ])
        {
            Facts =
            [
                ("standardBefore", before.Standard.ToString()), ("standard", request.Standard.ToString()),
                ("plannedFall", request.Plan is { } plan ? plan.ToString(CultureInfo.InvariantCulture) : ""),
                .. earlier.UnlikelyIncomes.Find(request.Language).Select(f => ("unlikelyIncomesBefore", f.ToString())),
                .. later.UnlikelyIncomes.Find(request.Language).Select(f => ("unlikelyIncomes", f.ToString())),
            ],
        };
        foreach (var line in request.Summary ? [] : Lines(earlier, later))
            foreach (var measure in Enum.GetValues<PovertyMeasure>())
                listing.Add(Row(line.Key, measure, earlier.GetCounts(line).Rate(measure), later.GetCounts(line).Rate(measure)));
        foreach (var measure in Enum.GetValues<PovertyMeasure>())
            listing.Add(Row(Total, measure, earlier.Total.Rate(measure), later.Total.Rate(measure)));
        return listing.Publish(request.Format, request.Out, host, request.Data);
    }

    private PovertyTable Count(PovertySource source)
    {
        var table = new PovertyTable(request.By ?? HouseholdGrouping.Province);
        foreach (var result in new HouseholdStream(request, source, problems, host).Read()) table.Add(result);
        return table;
    }

    /// <summary>The groups of either year; a name that stands twice in one of them has its place behind it.</summary>
    private static ImmutableArray<PovertyLine> Lines(PovertyTable earlier, PovertyTable later)
    {
        var both = new PovertyTable(earlier.Grouping);
        both.Add(earlier);
        both.Add(later);
        return both.Lines;
    }

    private string[] Row(string key, PovertyMeasure measure, PovertyRate? one, PovertyRate? other)
    {
        if (one is not { } earlier || other is not { } later)
            return [key, Names.Camel(measure.ToString()), .. Ends(one), .. Ends(other), .. Enumerable.Repeat("", 6)];
        // The least change is from the most before to the least after, and the other way round.
        var (least, most) = (new RateChange(earlier.High, later.Low), new RateChange(earlier.Low, later.High));
        var isRelative = least.Percent is not null && most.Percent is not null;
        return
        [
            key, Names.Camel(measure.ToString()), .. Ends(earlier), .. Ends(later), Text(least.Points), Text(most.Points),
            isRelative ? Text(least.Percent!.Value) : "", isRelative ? Text(most.Percent!.Value) : "",
            request.Plan is { } low ? Text(most.PlanFulfilment(low)) : "", request.Plan is { } high ? Text(least.PlanFulfilment(high)) : "",
        ];
    }

    private static string[] Ends(PovertyRate? rate) => rate is { } known ? [Text(known.Low * 100), Text(known.High * 100)] : ["", ""];

    private static (string Name, string Heading)[] Ends(string name, string heading, Words words) =>
        [(name + "Low", heading + words.Pick(" từ", " from")), (name + "High", words.Pick("đến", "to"))];

    private static string Text(Fraction number) => number.Round(2).ToString("0.00", CultureInfo.InvariantCulture);

    // No group is called so: keys of groups are trimmed.
    private const string Total = "total";
}
