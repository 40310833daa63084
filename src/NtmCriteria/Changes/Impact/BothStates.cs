using NodaTime;

namespace NtmCriteria;

/// <summary>One tier of a commune under both states: what each set says, or nothing where no set was in force.</summary>
internal readonly record struct TierPair(Tier Tier, Assessment? Old, Assessment? New, NoSetReason? OldReason, NoSetReason? NewReason)
{
    /// <summary>Whether verdict and counts are the same.</summary>
    public bool IsSame => (Old, New) switch
    {
        (null, null) => OldReason == NewReason,
        ({ } a, { } b) => a.Verdict == b.Verdict && a.Met == b.Met && a.NotMet == b.NotMet
            && a.Undetermined == b.Undetermined && a.NotApplicable == b.NotApplicable,
        _ => false,
    };
}

/// <summary>A commune under both states of the rules.</summary>
internal readonly record struct BothStates(TierPair[] Tiers, TierRange? Old, TierRange? New)
{
    public bool IsSame => Old == New && Array.TrueForAll(Tiers, t => t.IsSame);
}

/// <summary>Evaluates one dossier under both states: two sets alone, or every tier of both books.</summary>
internal sealed class BothEvaluator(RuleView old, RuleView now, EvaluationOptions options)
{
    // Two sets with ids of their own: the calendars say nothing of the one in the place of the other.
    private readonly bool isPair = old.SetIds is [var a] && now.SetIds is [var b] && a != b;

    public BothStates Evaluate(Dossier dossier, LocalDate asOf)
    {
        if (isPair)
        {
            var (was, became) = (Assess(old, dossier, asOf), Assess(now, dossier, asOf));
            return new([new(became.Set.Tier, was, became, null, null)], null, null);
        }

        var before = old.Book.Classify(dossier, old.AsOf ?? asOf, options);
        var after = now.Book.Classify(dossier, now.AsOf ?? asOf, options);
        return new(Pair(before, after), new(before.Certain, before.Possible), new(after.Certain, after.Possible));
    }

    /// <summary>The sets that read a dossier of a day.</summary>
    public IEnumerable<CriteriaSet> SetsOn(LocalDate asOf)
    {
        if (isPair) return [On(old, asOf), On(now, asOf)];
        return Governing(now, asOf).Concat(Governing(old, asOf));

        static IEnumerable<CriteriaSet> Governing(RuleView view, LocalDate asOf) =>
            view.Book.Calendar.TiersOf(Level.Commune)
                .Select(tier => view.Book.Ask(Level.Commune, tier, view.AsOf ?? asOf).Set).OfType<CriteriaSet>();
    }

    private Assessment Assess(RuleView view, Dossier dossier, LocalDate asOf) => On(view, asOf).Evaluate(dossier, options);

    /// <summary>A set as on the day, or as on the day of its period that is nearest to it.</summary>
    private static CriteriaSet On(RuleView view, LocalDate asOf)
    {
        var period = view.Book.PeriodOf(view.SetIds[0]);
        return view.Book.Get(view.SetIds[0], LocalDate.Max(period.Start, LocalDate.Min(period.End, view.AsOf ?? asOf)));
    }

    private static TierPair[] Pair(TierDecision before, TierDecision after)
    {
        var pairs = new List<TierPair>(4);
        var (a, b) = (0, 0);
        while (a < before.Conditions.Length || b < after.Conditions.Length)
        {
            var was = a < before.Conditions.Length ? before.Conditions[a] : null;
            var became = b < after.Conditions.Length ? after.Conditions[b] : null;
            var tier = was is null || became?.Tier < was.Tier ? became!.Tier : was.Tier;
            was = was?.Tier == tier ? was : null;
            became = became?.Tier == tier ? became : null;
            if (was is not null) a++;
            if (became is not null) b++;
            // A tier that is not asked about did not exist.
            pairs.Add(new(
                tier, was?.Assessment, became?.Assessment, was is null ? NoSetReason.NoSuchTier : was.Answer.Reason,
                became is null ? NoSetReason.NoSuchTier : became.Answer.Reason));
        }

        return [.. pairs];
    }
}
