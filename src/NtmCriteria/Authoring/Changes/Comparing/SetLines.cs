using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Which sets of both sides stand against each other, and where the calendars answer otherwise.</summary>
/// <param name="Pairs">The sets.</param>
/// <param name="Changes">The changes of what is in force.</param>
internal sealed record SetLines(ImmutableArray<SetLine> Pairs, ImmutableArray<RuleChange> Changes)
{
    public static SetLines Of(RuleView old, RuleView now)
    {
        RefuseOtherLevels(old, now);
        // One set against one set: whatever their ids are.
        if (old.SetIds is [var a] && now.SetIds is [var b])
            return new([new(a, b)], a == b && old.AsOf is null && now.AsOf is null ? Calendar(old, now, [a]) : []);
        if (old.AsOf is { } before && now.AsOf is { } after) return InForce(old, before, now, after);
        var ids = old.Scope.Union(now.Scope, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new(
            [.. ids.Select(id => new SetLine(old.Scope.Contains(id, StringComparer.Ordinal) ? id : null, now.Scope.Contains(id, StringComparer.Ordinal) ? id : null))],
            Calendar(old, now, ids));
    }

    /// <summary>Day against day: for each level and tier, the set that governs on the one and on the other.</summary>
    private static SetLines InForce(RuleView old, LocalDate before, RuleView now, LocalDate after)
    {
        var pairs = ImmutableArray.CreateBuilder<SetLine>();
        var changes = ImmutableArray.CreateBuilder<RuleChange>();
        var lines = old.Book.Calendar.Lines.Concat(now.Book.Calendar.Lines).Select(l => (l.Level, l.Tier)).Distinct().Order();
        foreach (var (level, tier) in lines)
        {
            var (was, became) = (old.Book.Ask(level, tier, before), now.Book.Ask(level, tier, after));
            var (a, b) = (InScope(old, was), InScope(now, became));
            if (a is not null && b is not null) pairs.Add(new(a, b));
            else if ((a, b) != (null, null) || (was.Reason != became.Reason && old.SetIds.IsEmpty && now.SetIds.IsEmpty))
                changes.Add(Changed(level, tier, was, became, null, null));
        }

        return new(pairs.ToImmutable(), changes.ToImmutable());
    }

    private static string? InScope(RuleView view, SetAnswer answer) =>
        answer.Set is { } set && (view.SetIds.IsEmpty || view.SetIds.Contains(set.Id, StringComparer.Ordinal)) ? set.Id : null;

    /// <summary>The days on which the calendars answer otherwise, by level and tier.</summary>
    private static ImmutableArray<RuleChange> Calendar(RuleView old, RuleView now, string[] ids)
    {
        if (CalendarComparison.IsSame(old.Book.Calendar, now.Book.Calendar)) return [];
        return
        [
            .. CalendarComparison.Between(old.Book, now.Book)
                .Where(d => ids.Contains(d.Old.SetId) || ids.Contains(d.New.SetId) || (old.SetIds.IsEmpty && now.SetIds.IsEmpty))
                .Select(d => Changed(d.Old.Level, d.Old.Tier, d.Old, d.New, d.Days.Start, d.Days.End)),
        ];
    }

    private static RuleChange Changed(
        Level level, Tier tier, SetAnswer was, SetAnswer became, LocalDate? from, LocalDate? to) =>
        new(ChangeKind.InForceChanged, became.SetId ?? was.SetId ?? $"{Words.Level[(int)level]}/{Words.Tier[(int)tier]}")
        {
            From = from,
            To = to,
            Old = new(was.Explain(Language.Vietnamese), was.Explain(Language.English)),
            New = new(became.Explain(Language.Vietnamese), became.Explain(Language.English)),
        };

    /// <summary>A commune's set says nothing of a district's: no cell of theirs can stand against each other.</summary>
    private static void RefuseOtherLevels(RuleView old, RuleView now)
    {
        var (a, b) = (Levels(old), Levels(now));
        if (a.Length == 0 || b.Length == 0 || a.Intersect(b).Any()) return;
        throw new ArgumentException(
            $"{old} is about the level {string.Join(", ", a)} and {now} about {string.Join(", ", b)}: "
            + "expected sets of one administrative level.", nameof(now));

        static Level[] Levels(RuleView view) => [.. view.Scope.Select(id => view.Book.Definition(id).Level).Distinct().Order()];
    }
}
