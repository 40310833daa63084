using System.Runtime.InteropServices;
using NodaTime;

namespace NtmCriteria.Authoring.Changes;

/// <summary>
/// Evaluates one dossier under both states: two sets alone, or every tier of both books. A set that the diff says to
/// give the same verdicts is evaluated once, and only for a commune whose result is another.
/// </summary>
internal sealed class BothEvaluator(RuleDiff diff, EvaluationOptions options)
{
    // Two sets with ids of their own: the calendars say nothing of the one in the place of the other.
    private readonly bool isPair = diff.Old.SetIds is [var a] && diff.New.SetIds is [var b] && a != b;
    private readonly Dictionary<LocalDate, DayTier[]> days = [];

    public BothStates Evaluate(Dossier dossier, LocalDate asOf)
    {
        if (!days.TryGetValue(asOf, out var tiers)) days.Add(asOf, tiers = On(asOf));
        var meaning = isPair ? dossier.Tier : dossier.Tier ?? Tier.Standard;
        var pairs = new List<TierPair>(tiers.Length);
        List<Assessment> old = new(tiers.Length), now = new(tiers.Length);
        foreach (var tier in tiers)
            if (!tier.AreSame)
                pairs.Add(new(
                    tier.Tier, Assess(tier.Old, dossier, meaning, old), Assess(tier.New, dossier, meaning, now), tier.OldReason, tier.NewReason));
        var stratum = pairs.Select(p => (p.Old ?? p.New)?.Stratum).FirstOrDefault(s => s is not null)
            ?? tiers.Select(t => t.Old ?? t.New).FirstOrDefault(s => s is not null)?.StratumOf(dossier.Commune);
        if (isPair || pairs.TrueForAll(p => p.IsSame)) return new([.. pairs], stratum, null, null);
        foreach (var tier in tiers)
            if (tier.AreSame)
            {
                // Both states say the same, so one of them is enough.
                var both = Assess(tier.Old, dossier, meaning, old);
                pairs.Add(new(tier.Tier, both, both, tier.OldReason, tier.NewReason));
            }

        pairs.Sort((x, y) => x.Tier.CompareTo(y.Tier));
        return new(
            [.. pairs], stratum, Range(pairs.Select(p => (p.Tier, p.Old, p.OldReason))), Range(pairs.Select(p => (p.Tier, p.New, p.NewReason))));
    }

    /// <summary>The sets that read a dossier of a day, those of the second state first.</summary>
    public IEnumerable<CriteriaSet> SetsOn(LocalDate asOf)
    {
        var tiers = On(asOf);
        return tiers.Select(t => t.New).Concat(tiers.Select(t => t.Old)).OfType<CriteriaSet>();
    }

    private DayTier[] On(LocalDate asOf)
    {
        if (isPair)
        {
            var (was, became) = (On(diff.Old, asOf), On(diff.New, asOf));
            return [new(became.Tier, was, became, null, null, false)];
        }

        var (old, now) = (diff.Old.Book, diff.New.Book);
        return
        [
            .. from tier in old.Calendar.TiersOf(Level.Commune).Union(now.Calendar.TiersOf(Level.Commune)).Order()
               let was = old.Ask(Level.Commune, tier, diff.Old.AsOf ?? asOf)
               let became = now.Ask(Level.Commune, tier, diff.New.AsOf ?? asOf)
               select new DayTier(
                   tier, was.Set, became.Set, was.Reason, became.Reason,
                   was.Set?.Id == became.Set?.Id && was.Reason == became.Reason && (was.Set is null || diff.IsSame(was.Set.Id, options))),
        ];
    }

    /// <summary>A set as on the day, or as on the day of its period that is nearest to it.</summary>
    private static CriteriaSet On(RuleView view, LocalDate asOf)
    {
        var period = view.Book.PeriodOf(view.SetIds[0]);
        return view.Book.Get(view.SetIds[0], LocalDate.Max(period.Start, LocalDate.Min(period.End, view.AsOf ?? asOf)));
    }

    private Assessment? Assess(CriteriaSet? set, Dossier dossier, Tier? meaning, List<Assessment> known)
    {
        if (set is null) return null;
        var assessment = Evaluator.Evaluate(set, dossier, options, meaning ?? set.Tier, CollectionsMarshal.AsSpan(known));
        known.Add(assessment);
        return assessment;
    }

    /// <summary>The tier as <c>RuleBook.Classify</c> finds it.</summary>
    private static TierRange Range(IEnumerable<(Tier Tier, Assessment? Assessment, NoSetReason? Reason)> tiers)
    {
        var (range, below) = (default(TierRange), Verdict.Met);
        foreach (var (tier, assessment, reason) in tiers)
        {
            if (reason == NoSetReason.NoSuchTier) continue;
            below = TierRange.With(below, assessment?.Verdict ?? Verdict.Undetermined);
            range = range.Climb(tier, below);
        }

        return range;
    }
}
