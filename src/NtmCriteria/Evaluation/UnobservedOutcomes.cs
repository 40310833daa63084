using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// What a version of a set says of each indicator while nothing is observed of it. It depends on the column, the year and
/// how strictly is asked, and on no dossier: it is worked out once and read by every assessment, which then has only the
/// observed ones to judge. Most indicators of the higher tiers are open in a dossier of the standard one.
/// </summary>
internal sealed class UnobservedOutcomes
{
    private readonly long key;

    // By references alone: a table of values of this library is compiled in every process that touches it.
    private readonly Dictionary<Requirement, Held> limited = new(ReferenceEqualityComparer.Instance);

    private UnobservedOutcomes(AssessmentContext context, long key)
    {
        this.key = key;
        var indicators = context.Set.Indicators;
        Row = new IndicatorOutcome[indicators.Length];
        for (var i = 0; i < Row.Length; i++)
        {
            var requirement = context.RequirementOf(indicators[i]);
            Limit(requirement, context.Options);
            if (requirement is AllParts all)
                foreach (var part in all.Parts) Limit(part.Requirement, context.Options);
            Row[i] = LooksElsewhere(requirement)
                ? new(requirement, null, Judgement.Undetermined(UndeterminedReason.None))
                : Evaluator.Judge(context, indicators[i], requirement, null, []);
        }

        All = [.. indicators];
        UnderOtherIds = [.. indicators.Where(i => i.Quantity is not null || LooksElsewhere(Row[i.Position].Requirement))];
    }

    /// <summary>The outcomes, in the order of the set.</summary>
    public IndicatorOutcome[] Row { get; }

    /// <summary>Every indicator.</summary>
    public Indicator[] All { get; }

    /// <summary>Those of which something may be observed although nothing stands under their own ids.</summary>
    public Indicator[] UnderOtherIds { get; }

    /// <summary>What a requirement with limits comes down to: the same fractions need no second reckoning.</summary>
    public LimitedLevel? Limited(Requirement requirement) => limited.TryGetValue(requirement, out var found) ? found.Level : null;

    /// <summary>
    /// What holds for an assessment; null where the commune has more to say than its column: documents of its province, or
    /// a year that is none of the set.
    /// </summary>
    public static UnobservedOutcomes? Of(AssessmentContext context)
    {
        if (!context.AsksByTable) return null;
        var stratum = context.Stratum;
        var key = CaseOf(stratum, context.Dossier.Year, context.Options);
        var cases = context.Set.Version.Kept<Cases>();
        return cases.Find(key) ?? cases.Add(new(context, key));
    }

    /// <summary>Whether more than one observation speaks of what is asked, so that none under its own id says nothing.</summary>
    public static bool LooksElsewhere(Requirement? requirement) => requirement is AllParts or MeetsSet;

    private void Limit(Requirement? requirement, EvaluationOptions options)
    {
        if (requirement is LevelRequirement { Limits: not null } or WithinLimits or FactorOf)
            limited[requirement] = new(LimitedLevel.Of(requirement, options));
    }

    private static long CaseOf(StratumResolution stratum, int year, EvaluationOptions options)
    {
        // Why the column is not known is a part of the answer; where it is known, how it was found is none.
        var column = stratum.Index < 0 ? -1 - (long)stratum.Basis : stratum.Index;
        return (column << 40) | ((long)(uint)year << 8) | ((long)options.MinimumEvidence << 1) | (options.UseWeakLimits ? 1L : 0);
    }

    /// <summary>The cases of one version: a column, a year and an option each, so that there are few.</summary>
    private sealed class Cases
    {
        private readonly Lock gate = new();
        private UnobservedOutcomes[] all = [];

        public UnobservedOutcomes? Find(long key)
        {
            foreach (var one in Volatile.Read(ref all))
                if (one.key == key)
                    return one;
            return null;
        }

        public UnobservedOutcomes Add(UnobservedOutcomes made)
        {
            lock (gate)
            {
                if (Find(made.key) is { } known) return known;
                Volatile.Write(ref all, [.. all, made]);
                return made;
            }
        }
    }

    private sealed class Held(LimitedLevel level)
    {
        public LimitedLevel Level => level;
    }
}
