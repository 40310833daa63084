using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>Everything that some set of a tier can read, over all its dates: what a header may name.</summary>
internal sealed class KnownIds
{
    private readonly Dictionary<Tier, Dictionary<string, string>> ids = [];
    private readonly Dictionary<Tier, int> criteria = [];

    public KnownIds(RuleBook rules, RuleBook? also = null)
    {
        foreach (var book in also is null ? [rules] : new[] { rules, also })
            foreach (var setId in book.SetIds.Where(id => id.StartsWith("commune/", StringComparison.Ordinal)))
                foreach (var from in book.VersionsOf(setId))
                    Add(book.Get(setId, from));
    }

    public IEnumerable<Tier> Tiers => ids.Keys.Order();

    /// <summary>The id as the sets of a tier spell it, or null where none knows it.</summary>
    public string? Find(Tier tier, string id) =>
        ids.TryGetValue(tier, out var known) ? known.GetValueOrDefault(id) : null;

    public bool HasCriterion(Tier tier, int number) => number <= criteria.GetValueOrDefault(tier);

    /// <summary>The names that a header may have when unqualified ones belong to a tier.</summary>
    public IEnumerable<string> Names(Tier own) =>
        FixedColumns.Names
            .Concat(ids.GetValueOrDefault(own)?.Values ?? Enumerable.Empty<string>())
            .Concat(Criteria(own))
            .Concat(Tiers.SelectMany(tier => ids[tier].Values.Concat(Criteria(tier)).Select(id => $"{Word(tier)}:{id}")));

    public static string Word(Tier tier) => tier.ToString().ToLowerInvariant();

    /// <summary>A criterion with one indicator may be named by its number alone, and the reverse.</summary>
    public static string? Alias(CriteriaSet set, string id)
    {
        if (set.Knows(id)) return null;
        var dot = id.EndsWith(".1", StringComparison.Ordinal) ? id[..^2] : id;
        if (!int.TryParse(dot, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (number < 1 || number > set.Criteria.Length) return null;
        return set.Criteria[number - 1].Indicators is [var only] && (only.Id == dot || only.Id == dot + ".1") ? only.Id : null;
    }

    private void Add(CriteriaSet set)
    {
        if (!ids.TryGetValue(set.Tier, out var known))
            ids.Add(set.Tier, known = new(StringComparer.OrdinalIgnoreCase));
        criteria[set.Tier] = Math.Max(criteria.GetValueOrDefault(set.Tier), set.Criteria.Length);
        foreach (var indicator in set.Indicators)
        {
            known.TryAdd(indicator.Id, indicator.Id);
            foreach (var part in indicator.Parts) known.TryAdd(part.Id, part.Id);
            foreach (var input in indicator.Inputs) known.TryAdd(input.Id, input.Id);
            if (indicator.Quantity is { } quantity) known.TryAdd(quantity, quantity);
        }

        foreach (var criterion in set.Criteria)
            if (criterion.Indicators is [var only])
            {
                var number = criterion.Number.ToString(CultureInfo.InvariantCulture);
                known.TryAdd(number, number);
                known.TryAdd(number + ".1", number + ".1");
            }
    }

    private IEnumerable<string> Criteria(Tier tier) =>
        Enumerable.Range(1, criteria.GetValueOrDefault(tier)).Select(n => string.Create(CultureInfo.InvariantCulture, $"criterion {n}"));
}
