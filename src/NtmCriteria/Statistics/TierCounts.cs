using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>Communes by tier under one measure.</summary>
public sealed class TierCounts : IEquatable<TierCounts>
{
    /// <summary>The tiers, lowest first.</summary>
    internal static readonly ImmutableArray<Tier> Tiers = [Tier.Standard, Tier.Advanced, Tier.Model, Tier.Modern];

    private readonly ImmutableArray<long> exactly;

    internal TierCounts(TierMeasure measure, ReadOnlySpan<long> exactly)
    {
        Measure = measure;
        this.exactly = [.. exactly];
        foreach (var communes in exactly) Communes += communes;
    }

    /// <summary>What is counted.</summary>
    public TierMeasure Measure { get; }

    /// <summary>The communes counted, those without a tier among them.</summary>
    public long Communes { get; }

    /// <summary>Counts as officials print them: model inside advanced, advanced inside standard.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="communes">All communes.</param>
    /// <param name="standard">Communes of the standard tier or above.</param>
    /// <param name="advanced">Communes of the advanced tier or above.</param>
    /// <param name="model">Communes of the model tier or above.</param>
    /// <exception cref="ArgumentException">A tier is larger than the one it lies inside.</exception>
    public static TierCounts FromCumulative(
        TierMeasure measure, long communes, long standard, long advanced = 0, long model = 0) =>
        communes >= standard && standard >= advanced && advanced >= model && model >= 0
            ? new(measure, [communes - standard, standard - advanced, advanced - model, model, 0])
            : throw new ArgumentException(
                $"{communes} communes, {standard} standard, {advanced} advanced, {model} model: a higher tier lies inside the lower one.",
                nameof(communes));

    /// <summary>Communes of exactly this tier: the disjoint count.</summary>
    /// <param name="tier">The tier; none counts the communes without a tier.</param>
    public long Exactly(Tier tier) => exactly[(int)tier];

    /// <summary>Communes of this tier or above: the cumulative count that officials print.</summary>
    /// <param name="tier">The tier; none counts all communes.</param>
    public long AtLeast(Tier tier)
    {
        var communes = 0L;
        for (var i = (int)tier; i < exactly.Length; i++) communes += exactly[i];
        return communes;
    }

    /// <summary>The share of this tier or above among the communes counted; null where none is.</summary>
    /// <param name="tier">The tier.</param>
    public Fraction? Share(Tier tier) => Communes == 0 ? null : Fraction.Of(AtLeast(tier), Communes);

    /// <inheritdoc/>
    public bool Equals(TierCounts? other) =>
        other is not null && Measure == other.Measure && exactly.AsSpan().SequenceEqual(other.exactly.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TierCounts);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Measure);
        foreach (var communes in exactly) hash.Add(communes);
        return hash.ToHashCode();
    }

    /// <summary>Whether two counts are equal.</summary>
    public static bool operator ==(TierCounts? left, TierCounts? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two counts differ.</summary>
    public static bool operator !=(TierCounts? left, TierCounts? right) => !(left == right);

    /// <summary>The cumulative counts in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The cumulative counts, as officials print them.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language)
    {
        var named = Tiers.Where(tier => tier != Tier.Modern || AtLeast(tier) > 0).Select(
            tier => $"{StatisticsText.Describe(tier, language)} {AtLeast(tier).ToString(CultureInfo.InvariantCulture)}");
        return $"{StatisticsText.Describe(Measure, language)}: {string.Join(", ", named)}";
    }
}
