using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Holds two books against each other: which sets stand against which, and what the calendar says of them.</summary>
internal sealed class BookComparison
{
    private readonly RuleView old;
    private readonly RuleView now;
    private readonly Dictionary<string, bool> touched = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Old, string New), ImmutableArray<RuleChange>> compared = [];

    private BookComparison(RuleView old, RuleView now)
    {
        this.old = old;
        this.now = now;
    }

    public static RuleDiff Compare(RuleView old, RuleView now) => new BookComparison(old, now).Compare();

    private RuleDiff Compare()
    {
        var changes = ImmutableArray.CreateBuilder<RuleChange>();
        var sets = ImmutableArray.CreateBuilder<SetPatch>();
        var lines = SetLines.Of(old, now);
        foreach (var line in lines.Pairs)
        {
            if (line is { OldId: { } a, NewId: { } b })
            {
                changes.AddRange(Changes(a, b));
                sets.Add(new(a, b, null, Facts(a, b)));
                continue;
            }

            changes.Add(Whole(line));
            sets.Add(new(
                line.OldId, line.NewId, line.NewId is { } added ? now.Book.Definition(added) : null, null));
        }

        changes.AddRange(Dependents(lines).Where(c => c.Follows is not null));
        changes.AddRange(lines.Changes);
        var levels = old.AsOf is null && now.AsOf is null ? DocumentLevels.Between(old.Book, now.Book) : [];
        return new(
            old, now, changes.ToImmutable(),
            new(sets.ToImmutable(), levels, CalendarComparison.IsSame(old.Book.Calendar, now.Book.Calendar) ? null : now.Book.Calendar),
            Alike());
    }

    /// <summary>The sets that were compared and found alike.</summary>
    private FrozenDictionary<string, bool> Alike() => compared
        .Where(c => c.Key.Old == c.Key.New && c.Value.All(change => change.IsNeutral))
        .ToFrozenDictionary(c => c.Key.New, c => c.Value.IsEmpty, StringComparer.Ordinal);

    /// <summary>Sets that were not asked for, but rest on those that were.</summary>
    private IEnumerable<RuleChange> Dependents(SetLines lines)
    {
        if (old.AsOf is not null || now.AsOf is not null || ReferenceEquals(old.Book, now.Book)) return [];
        var seen = lines.Pairs.SelectMany(p => new[] { p.OldId, p.NewId }).ToHashSet(StringComparer.Ordinal);
        var asked = lines.Pairs.Select(p => p.NewId is { } id ? now.Book.Definition(id) : old.Book.Definition(p.OldId!)).ToArray();
        return old.Book.SetIds.Intersect(now.Book.SetIds, StringComparer.Ordinal).Where(id => !seen.Contains(id))
            // What shares no day with them cannot rest on them.
            .Where(id => asked.Any(a => a.Period.Intersection(now.Book.Definition(id).Period) is not null))
            .SelectMany(id => Changes(id, id));
    }

    private ImmutableArray<RuleChange> Changes(string oldId, string newId)
    {
        if (compared.TryGetValue((oldId, newId), out var known)) return known;
        return compared[(oldId, newId)] = SetComparison.Compare(SetPair.Of(old, oldId, now, newId), old, now, IsTouched);
    }

    private FactDiff Facts(string oldId, string newId)
    {
        var (a, b) = (old.Book.Definition(oldId), now.Book.Definition(newId));
        var names = NameMatch.Between(a, b);
        if (old.AsOf is null && now.AsOf is null) return FactDiff.Between(a, b, names);
        return FactDiff.Between(a, old.AsOf ?? a.Period.End, b, now.AsOf ?? b.Period.Start, names);
    }

    /// <summary>Whether a set that another one asks for reads otherwise in the second book, so that verdicts may differ.</summary>
    private bool IsTouched(string setId)
    {
        if (touched.TryGetValue(setId, out var known)) return known;
        // Sets that name one another in a circle are refused elsewhere; here they must only come to an end.
        touched[setId] = false;
        var (there, here) = (old.Book.SetIds.Contains(setId, StringComparer.Ordinal), now.Book.SetIds.Contains(setId, StringComparer.Ordinal));
        var isTouched = there != here || (there && Changes(setId, setId).Any(c => !c.IsNeutral));
        return touched[setId] = isTouched;
    }

    private RuleChange Whole(SetLine line)
    {
        var id = line.NewId ?? line.OldId!;
        var set = (line.NewId is null ? old : now).Book.Definition(id);
        var days = ChangeWording.Days(set.Period);
        return new(line.NewId is null ? ChangeKind.Removed : ChangeKind.Added, id)
        {
            Label = set.Title,
            Old = line.NewId is null ? days : null,
            New = line.NewId is null ? null : days,
        };
    }
}
