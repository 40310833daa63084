using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Everything in which two states of a set differ, fact by fact: enough to make the one out of the other.</summary>
/// <param name="Names">What the first state's criteria, indicators and parts are called in the second.</param>
/// <param name="Changes">The facts that differ, once they are called alike.</param>
internal sealed record FactDiff(NameMap Names, IReadOnlyList<FactChange> Changes)
{
    /// <summary>Between two states of a set over all their days.</summary>
    public static FactDiff Between(SetDefinition old, SetDefinition now, NameMap names)
    {
        var boundaries = SetFacts.Boundaries(old).Concat(SetFacts.Boundaries(now)).Distinct().Order().ToArray();
        var changes = new List<FactChange>();
        var open = new Dictionary<RulePlace, FactChange>();
        for (var i = -1; i < boundaries.Length; i++)
        {
            LocalDate? from = i < 0 ? null : boundaries[i], to = i + 1 < boundaries.Length ? boundaries[i + 1].PlusDays(-1) : null;
            var day = from ?? to ?? old.Period.Start;
            var next = new Dictionary<RulePlace, FactChange>();
            foreach (var (place, was, became) in Compare(names.Rename(SetFacts.At(old, day)), SetFacts.At(now, day)))
            {
                // What was so on the days before goes on.
                var known = open.TryGetValue(place, out var before) && Equals(before.Old, was) && Equals(before.New, became);
                next.Add(place, new(place, was, became, known ? before!.From : from, to));
                if (known) open.Remove(place);
            }

            changes.AddRange(open.Values);
            open = next;
        }

        changes.AddRange(open.Values);
        return new(names, changes);
    }

    /// <summary>Between a set as it reads on one day and a set as it reads on another.</summary>
    public static FactDiff Between(SetDefinition old, LocalDate oldDay, SetDefinition now, LocalDate newDay, NameMap names) =>
        new(names, [.. Compare(names.Rename(SetFacts.At(old, oldDay)), SetFacts.At(now, newDay))
            .Select(c => new FactChange(c.Place, c.Old, c.New, null, null))]);

    /// <summary>The second state, made out of the first.</summary>
    public SetDefinition ApplyTo(SetDefinition old)
    {
        var days = SetFacts.Boundaries(old).Concat(Changes.Select(c => c.From).OfType<LocalDate>())
            .Concat(Changes.Select(c => c.To?.PlusDays(1)).OfType<LocalDate>()).Distinct().Order().ToList();
        days.Insert(0, days.Count > 0 ? days[0].PlusDays(-1) : old.Period.Start);
        return SetComposer.Compose(old.Level, [.. days.Select(day =>
        {
            var facts = Names.Rename(SetFacts.At(old, day));
            foreach (var change in Changes.Where(c => c.Holds(day)))
            {
                if (change.New is { } value) facts[change.Place] = value;
                else facts.Remove(change.Place);
            }

            return facts;
        })]);
    }

    private static IEnumerable<(RulePlace Place, object? Old, object? New)> Compare(FactMap old, FactMap now)
    {
        foreach (var (place, was) in old)
            if (!now.TryGetValue(place, out var became)) yield return (place, was, null);
            else if (!was.Equals(became)) yield return (place, was, became);
        foreach (var (place, became) in now)
            if (!old.ContainsKey(place))
                yield return (place, null, became);
    }
}
