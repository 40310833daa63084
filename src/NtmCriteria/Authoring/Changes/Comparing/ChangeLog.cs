using System.Collections.Immutable;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Takes the changes of one set cell by cell, stretch of days by stretch of days, and joins those that are one: the same
/// change in several columns, years or stretches is said once.
/// </summary>
/// <param name="stretches">The stretches of days, oldest first.</param>
internal sealed class ChangeLog(ImmutableArray<Stretch> stretches)
{
    private readonly Dictionary<(ChangeKey Key, string? Stratum, int? Year), Cell> cells = [];
    private readonly HashSet<string> columns = new(StringComparer.Ordinal);
    private readonly HashSet<int> years = [];

    /// <summary>The stretch that is being looked at.</summary>
    public int At { get; set; }

    /// <summary>A column that was compared, whether or not anything in it changed.</summary>
    public void Compared(string? stratum, int? year)
    {
        if (stratum is not null) columns.Add(stratum);
        if (year is { } known) years.Add(known);
    }

    public void Add(ChangeKey key, string? stratum = null, int? year = null, Requirement? old = null, Requirement? now = null)
    {
        if (!cells.TryGetValue((key, stratum, year), out var cell)) cells.Add((key, stratum, year), cell = new(old, now));
        if (cell.Stretches is not [.., var last] || last != At) cell.Stretches.Add(At);
    }

    public bool Any(Func<ChangeKey, bool> key) => cells.Any(c => key(c.Key.Key) && c.Value.Stretches[^1] == At);

    /// <summary>The changes, those of one key beside each other, in the order in which they were first found.</summary>
    public IEnumerable<RuleChange> Join()
    {
        var runs = cells.SelectMany(c => Runs(c.Value.Stretches).Select(run => (c.Key.Key, Run: run, Cell: c)));
        foreach (var group in runs.GroupBy(r => (r.Key, r.Run)))
        {
            var byColumn = group.GroupBy(r => r.Cell.Key.Stratum, StringComparer.Ordinal).Select(column => (
                Stratum: column.Key,
                Years: column.Select(r => r.Cell.Key.Year).OfType<int>().Order().ToImmutableArray()));
            foreach (var same in byColumn.GroupBy(c => string.Join(',', c.Years), StringComparer.Ordinal))
            {
                var strata = same.Select(c => c.Stratum).OfType<string>().ToImmutableArray();
                var when = same.First().Years;
                var first = group.First(r => r.Cell.Key.Stratum == same.First().Stratum).Cell.Value;
                yield return Change(group.Key.Key, group.Key.Run, first) with
                {
                    Strata = strata.Length == columns.Count ? [] : strata,
                    Years = when.Length == years.Count ? [] : when,
                };
            }
        }
    }

    private RuleChange Change(ChangeKey key, (int First, int Last) run, Cell cell) => new(key.Kind, key.SetId)
    {
        Criterion = key.Criterion,
        Indicator = key.Indicator,
        FormerIndicator = key.FormerIndicator,
        Part = key.Part,
        Label = key.Label,
        From = run.First == 0 ? null : stretches[run.First].First,
        To = run.Last == stretches.Length - 1 ? null : stretches[run.Last + 1].First.PlusDays(-1),
        Province = key.Province,
        Zone = key.Zone,
        Old = key.Old,
        New = key.New,
        OldRequirement = cell.Old,
        NewRequirement = cell.New,
        Follows = key.Follows,
    };

    private static IEnumerable<(int First, int Last)> Runs(List<int> indices)
    {
        var first = indices[0];
        for (var i = 1; i <= indices.Count; i++)
        {
            if (i < indices.Count && indices[i] == indices[i - 1] + 1) continue;
            yield return (first, indices[i - 1]);
            if (i < indices.Count) first = indices[i];
        }
    }

    private sealed record Cell(Requirement? Old, Requirement? New)
    {
        public List<int> Stretches { get; } = [];
    }
}
