using System.Collections.Immutable;

namespace NtmCriteria.Tables;

/// <summary>
/// Finds indicators and criteria by what they are called. It is made when a heading asks for it: a table whose headings are
/// ids never does.
/// </summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<(Tier Tier, string Key), SortedSet<string>> byLabel = [];
    private readonly Dictionary<(Tier Tier, string Key), SortedSet<string>> byTitle = [];
    private readonly Dictionary<(Tier Tier, string Id), HashSet<string>> labels = [];
    private readonly Dictionary<(Tier Tier, string Id), UnitOfMeasure?> units = [];

    public LabelIndex(CommuneTableOptions options)
    {
        foreach (var setId in options.Rules.SetIds.Where(id => id.StartsWith("commune/", StringComparison.Ordinal)))
        {
            // Where one set or one day is asked for, only its labels count.
            if (options.SetId is { } only && options.Rules.Get(only, options.Rules.PeriodOf(only).Start).Tier == options.Rules.Get(setId, options.Rules.PeriodOf(setId).Start).Tier && only != setId) continue;
            if (options.AsOf is { } day && options.SetId is null && !options.Rules.PeriodOf(setId).Contains(day)) continue;
            foreach (var from in options.Rules.VersionsOf(setId)) Add(options.Rules.Get(setId, from));
        }
    }

    /// <summary>The ids that a label names in the sets of a tier.</summary>
    public IReadOnlyCollection<string> Ids(Tier tier, string key) => byLabel.TryGetValue((tier, key), out var ids) ? ids : [];

    /// <summary>The criteria that a title names, each by the id of its one indicator or as "criterion N".</summary>
    public IReadOnlyCollection<string> Criteria(Tier tier, string key) => byTitle.TryGetValue((tier, key), out var ids) ? ids : [];

    /// <summary>What an indicator, a part or a criterion is called, as keys.</summary>
    public IReadOnlyCollection<string> Labels(Tier tier, string id) =>
        labels.TryGetValue((tier, id), out var known) ? known : ImmutableArray<string>.Empty;

    public UnitOfMeasure? Unit(Tier tier, string id) => units.GetValueOrDefault((tier, id));

    /// <summary>A label in the form in which it is compared: without what stands in brackets.</summary>
    public static string Key(string label)
    {
        for (var open = label.IndexOf('('); open >= 0; open = label.IndexOf('('))
        {
            var close = label.IndexOf(')', open);
            label = label[..open] + " " + (close < 0 ? "" : label[(close + 1)..]);
        }

        return ColumnWords.Key(label);
    }

    private void Add(CriteriaSet set)
    {
        foreach (var criterion in set.Criteria)
        {
            var id = criterion.Indicators is [var single] ? single.Id : Dossier.KeyOf(criterion.Number);
            Name(byTitle, set.Tier, id, criterion.Title);
            Called(set.Tier, Dossier.KeyOf(criterion.Number), criterion.Title);
            if (criterion.Indicators is [var one]) Called(set.Tier, one.Id, criterion.Title);
        }

        foreach (var indicator in set.Indicators)
        {
            Indicator(set.Tier, indicator.Id, indicator.Label, indicator.Unit);
            foreach (var part in indicator.Parts) Indicator(set.Tier, part.Id, part.Label, part.Unit);
            foreach (var input in indicator.Inputs) Indicator(set.Tier, input.Id, input.Label, input.Unit);
        }
    }

    private void Indicator(Tier tier, string id, LocalText label, UnitOfMeasure? unit)
    {
        Name(byLabel, tier, id, label);
        Called(tier, id, label);
        units[(tier, id)] = unit;
    }

    private void Called(Tier tier, string id, LocalText label)
    {
        if (!labels.TryGetValue((tier, id), out var known)) labels.Add((tier, id), known = new(StringComparer.Ordinal));
        known.Add(Key(label.Vi));
        known.Add(Key(label.En));
    }

    private static void Name(Dictionary<(Tier, string), SortedSet<string>> names, Tier tier, string id, LocalText label)
    {
        foreach (var key in new[] { Key(label.Vi), Key(label.En) })
        {
            if (key.Length == 0) continue;
            if (!names.TryGetValue((tier, key), out var ids)) names.Add((tier, key), ids = new(StringComparer.Ordinal));
            ids.Add(id);
        }
    }
}
