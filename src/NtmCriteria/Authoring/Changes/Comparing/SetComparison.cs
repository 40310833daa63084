using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Holds two sets against each other: head, columns, criteria, indicators, and what follows from them.</summary>
internal static class SetComparison
{
    public static ImmutableArray<RuleChange> Compare(SetPair pair, RuleView old, RuleView now, Func<string, bool> isTouched)
    {
        var log = new ChangeLog(pair.Stretches);
        var anyDocuments = !old.Book.Levels.IsEmpty || !now.Book.Levels.IsEmpty;
        var places = LevelPlaces.Find(old.Book, now.Book).ToArray();
        for (var i = 0; i < pair.Stretches.Length; i++)
        {
            log.At = i;
            var stretch = pair.Stretches[i];
            CompareHead(log, pair);
            new StrataComparison(log, pair, stretch).Compare();
            CompareCriteria(log, pair);
            var indicators = new IndicatorComparison(log, pair, stretch, anyDocuments);
            indicators.Compare(LevelPlaces.Nowhere);
            foreach (var place in places) indicators.Compare(place);
            new Consequences(log, pair, stretch, isTouched).Add();
        }

        return [.. Sorted(log.Join(), pair)];
    }

    private static void CompareHead(ChangeLog log, SetPair pair)
    {
        var (old, now) = (pair.Old, pair.New);
        var key = new ChangeKey(default, now.Id) { Label = now.Title };
        if (old.Id != now.Id) Add(log, key, ChangeKind.InForceChanged, Same(old.Id), Same(now.Id));
        if (old.Tier != now.Tier) Add(log, key, ChangeKind.KindChanged, ChangeWording.Describe(old.Tier), ChangeWording.Describe(now.Tier));
        if (old.Title != now.Title) Add(log, key, ChangeKind.Relabelled, old.Title, now.Title);
        if (old.Period != now.Period)
            Add(log, key, ChangeKind.PeriodMoved, ChangeWording.Days(old.Period), ChangeWording.Days(now.Period));
        if (old.Years != now.Years)
            Add(log, key, ChangeKind.PeriodMoved, ChangeWording.Years(new YearRange(old.Years.From, old.Years.To)), ChangeWording.Years(new YearRange(now.Years.From, now.Years.To)));
        if (old.Province != now.Province)
            Add(log, key, ChangeKind.Resourced, Text(old.Province), Text(now.Province));
        foreach (var id in old.Instruments.Select(i => i.Id).Union(now.Instruments.Select(i => i.Id), StringComparer.Ordinal))
        {
            var (was, became) = (old.Instruments.FirstOrDefault(i => i.Id == id), now.Instruments.FirstOrDefault(i => i.Id == id));
            if (was != became) Add(log, key, ChangeKind.Resourced, ChangeWording.Describe(was), ChangeWording.Describe(became));
        }

        var kept = old.Instruments.Select(i => i.Id).Where(id => now.Instruments.Any(i => i.Id == id)).ToArray();
        if (!kept.SequenceEqual(now.Instruments.Select(i => i.Id).Where(kept.Contains), StringComparer.Ordinal))
            Add(
                log, key, ChangeKind.Resourced, Same(string.Join(", ", old.Instruments)), Same(string.Join(", ", now.Instruments)));
    }

    private static void CompareCriteria(ChangeLog log, SetPair pair)
    {
        var names = pair.Names;
        foreach (var old in pair.Old.Criteria)
        {
            if (names.Criteria.TryGetValue(old.Number, out var number))
                CompareCriterion(log, pair, old, pair.New.Criteria.First(c => c.Number == number));
            else log.Add(Key(pair, old) with { Kind = ChangeKind.Removed, Old = old.Title });
        }

        foreach (var now in pair.New.Criteria.Where(c => !names.Criteria.Values.Contains(c.Number)))
            log.Add(Key(pair, now) with { Kind = ChangeKind.Added, New = now.Title });
    }

    private static void CompareCriterion(ChangeLog log, SetPair pair, CriterionDefinition old, CriterionDefinition now)
    {
        var key = Key(pair, now);
        if (old.Number != now.Number)
            Add(log, key, ChangeKind.Renumbered, ChangeWording.Number(old.Number), ChangeWording.Number(now.Number));
        if (old.Title != now.Title) Add(log, key, ChangeKind.Relabelled, old.Title, now.Title);
        if (old.IsComplete != now.IsComplete)
            Add(log, key, ChangeKind.Restructured, ChangeWording.Complete(old.IsComplete), ChangeWording.Complete(now.IsComplete));
        // What came, went or was renumbered is said of the indicator; an order alone is said here.
        var (was, became) = (old.Indicators.Select(i => pair.Names.Find(i.Id)).OfType<string>().ToArray(), now.Indicators.Select(i => i.Id).ToArray());
        if (!was.Where(became.Contains).SequenceEqual(became.Where(was.Contains), StringComparer.Ordinal))
            Add(log, key, ChangeKind.Restructured, Same(string.Join(", ", was)), Same(string.Join(", ", became)));
    }

    private static ChangeKey Key(SetPair pair, CriterionDefinition criterion) =>
        new(default, pair.New.Id) { Criterion = criterion.Number, Label = criterion.Title };

    private static void Add(ChangeLog log, ChangeKey key, ChangeKind kind, LocalText? old, LocalText? now) =>
        log.Add(key with { Kind = kind, Old = old, New = now });

    private static LocalText Same(string text) => new(text, text);

    private static LocalText? Text(string? text) => text is null ? null : Same(text);

    private static IEnumerable<RuleChange> Sorted(IEnumerable<RuleChange> changes, SetPair pair)
    {
        var order = pair.New.Criteria.SelectMany(c => c.Indicators).Select(i => i.Id)
            .Concat(pair.Old.Criteria.SelectMany(c => c.Indicators).Select(i => i.Id))
            .Distinct(StringComparer.Ordinal).Select((id, index) => (id, index))
            .ToDictionary(p => p.id, p => p.index, StringComparer.Ordinal);
        return changes.OrderBy(c => c.Criterion ?? 0).ThenBy(c => c.Indicator is { } id ? order[id] : -1)
            .ThenBy(c => c.Part, StringComparer.Ordinal).ThenBy(c => c.Kind).ThenBy(c => c.Province, StringComparer.Ordinal)
            .ThenBy(c => c.Zone).ThenBy(c => c.From ?? LocalDate.MinIsoValue).ThenBy(c => c.Years.FirstOrDefault())
            .ThenBy(c => c.Strata.FirstOrDefault(), StringComparer.Ordinal);
    }
}
