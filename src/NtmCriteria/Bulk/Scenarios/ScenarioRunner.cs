using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>Runs scenarios over prepared columns.</summary>
public static class ScenarioRunner
{
    /// <summary>
    /// Runs a list of scenarios in one pass over the communes: each block is taken through all of them while it is in
    /// the cache.
    /// </summary>
    /// <param name="plan">The plans of the tiers as they are.</param>
    /// <param name="prepared">The columns: one table for each tier that has a set.</param>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="options">How to run; results do not depend on it.</param>
    /// <param name="progress">Is told how many communes are done, from whichever thread did them.</param>
    /// <param name="cancellationToken">Ends the run before the next scenario of the blocks at hand.</param>
    /// <returns>One result a scenario, in their order; flips in the order of rows.</returns>
    /// <exception cref="ArgumentException">
    /// A table or a variant does not fit the plans, a stratum does not exist, or what is to be shaken is no column of
    /// doubles.
    /// </exception>
    public static ImmutableArray<ScenarioResult> Run(
        this TierPlan plan, IReadOnlyList<PreparedColumns> prepared, IReadOnlyList<Scenario> scenarios,
        BulkOptions options = default,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(scenarios);
        var basis = ScenarioCodes.Sources(plan, prepared, new Scenario("as it is"));
        var sources = scenarios.Select(s => ScenarioCodes.Sources(plan, prepared, s)).ToArray();
        var count = basis.OfType<CodeSource>().FirstOrDefault()?.Count ?? 0;
        var path = BulkRunner.Resolve(options.Path);
        var shares = new List<ScenarioShare>();
        BulkRunner.Blocks(
            count, options.Watched(progress, cancellationToken),
            () =>
            {
                var share = new ScenarioShare(plan, basis, sources, path);
                lock (shares) shares.Add(share);
                return share;
            },
            (share, start, length) => share.Run(start, length, cancellationToken), share => share.GiveBack());
        // Threads took neighbouring runs of rows: in the order of rows the parts make the whole.
        shares.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. scenarios.Select((s, i) => ScenarioShare.Result(plan, s, i, shares))];
    }
}
