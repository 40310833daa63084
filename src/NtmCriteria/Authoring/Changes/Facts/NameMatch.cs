using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Finds what the criteria and indicators of one state of a set are called in another: by meaning first, so that what
/// was renumbered is not mistaken for something new, and by number where meaning does not tell.
/// </summary>
internal static class NameMatch
{
    private const double Like = 0.5;
    private const double Related = 0.25;

    private sealed record Named(string Id, string Label, string? Quantity, UnitOfMeasure? Unit, string[] Parts)
    {
        public HashSet<string> Words { get; } = [.. Label.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    public static NameMap Between(SetDefinition old, SetDefinition now)
    {
        List<Named> left = [.. Indicators(old)], right = [.. Indicators(now)];
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        Pair((a, b) => a.Id == b.Id && (a.Label == b.Label || (a.Quantity is not null && a.Quantity == b.Quantity)));
        Pair((a, b) => a.Quantity is not null && a.Quantity == b.Quantity && a.Unit == b.Unit);
        Pair((a, b) => a.Label == b.Label && a.Unit == b.Unit);
        if (old.Id == now.Id)
        {
            Pair((a, b) => a.Id == b.Id);
        }
        else
        {
            // Numbers of another set mean other things: only the words tell.
            Pair((a, b) => Likeness(a, b) >= Like && Likeness(a, b) == right.Max(c => Likeness(a, c)));
            Pair((a, b) => a.Id == b.Id && Likeness(a, b) >= Related);
        }

        return new(Criteria(old, now), ids);

        // Two that could both be meant are neither.
        void Pair(Func<Named, Named, bool> same)
        {
            foreach (var a in left.ToArray())
            {
                var candidates = right.Where(b => same(a, b)).Take(2).ToArray();
                if (candidates is not [var b] || left.Count(other => same(other, b)) > 1) continue;
                left.Remove(a);
                right.Remove(b);
                ids.Add(a.Id, b.Id);
                foreach (var part in a.Parts)
                    if (b.Parts.Contains(b.Id + part[a.Id.Length..], StringComparer.Ordinal))
                        ids.Add(part, b.Id + part[a.Id.Length..]);
            }
        }
    }

    /// <summary>Of the words of both labels, the share that both have.</summary>
    private static double Likeness(Named one, Named other)
    {
        var shared = one.Words.Count(other.Words.Contains);
        return shared == 0 ? 0 : (double)shared / (one.Words.Count + other.Words.Count - shared);
    }

    private static Dictionary<int, int> Criteria(SetDefinition old, SetDefinition now)
    {
        var numbers = new Dictionary<int, int>();
        var titles = now.Criteria.ToLookup(c => VietnameseText.Key(c.Title.Vi), c => c.Number, StringComparer.Ordinal);
        var mine = old.Criteria.ToLookup(c => VietnameseText.Key(c.Title.Vi), StringComparer.Ordinal);
        foreach (var criterion in old.Criteria)
        {
            var key = VietnameseText.Key(criterion.Title.Vi);
            if (mine[key].Count() == 1 && titles[key].ToArray() is [var only]) numbers.Add(criterion.Number, only);
        }

        foreach (var criterion in old.Criteria)
            if (!numbers.ContainsKey(criterion.Number) && !numbers.ContainsValue(criterion.Number)
                && now.Criteria.Any(c => c.Number == criterion.Number))
                numbers.Add(criterion.Number, criterion.Number);
        return numbers;
    }

    private static IEnumerable<Named> Indicators(SetDefinition set) =>
        from indicator in set.Criteria.SelectMany(c => c.Indicators)
        let version = indicator.Versions[^1]
        // All parts that any version has: one that came or went is told by its id too.
        let parts = indicator.Versions.SelectMany(v => v.Requirement.Parts).Select(p => p.Part.Id).Distinct(StringComparer.Ordinal)
        select new Named(
            indicator.Id, VietnameseText.Key(version.Label.Vi), version.Quantity, version.Unit,
            [.. parts.Where(p => p.StartsWith(indicator.Id, StringComparison.Ordinal))]);
}
