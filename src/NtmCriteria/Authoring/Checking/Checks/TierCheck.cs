using System.Globalization;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A higher tier asks no less than the lower one of the same region, year and day, of the same quantity.</summary>
internal static class TierCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var world = set.Document.World;
        var lower = world.SetIds.Select(world.Set).OfType<SetDefinition>().Where(other =>
            other.Level == set.Definition.Level && other.Tier < set.Definition.Tier && other.Province == set.Definition.Province
            && other.Period.Intersection(set.Definition.Period) is not null).ToArray();
        foreach (var version in set.Versions.Where(v => v.Version is { Quantity: not null, Requirement.Cells: not null }))
            foreach (var other in lower)
                foreach (var below in other.Criteria.SelectMany(c => c.Indicators))
                    foreach (var (i, own) in below.Versions.Index().Where(v => v.Item.Quantity == version.Version.Quantity))
                    {
                        var to = i + 1 < below.Versions.Length ? below.Versions[i + 1].From.PlusDays(-1) : other.Period.End;
                        if (own.Unit == version.Version.Unit
                            && new DateInterval(own.From, to).Intersection(new(version.Version.From, version.To)) is not null)
                            Compare(version, other, below.Id, own.Requirement, log);
                    }
    }

    private static void Compare(
        CheckedVersion version, SetDefinition other, string id, RequirementDefinition below, CheckLog log)
    {
        if (below.Cells is null) return;
        foreach (var cell in version.Cells)
            foreach (var (stratum, year, level) in Cells(other, below))
            {
                if ((cell.Stratum is not null && other.Strata.All[stratum].Code != cell.Stratum)
                    || (cell.Year is not null && year is not null && cell.Year != year)
                    || !LevelBinder.Undercuts(cell.Requirement, level))
                    continue;
                var column = string.Create(CultureInfo.InvariantCulture, $"{other.Strata.All[stratum].Code}{(year is null ? "" : $", {year}")}");
                log.Add(
                    MeaningCodes.WeakerTier, version.Set.Document, cell.Path,
                    $"{cell.Place(Language.English)}: {Text(cell.Requirement, Language.English)} asks less than {other.Id}#{id} "
                    + $"({Text(level, Language.English)}, {column}); expected the same or more",
                    $"{cell.Place(Language.Vietnamese)}: {Text(cell.Requirement, Language.Vietnamese)} thấp hơn {other.Id}#{id} "
                    + $"({Text(level, Language.Vietnamese)}, {column}); cần bằng hoặc cao hơn");
                break;
            }
    }

    private static IEnumerable<(int Stratum, int? Year, Requirement Level)> Cells(SetDefinition set, RequirementDefinition table)
    {
        for (var stratum = 0; stratum < set.Strata.All.Length; stratum++)
            for (var year = 0; year < table.Years; year++)
                yield return (stratum, table.Years > 1 ? set.Years.From + year : null, table.Cells![(stratum * table.Years) + year]);
    }

    private static string Text(Requirement requirement, Language language) => Wording.Describe(requirement, null, language);
}
