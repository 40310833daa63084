using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>A set of each side that are held against each other, with the stretches of days on which both are steady.</summary>
/// <param name="Old">The first side's set.</param>
/// <param name="New">The second side's set.</param>
/// <param name="Names">What the first side's indicators are called in the second.</param>
/// <param name="Stretches">At least one stretch of days.</param>
/// <param name="IsOverTime">Whether both are compared day by day, not one day of each.</param>
internal sealed record SetPair(
    SetDefinition Old, SetDefinition New, NameMap Names, ImmutableArray<Stretch> Stretches, bool IsOverTime)
{
    public static SetPair Of(RuleView old, string oldId, RuleView now, string newId)
    {
        var (a, b) = (old.Book.Definition(oldId), now.Book.Definition(newId));
        var names = NameMatch.Between(a, b);
        if (a.Period.Intersection(b.Period) is { } both && old.AsOf is null && now.AsOf is null)
            return new(a, b, names, OverTime(old.Book, oldId, now.Book, newId, both), true);
        // Sets that follow one another meet where the second takes over from the first.
        var (oldDay, newDay) = a.Period.Start <= b.Period.Start ? (a.Period.End, b.Period.Start) : (a.Period.Start, b.Period.End);
        oldDay = old.AsOf ?? (now.AsOf is { } late && a.Period.Contains(late) ? late : oldDay);
        newDay = now.AsOf ?? (old.AsOf is { } early && b.Period.Contains(early) ? early : newDay);
        return new(a, b, names, [new(newDay, old.Book.Get(oldId, oldDay), now.Book.Get(newId, newDay))], false);
    }

    private static ImmutableArray<Stretch> OverTime(RuleBook old, string oldId, RuleBook now, string newId, DateInterval both)
    {
        var days = Boundaries(old).Concat(Boundaries(now)).Where(both.Contains).Append(both.Start).Distinct().Order();
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        foreach (var day in days)
        {
            var (a, b) = (old.Get(oldId, day), now.Get(newId, day));
            if (stretches.Count > 0 && ReferenceEquals(stretches[^1].Old.Version, a.Version)
                && ReferenceEquals(stretches[^1].New.Version, b.Version)) continue;
            stretches.Add(new(day, a, b));
        }

        return stretches.ToImmutable();
    }

    /// <summary>Every day on which something that a set can read may change.</summary>
    private static IEnumerable<LocalDate> Boundaries(RuleBook book) =>
        book.Definitions.SelectMany(d => d.Changes.Append(d.Period.End.PlusDays(1)))
            .Concat(book.Calendar.Lines.SelectMany(l => l.Entries).Select(e => e.Days.Start))
            .Concat(book.Levels.SelectMany(l => new[] { l.Line.Days.Start, l.Line.Days.End.PlusDays(1) }));
}
