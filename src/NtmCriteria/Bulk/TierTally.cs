using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Bulk;

/// <summary>How many communes have each tier.</summary>
/// <param name="Certain">By tier, from none up: communes that have it for certain and no higher one.</param>
/// <param name="Possible">By tier, from none up: communes for which it is the highest not ruled out.</param>
public sealed record TierTally(
    ImmutableArray<KeyValuePair<Tier, int>> Certain, ImmutableArray<KeyValuePair<Tier, int>> Possible) : IRendered
{
    private readonly EquatableArray<KeyValuePair<Tier, int>> certain = Certain;

    /// <summary>By tier, from none up: communes that have it for certain and no higher one.</summary>
    public ImmutableArray<KeyValuePair<Tier, int>> Certain { get => certain; init => certain = value; }

    private readonly EquatableArray<KeyValuePair<Tier, int>> possible = Possible;

    /// <summary>By tier, from none up: communes for which it is the highest not ruled out.</summary>
    public ImmutableArray<KeyValuePair<Tier, int>> Possible { get => possible; init => possible = value; }

    /// <summary>Whether two counts are the same.</summary>
    /// <param name="other">The other counts.</param>
    public bool Equals(TierTally? other) => other is not null
        && Certain.SequenceEqual(other.Certain) && Possible.SequenceEqual(other.Possible);

    /// <inheritdoc/>
    public override int GetHashCode() => Certain.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Value));

    /// <summary>Both counts in words.</summary>
    public override string ToString() => $"certain: {Words(Certain)}; possible: {Words(Possible)}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Render(this, language).ToHtml();

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
