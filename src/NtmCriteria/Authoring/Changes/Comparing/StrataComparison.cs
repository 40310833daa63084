using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Compares the columns of two sets and the way to them: what a commune comes under, by region, province or trait. Where
/// communes move, every indicator that asks otherwise in their new column is named.
/// </summary>
internal sealed class StrataComparison(ChangeLog log, SetPair pair, Stretch stretch)
{
    private readonly Strata old = stretch.Old.Version.Strata;
    private readonly Strata now = stretch.New.Version.Strata;

    public void Compare()
    {
        var key = new ChangeKey(default, pair.New.Id) { Label = pair.New.Title };
        foreach (var was in old.All)
        {
            if (now.IndexOf(was.Code) is >= 0 and var index)
            {
                if (was.Name != now.All[index].Name) Add(key, ChangeKind.Relabelled, was.Name, now.All[index].Name);
            }
            else Add(key, ChangeKind.StratumRemoved, ChangeWording.Describe(was), null);
        }

        foreach (var became in now.All.Where(s => old.IndexOf(s.Code) < 0))
            Add(key, ChangeKind.StratumAdded, null, ChangeWording.Describe(became));
        var kept = old.All.Select(s => s.Code).Where(c => now.IndexOf(c) >= 0).ToArray();
        if (!kept.SequenceEqual(now.All.Select(s => s.Code).Where(c => old.IndexOf(c) >= 0), StringComparer.OrdinalIgnoreCase))
            Add(key, ChangeKind.Relabelled, Same(string.Join(", ", old.All)), Same(string.Join(", ", now.All)));
        if (old.Kind != now.Kind)
        {
            // Cell by cell, the tables themselves say what that changes.
            Add(key, ChangeKind.Restratified, Same(old.Kind), Same(now.Kind));
            return;
        }

        CompareProvinces(key);
        CompareOverrides(key);
    }

    private void CompareProvinces(ChangeKey key)
    {
        var spelled = old.ProvinceNames.Concat(now.ProvinceNames).DistinctBy(Provinces.Key, StringComparer.Ordinal)
            .ToDictionary(Provinces.Key, StringComparer.Ordinal);
        foreach (var province in old.Provinces.Keys.Union(now.Provinces.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            int? was = old.Provinces.TryGetValue(province, out var a) ? a : null, became = now.Provinces.TryGetValue(province, out var b) ? b : null;
            if (Code(old, was) == Code(now, became)) continue;
            var name = spelled.GetValueOrDefault(province, province);
            Add(key with { Province = name }, ChangeKind.Restratified, Column(old, was), Column(now, became));
            NameMoved(name, [(was ?? -1, became ?? -1)]);
        }

        if (!old.ProvinceNames.SequenceEqual(now.ProvinceNames, StringComparer.Ordinal))
            Add(
                key, ChangeKind.Relabelled, Same(string.Join(", ", old.ProvinceNames.Except(now.ProvinceNames, StringComparer.Ordinal))),
                Same(string.Join(", ", now.ProvinceNames.Except(old.ProvinceNames, StringComparer.Ordinal))));
    }

    /// <summary>What moves a commune plays a part by its traits, and each trait moves from any column.</summary>
    private void CompareOverrides(ChangeKey key)
    {
        var (was, became) = (old.OverrideOn(stretch.Old.AsOf), now.OverrideOn(stretch.New.AsOf));
        if (was is null && became is null) return;
        if (was?.Use != became?.Use || !(was?.WhenAny ?? []).SequenceEqual(became?.WhenAny ?? []))
            Add(key, ChangeKind.Restratified, ChangeWording.Describe(was), ChangeWording.Describe(became));
        else if (was!.Source != became!.Source)
            Add(key, ChangeKind.Resourced, ChangeWording.Place(was.Source), ChangeWording.Place(became.Source));
        else if (was.From != became.From && pair.IsOverTime)
            Add(key, ChangeKind.PeriodMoved, ChangeWording.From(was.From), ChangeWording.From(became.From));
        var moves = new HashSet<(int, int)>();
        foreach (var trait in Enum.GetValues<StratumTrait>())
        {
            var (to, next) = (Moved(old, was, trait), Moved(now, became, trait));
            if (to is null && next is null) continue;
            for (var from = -1; from < old.All.Length; from++)
            {
                var stays = from < 0 ? -1 : now.IndexOf(old.All[from].Code);
                if (Code(old, to ?? from) != Code(now, next ?? stays)) moves.Add((to ?? from, next ?? stays));
            }
        }

        NameMoved(null, moves);
    }

    private static int? Moved(Strata strata, StratumOverride? rule, StratumTrait trait) =>
        strata.Kind == "region" && rule is not null && rule.WhenAny.Contains(trait) ? strata.IndexOf(rule.Use) : null;

    /// <summary>Names the indicators that ask otherwise of communes which changed their column.</summary>
    private void NameMoved(string? province, HashSet<(int Old, int New)> moves)
    {
        if (moves.Count == 0) return;
        var years = Grid.Of(stretch.Old, stretch.New).ByYear;
        foreach (var (was, became) in Indicators())
            if (moves.Any(m => years.Any(y => !Demand.Same(was.In(m.Old, y.Old), became.In(m.New, y.New)))))
                Name(was, became, province);
    }

    private void Name(Indicator was, Indicator became, string? province) => log.Add(new(ChangeKind.Restratified, pair.New.Id)
    {
        Criterion = became.Criterion,
        Indicator = became.Id,
        FormerIndicator = was.Id == became.Id ? null : was.Id,
        Label = became.Label,
        Province = province,
    });

    private IEnumerable<(Indicator Old, Indicator New)> Indicators() =>
        from was in stretch.Old.Indicators
        let id = pair.Names.Find(was.Id)
        where id is not null
        select (was, stretch.New.Find(id)!);

    private void Add(ChangeKey key, ChangeKind kind, LocalText? was, LocalText? became) =>
        log.Add(key with { Kind = kind, Old = was, New = became });

    private static string? Code(Strata strata, int? column) => column is { } index and >= 0 ? strata.All[index].Code : null;

    private static LocalText? Column(Strata strata, int? column) =>
        column is { } index and >= 0 ? ChangeWording.Describe(strata.All[index]) : null;

    private static LocalText Same(string text) => new(text, text);
}
