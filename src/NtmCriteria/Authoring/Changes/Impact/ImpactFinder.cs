using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Takes dossiers one by one through both states of the rules and keeps those whose result is another; what stays the
/// same is only counted, so that memory follows the impact and not the country.
/// </summary>
internal sealed class ImpactFinder
{
    private readonly RuleDiff diff;
    private readonly BothEvaluator evaluator;
    private readonly CauseFinder causes;
    private readonly BorderlineFinder? near;
    private readonly List<CommuneImpact> communes = [];
    private readonly List<BorderlineCommune> borderline = [];
    private readonly ImpactTally.Counting total = new();
    private readonly SortedDictionary<string, ImpactTally.Counting> byProvince = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, ImpactTally.Counting> byRegion = new(StringComparer.Ordinal);
    private readonly Dictionary<TierStep, int> byTier = [];

    public ImpactFinder(RuleDiff diff, ImpactOptions options)
    {
        this.diff = diff;
        evaluator = new(diff, options.Evaluation);
        causes = new(diff);
        near = options.Near is { } distance ? new(diff, causes, distance) : null;
    }

    public void Add(Dossier dossier, LocalDate asOf) => Count(dossier, asOf, evaluator.Evaluate(dossier, asOf));

    public RuleImpact Done() => new(
        diff, [.. communes], [.. borderline], total.Done(), Done(byProvince), Done(byRegion),
        [.. byTier.OrderBy(t => t.Key.Old.Certain).ThenBy(t => t.Key.Old.Possible).ThenBy(t => t.Key.New.Certain)
            .ThenBy(t => t.Key.New.Possible)]);

    private void Count(Dossier dossier, LocalDate asOf, BothStates both)
    {
        var before = borderline.Count;
        if (near is not null)
            foreach (var pair in both.Tiers) borderline.AddRange(near.Find(pair));
        var measures = both.IsSame && borderline.Count == before
            ? [] : Measures(both, borderline.Count > before).ToImmutableArray();
        total.Add(measures);
        Group(byProvince, dossier.Commune.Province ?? "").Add(measures);
        Group(byRegion, (both.Stratum?.Own ?? both.Stratum?.Stratum)?.Code ?? "").Add(measures);
        if (both is { Old: { } was, New: { } became } && was != became)
            byTier[new(was, became)] = byTier.GetValueOrDefault(new(was, became)) + 1;
        if (both.IsSame) return;
        communes.Add(new(
            dossier.Commune, dossier.Year, asOf,
            [.. both.Tiers.Where(t => !t.IsSame).Select(t => new SetImpact(t.Tier, SetStanding.Of(t.Old), SetStanding.Of(t.New)))],
            both.Old, both.New, [.. both.Tiers.SelectMany(causes.Find)], measures));
    }

    private static IEnumerable<ImpactMeasure> Measures(BothStates both, bool isNear)
    {
        if (!both.IsSame) yield return ImpactMeasure.Changed;
        if (both is { Old: { } old, New: { } now })
        {
            if (now.Certain < old.Certain) yield return ImpactMeasure.TierLost;
            if (now.Certain > old.Certain) yield return ImpactMeasure.TierGained;
            if (now.Possible < old.Possible) yield return ImpactMeasure.PossibleLost;
            if (now.Possible > old.Possible) yield return ImpactMeasure.PossibleGained;
        }

        if (Any((a, b) => a == Verdict.Met && b != Verdict.Met)) yield return ImpactMeasure.VerdictLost;
        if (Any((a, b) => a != Verdict.Met && b == Verdict.Met)) yield return ImpactMeasure.VerdictGained;
        if (Any((a, b) => a != Verdict.NotMet && b == Verdict.NotMet)) yield return ImpactMeasure.NotMetAdded;
        if (Any((a, b) => a == Verdict.NotMet && b != Verdict.NotMet)) yield return ImpactMeasure.NotMetRemoved;
        if (both.Tiers.Any(t => (t.New?.Met ?? 0) < (t.Old?.Met ?? 0))) yield return ImpactMeasure.CountLost;
        if (both.Tiers.Any(t => (t.New?.Met ?? 0) > (t.Old?.Met ?? 0))) yield return ImpactMeasure.CountGained;
        if (both.Tiers.Any(t => (t.New?.Undetermined ?? 0) > (t.Old?.Undetermined ?? 0))) yield return ImpactMeasure.UndeterminedAdded;
        if (both.Tiers.Any(t => (t.New?.Undetermined ?? 0) < (t.Old?.Undetermined ?? 0))) yield return ImpactMeasure.UndeterminedRemoved;
        if (isNear) yield return ImpactMeasure.Borderline;

        bool Any(Func<Verdict?, Verdict?, bool> test) => both.Tiers.Any(t => test(t.Old?.Verdict, t.New?.Verdict));
    }

    private static ImpactTally.Counting Group(SortedDictionary<string, ImpactTally.Counting> groups, string key)
    {
        if (!groups.TryGetValue(key, out var counting)) groups.Add(key, counting = new());
        return counting;
    }

    private static ImmutableArray<KeyValuePair<string, ImpactTally>> Done(SortedDictionary<string, ImpactTally.Counting> groups) =>
        [.. groups.Select(g => KeyValuePair.Create(g.Key, g.Value.Done()))];
}
