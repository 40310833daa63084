using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Finds the indicators through which a set says otherwise of a commune.</summary>
internal sealed class CauseFinder(RuleDiff diff)
{
    private readonly Dictionary<(string Old, string New), NameMap?> names = [];

    public IEnumerable<ImpactCause> Find(TierPair pair)
    {
        if (pair.IsSame) yield break;
        if (pair.Old is not { } old || pair.New is not { } now)
        {
            if ((pair.New ?? pair.Old) is { } only) yield return new(pair.Tier, only.Set.Id, null, null, null);
            else yield return new(pair.Tier, "commune/" + ChangeWording.Word(pair.Tier), null, null, null);
            yield break;
        }

        var map = NamesOf(old.Set.Id, now.Set.Id);
        var left = now.Criteria.ToList();
        foreach (var was in old.Criteria)
        {
            var number = map is null ? was.Criterion.Number : map.Criteria.GetValueOrDefault(was.Criterion.Number, -1);
            var became = left.Find(c => c.Criterion.Number == number);
            if (became is not null) left.Remove(became);
            foreach (var cause in Find(pair.Tier, now.Set.Id, map, was, became)) yield return cause;
        }

        foreach (var became in left)
            foreach (var cause in Find(pair.Tier, now.Set.Id, map, null, became)) yield return cause;
    }

    /// <summary>What the first set's indicators are called in the second; null where the diff did not look at them.</summary>
    public NameMap? NamesOf(string oldId, string newId)
    {
        if (names.TryGetValue((oldId, newId), out var known)) return known;
        var found = diff.Patch.Sets.FirstOrDefault(s => s.OldId == oldId && s.NewId == newId)?.Facts?.Names
            ?? (oldId == newId ? null : NameMatch.Between(diff.Old.Book.Definition(oldId), diff.New.Book.Definition(newId)));
        return names[(oldId, newId)] = found;
    }

    private static IEnumerable<ImpactCause> Find(Tier tier, string setId, NameMap? map, CriterionResult? was, CriterionResult? became)
    {
        if (was?.Verdict == became?.Verdict) yield break;
        var any = false;
        var left = became?.Indicators.ToList() ?? [];
        foreach (var old in was?.Indicators ?? [])
        {
            var id = map is null ? old.Indicator.Id : map.Find(old.Indicator.Id);
            var now = left.Find(i => i.Indicator.Id == id);
            if (now is not null) left.Remove(now);
            if (now?.Verdict == old.Verdict) continue;
            any = true;
            yield return new(tier, setId, (became ?? was)!.Criterion.Number, IndicatorStanding.Of(old), IndicatorStanding.Of(now));
        }

        foreach (var now in left)
        {
            any = true;
            yield return new(tier, setId, became!.Criterion.Number, null, IndicatorStanding.Of(now));
        }

        // No indicator says otherwise: the criterion itself came, went or is complete now.
        if (!any) yield return new(tier, setId, (became ?? was)!.Criterion.Number, null, null);
    }
}
