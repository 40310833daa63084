using System.Collections.Immutable;

namespace NtmCriteria;

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
    public BulkResult? Of(Tier tier)
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

/// <summary>How many communes have each tier.</summary>
/// <param name="Certain">By tier, from none up: communes that have it for certain and no higher one.</param>
/// <param name="Possible">By tier, from none up: communes for which it is the highest not ruled out.</param>
public sealed record TierTally(
    ImmutableArray<KeyValuePair<Tier, int>> Certain, ImmutableArray<KeyValuePair<Tier, int>> Possible) : IRendered
{
    /// <summary>Whether two counts are the same.</summary>
    /// <param name="other">The other counts.</param>
    public bool Equals(TierTally? other) => other is not null
        && Certain.SequenceEqual(other.Certain) && Possible.SequenceEqual(other.Possible);

    /// <inheritdoc/>
    public override int GetHashCode() => Certain.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Value));

    /// <summary>Both counts in words.</summary>
    public override string ToString() => $"certain: {Words(Certain)}; possible: {Words(Possible)}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Of(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Of(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal static TierTally Of(TierPlan plan, ReadOnlySpan<byte> certain, ReadOnlySpan<byte> possible) =>
        new(Count(plan, certain), Count(plan, possible));

    private static ImmutableArray<KeyValuePair<Tier, int>> Count(TierPlan plan, ReadOnlySpan<byte> steps)
    {
        var left = steps.Length;
        var counts = new KeyValuePair<Tier, int>[plan.Tiers.Length + 1];
        for (var step = plan.Tiers.Length; step >= 0; step--)
        {
            var count = step == 0 ? left : steps.Count((byte)step);
            counts[step] = new(plan.TierAt(step), count);
            left -= count;
        }

        return [.. counts];
    }

    private static string Words(ImmutableArray<KeyValuePair<Tier, int>> counts) =>
        string.Join(", ", counts.Select(c => $"{c.Key} {c.Value}"));
}
