using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Holds the indicators of two sets against each other on one stretch of days.</summary>
internal sealed class IndicatorComparison
{
    private readonly ChangeLog log;
    private readonly SetPair pair;
    private readonly Stretch stretch;
    private readonly Grid grid;
    private readonly CellComparison cells;
    private readonly bool anyDocuments;

    public IndicatorComparison(ChangeLog log, SetPair pair, Stretch stretch, bool anyDocuments)
    {
        this.log = log;
        this.pair = pair;
        this.stretch = stretch;
        this.anyDocuments = anyDocuments;
        grid = Grid.Of(stretch.Old, stretch.New);
        cells = new(log, pair.Names);
    }

    /// <summary>Every indicator of either side, for one kind of commune.</summary>
    /// <param name="place">The province and zone whose documents speak, or nobody's.</param>
    public void Compare(Commune place)
    {
        var elsewhere = LevelPlaces.Around(place);
        var left = stretch.New.Indicators.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var old in stretch.Old.Indicators)
        {
            var now = pair.Names.Find(old.Id) is { } id && left.Remove(id, out var found) ? found : null;
            Compare(old, now, place, elsewhere);
        }

        foreach (var now in stretch.New.Indicators.Where(i => left.ContainsKey(i.Id))) Compare(null, now, place, elsewhere);
    }

    private void Compare(Indicator? old, Indicator? now, Commune place, Commune? elsewhere)
    {
        var key = Key(old, now, place);
        if (elsewhere is null && old is not null && now is not null)
            new IndicatorFacts(log, pair.Names).Compare(key, old, now);
        var oldByYear = old?.Requirements.ByYear ?? now!.Requirements.ByYear;
        var newByYear = now?.Requirements.ByYear ?? oldByYear;
        var byYear = oldByYear || newByYear || anyDocuments;
        var years = byYear ? grid.ByYear : grid.AnyYear;
        foreach (var year in years)
            foreach (var column in elsewhere is null && grid.ColumnsApart && IsAlike(old, now, years) ? Grid.Alike : grid.Columns)
                CompareCell(key, old, now, place, elsewhere, column, year);
        if (elsewhere is not null || old is null || now is null) return;
        // Levels that are open tell nothing of their kind.
        if (old.Kind != now.Kind && !log.Any(k => k.Indicator == key.Indicator && k.Kind == ChangeKind.KindChanged))
            log.Add(key with { Kind = ChangeKind.KindChanged, Old = ChangeWording.Describe(old.Kind), New = ChangeWording.Describe(now.Kind) });
        if (oldByYear != newByYear || (oldByYear && grid.YearsApart))
            log.Add(key with
            {
                Kind = ChangeKind.PeriodMoved,
                Old = ChangeWording.Years(oldByYear ? stretch.Old.Years : null),
                New = ChangeWording.Years(newByYear ? stretch.New.Years : null),
            });
        CompareDays(key, old, now);
    }

    private static bool IsAlike(Indicator? old, Indicator? now, ImmutableArray<GridYear> years) =>
        years.All(y => old?.In(-1, y.Old) is not null && now?.In(-1, y.New) is not null);

    private void CompareCell(
        ChangeKey key, Indicator? old, Indicator? now, Commune place, Commune? elsewhere, GridColumn column, GridYear year)
    {
        log.Compared(column.Code, year.Year);
        var (was, became) = (Asked(place).Old, Asked(place).New);
        if (elsewhere is not null && Asked(elsewhere) is var common
            && CellComparison.IsSame(was, common.Old) && CellComparison.IsSame(became, common.New)) return;
        if (old is not null && now is not null && (column.Old is null || column.New is null))
        {
            var kind = column.Old is null ? ChangeKind.StratumAdded : ChangeKind.StratumRemoved;
            log.Add(
                key with
                {
                    Kind = kind,
                    Old = was is null ? null : ChangeWording.Describe(was, old.Unit),
                    New = became is null ? null : ChangeWording.Describe(became, now.Unit),
                },
                column.Code, year.Year, was, became);
            return;
        }

        cells.Compare(key, (column.Code, year.Year), was, became, old?.Unit, now?.Unit);

        (Requirement? Old, Requirement? New) Asked(Commune of) => (
            old is null || column.Old is not { } a ? null : LevelPlaces.Asked(stretch.Old, old, a, year.Old, of),
            now is null || column.New is not { } b ? null : LevelPlaces.Asked(stretch.New, now, b, year.New, of));
    }

    /// <summary>A version that begins on another day is said only where nothing else tells it.</summary>
    private void CompareDays(ChangeKey key, Indicator old, Indicator now)
    {
        if (!pair.IsOverTime) return;
        var (was, became) = (Day(old, pair.Old), Day(now, pair.New));
        if (was == became) return;
        if ((was is null || became is null) && log.Any(k => k.Indicator == key.Indicator)) return;
        log.Add(key with
        {
            Kind = ChangeKind.PeriodMoved,
            Old = ChangeWording.From(was ?? pair.Old.Period.Start),
            New = ChangeWording.From(became ?? pair.New.Period.Start),
        });

        // The first version begins with the set, whenever that is.
        static NodaTime.LocalDate? Day(Indicator indicator, SetDefinition set) =>
            indicator.From == set.Period.Start ? null : indicator.From;
    }

    private ChangeKey Key(Indicator? old, Indicator? now, Commune place)
    {
        var known = now ?? old!;
        return new(default, pair.New.Id)
        {
            Criterion = known.Criterion,
            Indicator = known.Id,
            FormerIndicator = old is not null && now is not null && old.Id != now.Id ? old.Id : null,
            Label = known.Label,
            Province = place.Province,
            Zone = place.Zone,
        };
    }
}
