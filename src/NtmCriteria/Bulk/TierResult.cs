using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>The tier of each commune as an interval, and the verdicts on every set that leads to it.</summary>
public sealed class TierResult : IRendered
{
    private const int Padding = 64;

    private readonly ImmutableArray<BulkResult?> results;

    internal TierResult(TierPlan plan, int count, BulkOutputs outputs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Plan = plan;
        Count = count;
        results = [.. plan.Plans.Select(p => p?.NewResult(count, outputs))];
        CertainSteps = new byte[count + Padding];
        PossibleSteps = new byte[count + Padding];
    }

    /// <summary>The plan.</summary>
    public TierPlan Plan { get; }

    /// <summary>The number of communes.</summary>
    public int Count { get; }

    /// <summary>The highest tier whose conditions a commune meets for certain.</summary>
    /// <param name="row">The row of the commune.</param>
    public Tier Certain(int row) => Plan.TierAt(CertainSteps.AsSpan(0, Count)[row]);

    /// <summary>The highest tier that nothing known of a commune rules out.</summary>
    /// <param name="row">The row of the commune.</param>
    public Tier Possible(int row) => Plan.TierAt(PossibleSteps.AsSpan(0, Count)[row]);

    /// <summary>The verdicts on the set of a tier, or null where none is in force or loaded.</summary>
    /// <param name="tier">The tier.</param>
    public BulkResult? GetResult(Tier tier)
    {
        var index = Plan.Tiers.IndexOf(tier);
        return index < 0 ? null : results[index];
    }

    /// <summary>How many communes have each tier for certain, and how many still have it within reach.</summary>
    public TierTally Counts() => TierTally.Of(Plan, CertainSteps.AsSpan(0, Count), PossibleSteps.AsSpan(0, Count));

    /// <summary>Counts by tier.</summary>
    public override string ToString() => Counts().ToString();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => Counts().ToMarkdown(language);

    /// <inheritdoc/>
    public string ToHtml(Language language) => Counts().ToHtml(language);

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal byte[] CertainSteps { get; }

    internal byte[] PossibleSteps { get; }

    internal BulkResult? At(int tier) => results[tier];

    internal BulkResult? Find(string setId)
    {
        foreach (var result in results)
            if (result is not null && result.Plan.Set.Id == setId)
                return result;
        return null;
    }
}
