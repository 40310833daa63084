using System.Collections.Immutable;

namespace NtmCriteria.Law;

/// <summary>Finds sets that lean on themselves: a level that is a factor of itself has no value.</summary>
internal static class SetCircles
{
    /// <summary>The ids from a set back to itself, or null.</summary>
    /// <param name="set">The set.</param>
    /// <param name="lookup">Another set by its id, or null where it is not loaded.</param>
    public static ImmutableArray<string>? Find(SetDefinition set, Func<string, SetDefinition?> lookup)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<ImmutableArray<string>>([[set.Id]]);
        while (open.TryPop(out var way))
        {
            var at = way.Length == 1 ? set : lookup(way[^1]);
            foreach (var next in at?.References ?? [])
            {
                if (next == set.Id) return way.Add(next);
                if (seen.Add(next)) open.Push(way.Add(next));
            }
        }

        return null;
    }

    public static LocalText Message(ImmutableArray<string> circle) =>
        ProblemTexts.Fill("circle", [("way", string.Join(" > ", circle))]);
}
