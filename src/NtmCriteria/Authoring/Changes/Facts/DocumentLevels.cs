using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What the documents of a book lay over its sets, day by day; what the documents are called plays no part.</summary>
internal static class DocumentLevels
{
    public static ImmutableArray<LevelChange> Between(RuleBook old, RuleBook now)
    {
        var days = Boundaries(old).Concat(Boundaries(now)).Distinct().Order().ToArray();
        var changes = ImmutableArray.CreateBuilder<LevelChange>();
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var (was, became) = (At(old, days[i]), At(now, days[i]));
            var stretch = new DateInterval(days[i], days[i + 1].PlusDays(-1));
            foreach (var place in was.Keys.Union(became.Keys))
            {
                var (a, b) = (was.GetValueOrDefault(place), became.GetValueOrDefault(place));
                if (a?.Requirement != b?.Requirement) changes.Add(new(place, a, b, stretch));
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>The levels of the second book, made out of those of the first.</summary>
    public static ImmutableArray<BoundLevel> Apply(RuleBook old, ImmutableArray<LevelChange> changes)
    {
        var days = Boundaries(old).Concat(changes.SelectMany(c => new[] { c.Days.Start, c.Days.End.PlusDays(1) }))
            .Distinct().Order().ToArray();
        var levels = ImmutableArray.CreateBuilder<BoundLevel>();
        for (var i = 0; i + 1 < days.Length; i++)
        {
            var facts = At(old, days[i]);
            foreach (var change in changes.Where(c => c.Days.Contains(days[i])))
            {
                if (change.New is { } level) facts[change.Place] = level;
                else facts.Remove(change.Place);
            }

            var stretch = new DateInterval(days[i], days[i + 1].PlusDays(-1));
            levels.AddRange(facts.Values.Select(l => l with { Document = l.Document with { Period = stretch } }));
        }

        return levels.ToImmutable();
    }

    private static Dictionary<LevelPlace, BoundLevel> At(RuleBook book, LocalDate day) =>
        book.Levels.Where(l => l.Line.Days.Contains(day)).ToDictionary(l => new LevelPlace(
            l.Document.Province is { } province ? Provinces.Key(province) : "", l.Line.SetId, l.Line.IndicatorId,
            l.Line.Stratum, l.Line.Zone, l.Line.Year));

    private static IEnumerable<LocalDate> Boundaries(RuleBook book) =>
        book.Levels.SelectMany(l => new[] { l.Line.Days.Start, l.Line.Days.End.PlusDays(1) });
}
