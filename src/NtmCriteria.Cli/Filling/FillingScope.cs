using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>For whom, and on which days, filled-in levels are to hold.</summary>
/// <param name="Rules">The rules in which they are open.</param>
/// <param name="Province">The province, or null for the whole country.</param>
/// <param name="Period">The days.</param>
/// <param name="Numbers">How the table writes numbers.</param>
/// <param name="Language">The language of messages.</param>
internal sealed record FillingScope(RuleBook Rules, string? Province, DateInterval Period, NumberStyle Numbers, Language Language)
{
    /// <summary>The words of messages.</summary>
    public Words Words { get; } = new(Language);

    /// <summary>The days on which a set is in force within the period, or null.</summary>
    public DateInterval? DaysOf(string setId) => Rules.PeriodOf(setId).Intersection(Period);

    /// <summary>The indicator with an id, or the one that has a part with the id.</summary>
    public static Indicator? Find(CriteriaSet set, string id) =>
        set.Find(id) ?? set.Indicators.FirstOrDefault(i => i.Parts.Any(p => p.Id == id));

    /// <summary>The wordings that an indicator or part has in a set, each with its days, oldest first.</summary>
    public IReadOnlyList<FilledVersion> VersionsOf(string setId, string id)
    {
        var found = new List<FilledVersion>();
        foreach (var day in Rules.VersionsOf(setId))
        {
            var set = Rules.Get(setId, day);
            if (Find(set, id) is not { } indicator || (found.Count > 0 && found[^1].Indicator.From == indicator.From)) continue;
            found.Add(new(set, indicator, id, new(indicator.From, Rules.PeriodOf(setId).End)));
        }

        for (var i = 1; i < found.Count; i++)
            found[i - 1] = found[i - 1] with { Days = new(found[i - 1].Days.Start, found[i].Days.Start.PlusDays(-1)) };
        return found;
    }

    /// <summary>What some rules ask where a level holds: one requirement a column and year.</summary>
    public IEnumerable<Requirement> Asked(RuleBook rules, FilledLevel level)
    {
        var set = rules.Get(level.SetId, (level.Days ?? DaysOf(level.SetId))!.Start);
        var indicator = Find(set, level.Id)!;
        foreach (var column in set.Strata.Where(s => level.Stratum is null || s.Code == level.Stratum))
            for (var y = level.Year ?? set.Years.From; y <= (level.Year ?? set.Years.To); y++)
            {
                var commune = new Commune("", "")
                {
                    Province = Province, FormerProvince = Province, Region = column.Code, Group = column.Code, Zone = level.Zone,
                };
                var asked = set.RequirementFor(indicator.Id, commune, y);
                if (indicator.Id != level.Id) asked = (asked as AllParts)?.Parts.FirstOrDefault(p => p.Part.Id == level.Id)?.Requirement ?? asked;
                if (asked is not null) yield return asked;
            }
    }
}

/// <summary>One wording of an indicator or part.</summary>
/// <param name="Set">The set as it reads then.</param>
/// <param name="Indicator">The indicator, or the one that has the part.</param>
/// <param name="Id">The id of the indicator or part.</param>
/// <param name="Days">The days on which it reads so.</param>
internal sealed record FilledVersion(CriteriaSet Set, Indicator Indicator, string Id, DateInterval Days)
{
    private IndicatorPart? Part => Indicator.Id == Id ? null : Indicator.Parts.First(p => p.Id == Id);

    public LocalText Label => Part?.Label ?? Indicator.Label;

    public RequirementKind Kind => Part?.Kind ?? Indicator.Kind;

    public UnitOfMeasure? Unit => Part is { } part ? part.Unit : Indicator.Unit;

    /// <summary>Whether a level of one wording means the same in the other.</summary>
    public bool IsAlike(FilledVersion other) => Label == other.Label && Kind == other.Kind && Unit == other.Unit;
}

/// <summary>A row that was filled in, and its place.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Level">What it says.</param>
/// <param name="Unit">The unit of the level, or null.</param>
internal sealed record FilledRow(TextRow Row, FilledLevel Level, UnitOfMeasure? Unit)
{
    /// <summary>The line in the table.</summary>
    public int Line => Row.Line;
}
