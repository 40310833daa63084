using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tests.Limits;

namespace NtmCriteria.Tests.Docs;

/// <summary>Counts what is known of the levels of a rule book, and what can be decided of the published communes.</summary>
internal sealed class EvidenceFigures(RuleBook book)
{
    public static readonly string[] Sets =
    [
        "commune/standard/2009-2015", "commune/standard/2016-2020", "commune/standard/2021-2025", "commune/advanced/2021-2025",
        "commune/model/2021-2025",
    ];

    /// <summary>The kinds of cells, in the order of the columns.</summary>
    public enum Cell
    {
        TwoSources, Confirmed, WithinLimits, Recalled, RecalledWithLimits, Province, Unknown,
    }

    /// <summary>The cells of a set on its last day: every indicator or part, in every column, in every year where years differ.</summary>
    public int[] Cells(string id)
    {
        var set = book.Get(id, book.PeriodOf(id).End);
        var counts = new int[Enum.GetValues<Cell>().Length];
        foreach (var indicator in set.Indicators)
            for (var year = set.Years.From; year <= (indicator.Requirements.ByYear ? set.Years.To : set.Years.From); year++)
                foreach (var stratum in set.Strata)
                    foreach (var asked in set.Requirement(indicator.Id, stratum.Code, year) is AllParts all ? all.Parts.Select(p => p.Requirement) : [set.Requirement(indicator.Id, stratum.Code, year)!])
                        if (KindOf(asked) is { } kind)
                            counts[(int)kind]++;
        return counts;
    }

    /// <summary>Indicators of a set on a day, over all columns, by what is weakest: see the columns of the page.</summary>
    public int[] Indicators(string id, LocalDate day)
    {
        var set = book.Get(id, day);
        var counts = new int[6];
        foreach (var indicator in set.Indicators)
        {
            var cells = set.Strata.Select(s => set.Requirement(indicator.Id, s.Code, Math.Min(day.Year, set.Years.To))!).ToArray();
            var open = cells.Count(c => c.Evidence is EvidenceGrade.Unknown or EvidenceGrade.Inferred);
            counts[cells.All(c => c is Delegated) ? 4
                : cells.All(c => c.Evidence == EvidenceGrade.Unknown) ? 5
                : open > 0 ? 3
                : cells.Min(c => c.Evidence) switch { EvidenceGrade.TwoSources => 0, EvidenceGrade.Confirmed => 1, _ => 2 }]++;
        }

        return counts;
    }

    /// <summary>The published values of communes that were found to meet their set, by set and indicator: how many there are, and how many decide.</summary>
    public static IEnumerable<(string Set, string Indicator, int Published, int Decided, int AtInferred)> Communes()
    {
        var results = new List<(string Set, string Indicator, bool Decided, bool AtInferred)>();
        foreach (var row in PublishedCaseTests.Cases().Where(row => PublishedCaseTests.IsPositive(row) && row["irregular"].Length == 0))
        {
            // What a commune itself says of a level does not count for it.
            var rules = StrippedRules.Without(place => LeaveOneOutTests.Overlap(place.Split(',')[0], row["commune"]));
            var year = int.Parse(row["year"], CultureInfo.InvariantCulture);
            var set = rules.Get(row["set"], PublishedCaseTests.Day(rules, row["set"], year));
            var dossier = PublishedCaseTests.Observed(row, set);
            var strict = set.Evaluate(dossier, new() { MinimumEvidence = EvidenceGrade.Inferred });
            results.AddRange(set.Evaluate(dossier).Indicators.Zip(strict.Indicators).Where(pair => pair.First.Observation is not null)
                .Select(pair => (set.Id, pair.First.Indicator.Id, pair.First.Verdict == Verdict.Met, pair.Second.Verdict == Verdict.Met)));
        }

        return results.GroupBy(r => (r.Set, r.Indicator)).OrderBy(g => Array.IndexOf(Sets, g.Key.Set)).ThenBy(g => g.Key.Indicator, StringComparer.Ordinal)
            .Select(g => (g.Key.Set, g.Key.Indicator, g.Count(), g.Count(r => r.Decided), g.Count(r => r.AtInferred)));
    }

    private static Cell? KindOf(Requirement asked) => asked switch
    {
        NotRequired => null,
        Delegated => Cell.Province,
        FactorOf { Base: not LevelRequirement } factor => KindOf(factor.Base),
        WithinLimits { Evidence: EvidenceGrade.Inferred } => Cell.WithinLimits,
        LevelRequirement { Limits: { } limits, Evidence: EvidenceGrade.Recalled } when limits.Firm is not { Low: null, High: null } => Cell.RecalledWithLimits,
        _ => asked.Evidence switch
        {
            EvidenceGrade.TwoSources => Cell.TwoSources,
            EvidenceGrade.Confirmed => Cell.Confirmed,
            EvidenceGrade.Recalled => Cell.Recalled,
            _ => Cell.Unknown,
        },
    };
}
