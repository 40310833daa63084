using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Bulk;

/// <summary>
/// The sets of all tiers of a day, compiled: it takes columns of communes to the tier of each as an interval, as
/// <c>book.Classify</c> does for one dossier. Immutable and safe for any number of threads.
/// </summary>
public sealed class TierPlan
{
    internal TierPlan(LocalDate asOf, ImmutableArray<Tier> tiers, ImmutableArray<EvaluationPlan?> plans)
    {
        AsOf = asOf;
        Tiers = tiers;
        Plans = plans;
    }

    /// <summary>The day whose rules apply.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The tiers, lowest first.</summary>
    public ImmutableArray<Tier> Tiers { get; }

    /// <summary>The plan of each tier's set, or null where none is in force or loaded.</summary>
    public ImmutableArray<EvaluationPlan?> Plans { get; }

    /// <summary>One plan alone, as the only tier: for scenarios over one set.</summary>
    /// <param name="plan">The plan.</param>
    public static TierPlan Alone(EvaluationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(plan.Set.AsOf, [plan.Set.Tier], [plan]);
    }

    /// <summary>The plan of a tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentException">No set of that tier is in force or loaded.</exception>
    public EvaluationPlan GetPlan(Tier tier) => Tiers.IndexOf(tier) is >= 0 and var index && Plans[index] is { } plan
        ? plan
        : throw new ArgumentException($"No set of the tier {tier} is in force or loaded.", nameof(tier));

    /// <summary>The same tiers with a variant of one plan.</summary>
    /// <param name="variant">A variant of one of the plans.</param>
    /// <exception cref="ArgumentException">It is a variant of none.</exception>
    public TierPlan With(EvaluationPlan variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        for (var i = 0; i < Plans.Length; i++)
            if (Plans[i] is { } plan && variant.IsVariantOf(plan))
                return new(AsOf, Tiers, Plans.SetItem(i, variant));
        throw new ArgumentException($"{variant} is a variant of none of these plans.", nameof(variant));
    }

    /// <summary>Evaluates columns: one table for each tier that has a set.</summary>
    /// <param name="columns">The tables, of equal length, in any order.</param>
    /// <param name="outputs">What to keep of each set.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">A table is missing, superfluous, or of another length.</exception>
    public TierResult Evaluate(
        IReadOnlyList<CommuneColumns> columns, BulkOutputs outputs = BulkOutputs.Counts, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var sources = Match(columns, c => c.Plan, (plan, table) => (CodeSource)new StreamedCodes(plan, table));
        return TierRunner.Run(this, sources, outputs, options.Watched(progress, cancellationToken));
    }

    /// <summary>Evaluates prepared columns: one table for each tier that has a set.</summary>
    /// <param name="prepared">The tables, of equal length, in any order.</param>
    /// <param name="outputs">What to keep of each set.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run after the blocks at hand.</param>
    /// <exception cref="ArgumentException">
    /// A table is missing, superfluous, of another length, or prepared for other levels.
    /// </exception>
    public TierResult Evaluate(
        IReadOnlyList<PreparedColumns> prepared, BulkOutputs outputs = BulkOutputs.Counts, BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        var sources = Match(prepared, c => c.Plan, (plan, table) =>
        {
            table.CheckServes(plan);
            return table.Codes(plan);
        });
        return TierRunner.Run(this, sources, outputs, options.Watched(progress, cancellationToken));
    }

    /// <summary>The sets and their variants.</summary>
    public override string ToString() => string.Join("; ", Plans.Select((p, i) => p?.ToString() ?? $"{Tiers[i]}: no set"));

    internal Tier TierAt(int step) => step == 0 ? Tier.None : Tiers[step - 1];

    internal CodeSource?[] Match<T>(
        IReadOnlyList<T> tables, Func<T, EvaluationPlan> planOf, Func<EvaluationPlan, T, CodeSource> source)
    {
        var sources = new CodeSource?[Plans.Length];
        foreach (var table in tables)
        {
            var index = -1;
            for (var i = 0; i < Plans.Length; i++)
                if (Plans[i] is { } plan && sources[i] is null && plan.IsVariantOf(planOf(table)))
                    index = i;
            if (index < 0) throw new ArgumentException($"No tier reads a table for {planOf(table)}.", nameof(tables));
            sources[index] = source(Plans[index]!, table);
        }

        for (var i = 0; i < Plans.Length; i++)
            if (Plans[i] is { } plan && sources[i] is null)
                throw new ArgumentException($"The table for {plan} is missing.", nameof(tables));
        var counts = sources.OfType<CodeSource>().Select(s => s.Count).Distinct().ToArray();
        return counts.Length <= 1
            ? sources
            : throw new ArgumentException(
                $"The tables differ in length: {string.Join(", ", counts)} communes.", nameof(tables));
    }
}
