using System.Globalization;
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
                ("before", words.Pick("trước %", "before %")), ("after", words.Pick("sau %", "after %")),
                ("points", words.Pick("điểm %", "points")), ("percent", words.Pick("so với trước %", "percent of before")),
                ("planFulfilment", words.Pick("thực hiện kế hoạch %", "of plan %")),
            ])
        {
            Facts =
            [
                ("standardBefore", before.Standard.ToString()), ("standard", request.Standard.ToString()),
                ("plannedFall", request.Plan is { } plan ? plan.ToString(CultureInfo.InvariantCulture) : ""),
            ],
        };
        foreach (var key in Keys(earlier, later))
            foreach (var measure in Enum.GetValues<PovertyMeasure>())
                listing.Add(Row(key, measure, Of(earlier, key).Rate(measure), Of(later, key).Rate(measure)));
        return listing.Publish(request.Format, request.Out, host);
    }

    private PovertyTable Count(PovertySource source)
    {
        var table = new PovertyTable(request.By ?? HouseholdGrouping.Province);
        foreach (var result in new HouseholdStream(request, source, problems, host).Read()) table.Add(result);
        return table;
    }

    private IEnumerable<string> Keys(PovertyTable earlier, PovertyTable later) => (request.Summary ? [] : earlier.Lines.Concat(later.Lines))
        .Select(l => l.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Append(Total);

    private static PovertyCounts Of(PovertyTable table, string key) =>
        key == Total ? table.Total : table.Lines.FirstOrDefault(l => l.Key == key)?.Counts ?? default;

    private string[] Row(string key, PovertyMeasure measure, PovertyRate? one, PovertyRate? other)
    {
        if (one is not { } earlier || other is not { } later)
            return [key, Names.Camel(measure.ToString()), one is { } a ? Rate(a) : "", other is { } b ? Rate(b) : "", "", "", ""];
        // The least change is from the most before to the least after, and the other way round.
        var (least, most) = (new RateChange(earlier.High, later.Low), new RateChange(earlier.Low, later.High));
        return
        [
            key, Names.Camel(measure.ToString()), Rate(earlier), Rate(later), Between(least.Points, most.Points),
            least.Percent is { } low && most.Percent is { } high ? Between(low, high) : "",
            request.Plan is { } plan ? Between(most.PlanFulfilment(plan), least.PlanFulfilment(plan)) : "",
        ];
    }

    private static string Rate(PovertyRate rate) => Between(rate.Low * 100, rate.High * 100);

    private static string Between(Fraction low, Fraction high) => low == high ? Text(low) : $"{Text(low)}..{Text(high)}";

    private static string Text(Fraction number) => number.Round(2).ToString("0.00", CultureInfo.InvariantCulture);

    // No group is called so: keys of groups are trimmed.
    private const string Total = "total";
}
