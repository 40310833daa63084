using NtmCriteria.Law;

namespace NtmCriteria.Benchmarks;

/// <summary>
/// What somebody writes in an afternoon: the rows of one region and year in a list, the values in a dictionary, LINQ
/// for the rest. It knows neither dates, evidence, ratios, bounds nor parts; it is the yardstick for the evaluator,
/// not a rival to it.
/// </summary>
internal sealed class PlainTable
{
    private readonly List<Row> rows;

    public PlainTable(CriteriaSet set, string stratum, int year) => rows =
    [
        .. from indicator in set.Indicators
           let required = set.Requirement(indicator.Id, stratum, year)
           select new Row(
               indicator.Criterion, indicator.Id, indicator.Label.Vi, required is AtMost,
               required is LevelRequirement level ? level.Level : null, required is Attained),
    ];

    public List<CriterionOutcome> Evaluate(IReadOnlyDictionary<string, object> values) =>
        rows.GroupBy(row => row.Criterion)
            .Select(group =>
            {
                var indicators = group.Select(row => Judge(row, values)).ToList();
                return new CriterionOutcome(
                    group.Key,
                    indicators.Any(i => i.Met == false) ? false : indicators.All(i => i.Met == true) ? true : null,
                    indicators);
            })
            .ToList();

    private static Outcome Judge(Row row, IReadOnlyDictionary<string, object> values)
    {
        if (!values.TryGetValue(row.Id, out var value)) return new(row.Id, row.Label, null, row.Level, null, null);
        if (row.Attained) return new(row.Id, row.Label, value is true, null, value, null);
        if (row.Level is not { } level || value is not decimal number)
            return new(row.Id, row.Label, null, row.Level, value, null);
        var gap = row.AtMost ? level - number : number - level;
        return new(row.Id, row.Label, gap >= 0, level, value, gap);
    }

    internal sealed record CriterionOutcome(int Criterion, bool? Met, List<Outcome> Indicators);

    internal sealed record Outcome(string Id, string Label, bool? Met, decimal? Level, object? Value, decimal? Gap);

    private sealed record Row(int Criterion, string Id, string Label, bool AtMost, decimal? Level, bool Attained);
}
