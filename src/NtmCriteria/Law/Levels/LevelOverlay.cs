using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>The levels that documents lay over one set: those of a province, or national ones that fill a table.</summary>
internal sealed class LevelOverlay(IEnumerable<BoundLevel> levels)
{
    private readonly FrozenDictionary<string, ImmutableArray<BoundLevel>> byId = levels
        .GroupBy(level => level.Line.IndicatorId, StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key, group => group.OrderByDescending(level => level.Line.Closeness).ToImmutableArray(),
            StringComparer.Ordinal);

    public bool Names(string id) => byId.ContainsKey(id);

    /// <summary>The level for an indicator or part, or null where the documents say nothing.</summary>
    public Requirement? Find(string id, int stratum, Zone? zone, int year)
    {
        if (!byId.TryGetValue(id, out var levels)) return null;
        foreach (var level in levels)
            if ((level.Stratum is null || level.Stratum == stratum)
                && (level.Line.Zone is null || level.Line.Zone == zone)
                && (level.Line.Year is null || level.Line.Year == year))
                return level.Requirement;
        return null;
    }
}
