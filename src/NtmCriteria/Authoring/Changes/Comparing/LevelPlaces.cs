using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>The provinces and zones for whose communes documents give levels of their own.</summary>
internal static class LevelPlaces
{
    /// <summary>A commune that no province's document speaks of.</summary>
    public static readonly Commune Nowhere = new("", "");

    /// <summary>The wider place of which a place is told apart: a zone's province, a province's country; null for the country.</summary>
    public static Commune? Around(Commune place) =>
        place.Zone is not null ? place with { Zone = null } : place.Province is not null ? Nowhere : null;

    /// <summary>What is asked in a column (-1: in every one alike) and year once the documents of a place have spoken.</summary>
    public static Requirement? Asked(CriteriaSet set, Indicator indicator, int column, int year, Commune place) =>
        new AssessmentContext(
            set, Dossier.For(place, year),
            column < 0 ? new(-1, null, StratumBasis.NotKnown) : new(column, set.Strata[column], StratumBasis.Given), default, set.Tier)
            .RequirementOf(indicator);

    /// <summary>One commune for each province and zone that the documents of either book tell apart.</summary>
    public static IEnumerable<Commune> Find(RuleBook old, RuleBook now)
    {
        var levels = old.Levels.Concat(now.Levels).ToArray();
        var national = levels.Where(l => l.Document.Province is null).Select(l => l.Line.Zone);
        var byProvince = levels.Where(l => l.Document.Province is not null)
            .GroupBy(l => Provinces.Key(l.Document.Province!), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (var zone in national.OfType<Zone>().Distinct().Order()) yield return Nowhere with { Zone = zone };
        foreach (var province in byProvince)
        {
            var own = Nowhere with
            {
                Province = province.First().Document.Province, FormerProvince = province.First().Document.Province,
            };
            yield return own;
            foreach (var zone in province.Select(l => l.Line.Zone).OfType<Zone>().Distinct().Order())
                yield return own with { Zone = zone };
        }
    }
}
