using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>For whom, and on which days, filled-in levels are to hold.</summary>
/// <param name="Rules">The rules in which they are open.</param>
/// <param name="Province">The province, or null for the whole country.</param>
/// <param name="Period">The days.</param>
/// <param name="Numbers">How the table writes numbers and days.</param>
internal sealed record FillingScope(RuleBook Rules, string? Province, DateInterval Period, NumberStyle Numbers)
{
    /// <summary>The days on which a set is in force within the period, or null.</summary>
    public DateInterval? DaysOf(string setId) => Rules.PeriodOf(setId).Intersection(Period);

    /// <summary>The indicator with an id, or the one that has a part with the id.</summary>
    public static Indicator? Find(CriteriaSet set, string id) =>
        set.Find(id) ?? set.Indicators.FirstOrDefault(i => i.Parts.Any(p => p.Id == id));

    /// <summary>What some rules ask where a level holds: one requirement a column and year.</summary>
    public IEnumerable<Requirement> Asked(RuleBook rules, string setId, string id, string? stratum, int? year)
    {
        var set = rules.Get(setId, DaysOf(setId)!.Start);
        var indicator = Find(set, id)!;
        foreach (var column in set.Strata.Where(s => stratum is null || s.Code == stratum))
            for (var y = year ?? set.Years.From; y <= (year ?? set.Years.To); y++)
            {
                var commune = new Commune("", "") { Province = Province, FormerProvince = Province, Region = column.Code, Group = column.Code };
                var asked = set.RequirementFor(indicator.Id, commune, y);
                if (indicator.Id != id) asked = (asked as AllParts)?.Parts.FirstOrDefault(p => p.Part.Id == id)?.Requirement ?? asked;
                if (asked is not null) yield return asked;
            }
    }
}

/// <summary>A row that was filled in, and its place.</summary>
/// <param name="Line">The line in the table.</param>
/// <param name="Level">What it says.</param>
/// <param name="Unit">The unit of the level, or null.</param>
internal sealed record FilledRow(int Line, FilledLevel Level, UnitOfMeasure? Unit);
