using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Names the indicators that did not change themselves but rest on something that did: a set that must be met, or an
/// indicator of another tier that observes the same quantity.
/// </summary>
internal sealed class Consequences(ChangeLog log, SetPair pair, Stretch stretch, Func<string, bool> isTouched)
{
    public void Add()
    {
        foreach (var old in stretch.Old.Indicators)
        {
            if (pair.Names.Find(old.Id) is not { } id || stretch.New.Find(id) is not { } now) continue;
            if (old.Kind == RequirementKind.MeetsSet && now.Kind == RequirementKind.MeetsSet) AddSet(old, now);
            AddQuantity(old, now);
        }
    }

    private void AddSet(Indicator old, Indicator now)
    {
        var (was, became) = (Asked(old), Asked(now));
        if (was is null || became is null || was != became) return;
        var there = stretch.Old.Version.Reference(was) is not null;
        if (there == stretch.New.Version.Reference(was) is not null && !(there && isTouched(was))) return;
        Add(old, now, was, null, null);

        static string? Asked(Indicator indicator) => (indicator.In(0, 0) as MeetsSet)?.SetId;
    }

    private void AddQuantity(Indicator old, Indicator now)
    {
        var was = string.Join(", ", Text(stretch.Old, old));
        var became = string.Join(", ", Text(stretch.New, now));
        if (was == became || old.Quantity != now.Quantity) return;
        Add(old, now, now.Quantity!, new(was, was), new(became, became));

        // Which of them is asked first plays a part: the first that was observed serves.
        static IEnumerable<string> Text(CriteriaSet set, Indicator indicator) =>
            set.Version.SameQuantity(indicator).ToArray().Select(s => $"{ChangeWording.Word(s.Tier)}:{s.Id}");
    }

    private void Add(Indicator old, Indicator now, string follows, LocalText? was, LocalText? became) =>
        log.Add(new(ChangeKind.Follows, pair.New.Id)
        {
            Criterion = now.Criterion,
            Indicator = now.Id,
            FormerIndicator = old.Id == now.Id ? null : old.Id,
            Label = now.Label,
            Old = was,
            New = became,
            Follows = follows,
        });
}
