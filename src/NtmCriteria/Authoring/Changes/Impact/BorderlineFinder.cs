using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Finds the values of a commune that lie near a level that moved.</summary>
internal sealed class BorderlineFinder(RuleDiff diff, CauseFinder causes, Nearness near)
{
    private readonly Dictionary<(SetVersion, SetVersion), (int, int, int, int)[]> moved = [];

    public IEnumerable<BorderlineCommune> Find(TierPair pair)
    {
        if (pair is not { Old: { } old, New: { } now }) yield break;
        foreach (var (c, i, d, j) in Moved(old, now))
        {
            var (was, became) = (old.Criteria[c].Indicators[i], now.Criteria[d].Indicators[j]);
            if (Near(became.Level, was.Level, became.Observation, became.Indicator.Unit) is { } gap)
                yield return new(
                    now.Dossier.Commune, now.Dossier.Year, now.Set.Id, became.Indicator.Id, was.Level, became.Level!,
                    became.Observation!, gap, was.Verdict, became.Verdict);
            foreach (var part in became.Parts)
            {
                var before = was.Parts.FirstOrDefault(p => p.Part.Id == part.Part.Id);
                if (Near(part.Requirement as LevelRequirement, before?.Requirement as LevelRequirement, part.Observation, part.Part.Unit) is { } distance)
                    yield return new(
                        now.Dossier.Commune, now.Dossier.Year, now.Set.Id, part.Part.Id, before?.Requirement as LevelRequirement,
                        (LevelRequirement)part.Requirement, part.Observation!, distance,
                        before?.Verdict ?? Verdict.Undetermined, part.Verdict);
            }
        }
    }

    private decimal? Near(LevelRequirement? level, LevelRequirement? before, Observation? observation, UnitOfMeasure? unit)
    {
        if (level is null || observation is null || level.Level == before?.Level) return null;
        return Comparison.Gap(level, observation, unit) is { } gap && near.Holds(gap, level.Level) ? gap : null;
    }

    /// <summary>The places of the indicators, in both sets, whose level the diff says to have changed.</summary>
    private (int, int, int, int)[] Moved(Assessment old, Assessment now)
    {
        var key = (old.Set.Version, now.Set.Version);
        if (moved.TryGetValue(key, out var known)) return known;
        var map = causes.NamesOf(old.Set.Id, now.Set.Id);
        var places =
            from d in Enumerable.Range(0, now.Criteria.Length)
            from j in Enumerable.Range(0, now.Criteria[d].Indicators.Length)
            let id = now.Criteria[d].Indicators[j].Indicator.Id
            where diff.Names(now.Set.Id, id)
            from c in Enumerable.Range(0, old.Criteria.Length)
            from i in Enumerable.Range(0, old.Criteria[c].Indicators.Length)
            let oldId = old.Criteria[c].Indicators[i].Indicator.Id
            where (map is null ? oldId : map.Find(oldId)) == id
            select (c, i, d, j);
        return moved[key] = [.. places];
    }
}
