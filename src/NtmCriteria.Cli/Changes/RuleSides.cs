using NtmCriteria.Authoring.Changes;

namespace NtmCriteria.Cli;

/// <summary>Makes two books out of two sources: documents stand in the place of what the library holds under their ids.</summary>
internal static class RuleSides
{
    /// <summary>One source as both sides.</summary>
    public static (RuleView Old, RuleView New) Same(RuleBook extra, ComparedRules source)
    {
        var view = View(Book(extra, source, []), source.SetIds);
        return (view, view);
    }

    public static (RuleView Old, RuleView New) Resolve(RuleBook extra, ComparedRules old, ComparedRules now)
    {
        if (old.OnlySet is { } a && now.OnlySet is { } b)
            return (RuleView.Of(Book(extra, old, []), a), RuleView.Of(Book(extra, now, []), b));
        var ids = old.SetIds.Union(now.SetIds, StringComparer.Ordinal).ToArray();
        var (first, second) = (Book(extra, old, ids), Book(extra, now, ids));
        // Levels lie over any set; and a side that has none of the sets must not mean all of them.
        var (left, right) = (Held(first, ids), Held(second, ids));
        return old.HasLevels || now.HasLevels || left.Length == 0 || right.Length == 0
            ? (RuleView.Of(first), RuleView.Of(second))
            : (View(first, left), View(second, right));
    }

    /// <summary>
    /// A book of a source. A set that only the other side has is not there: what the library holds under its id is not
    /// what the caller's folder holds. Embedded rules are whole by themselves and lack nothing.
    /// </summary>
    private static RuleBook Book(RuleBook extra, ComparedRules source, string[] ids)
    {
        if (source.IsBuiltin) return extra;
        var book = extra.Replacing([.. source.Documents]);
        if (!source.SetIds.Any()) return book;
        return book.Without([.. Held(book, ids).Except(source.SetIds, StringComparer.Ordinal)]);
    }

    private static string[] Held(RuleBook book, string[] ids) => [.. ids.Where(id => book.SetIds.Contains(id, StringComparer.Ordinal))];

    private static RuleView View(RuleBook book, IEnumerable<string> ids) => RuleView.Of(book) with { SetIds = [.. ids] };
}
