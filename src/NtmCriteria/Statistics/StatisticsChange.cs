using System.Collections.Immutable;

namespace NtmCriteria.Statistics;

/// <summary>The change between the statistics of two dates.</summary>
/// <remarks>
/// A merger of communes can lower a count and raise its share: Lạng Sơn 2020, 74 of 207 before and 65 of 181 after.
/// </remarks>
public sealed class StatisticsChange : IRendered
{
    private StatisticsChange(CommuneStatistics earlier, CommuneStatistics later)
    {
        Communes = new(earlier.Communes, later.Communes);
        Tiers =
        [
            .. from measure in Enum.GetValues<TierMeasure>()
               from tier in TierCounts.Tiers
               let before = earlier.Tiers(measure)
               let after = later.Tiers(measure)
               where tier != Tier.Modern || before.AtLeast(tier) + after.AtLeast(tier) > 0
               select new TierChange(
                   measure, tier, new(before.AtLeast(tier), after.AtLeast(tier)),
                   Percent(before.Share(tier), after.Share(tier))),
        ];
        Average = Subtract(earlier.Average, later.Average);
        PossibleAverage = Subtract(earlier.PossibleAverage, later.PossibleAverage);
    }

    /// <summary>The change of the number of communes.</summary>
    public CountChange Communes { get; }

    /// <summary>The changes by measure and tier.</summary>
    public ImmutableArray<TierChange> Tiers { get; }

    /// <summary>The change of the average number of criteria met for certain; null where one side has none.</summary>
    public PointChange? Average { get; }

    /// <summary>The change of the average number of criteria still possible; null where one side has none.</summary>
    public PointChange? PossibleAverage { get; }

    /// <summary>The change from one to the other.</summary>
    /// <param name="earlier">The earlier statistics.</param>
    /// <param name="later">The later statistics.</param>
    public static StatisticsChange Between(CommuneStatistics earlier, CommuneStatistics later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return new(earlier, later);
    }

    /// <summary>The change of one tier under one measure.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentException">Neither side has the tier.</exception>
    public TierChange GetChange(TierMeasure measure, Tier tier) =>
        Tiers.FirstOrDefault(t => t.Measure == measure && t.Tier == tier)
        ?? throw new ArgumentException($"Neither side has the tier {tier}.", nameof(tier));

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => StatisticsText.Sentence(this, language);

    /// <summary>The changes as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="digits">The decimals of points and per cent.</param>
    public string ToMarkdown(Language language, int digits) => StatisticsPage.Render(this, language, digits).ToMarkdown();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => StatisticsPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => StatisticsPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    private static PointChange? Subtract(Fraction? earlier, Fraction? later) =>
        earlier is { } from && later is { } to ? new(from, to) : null;

    private static PointChange? Percent(Fraction? earlier, Fraction? later) =>
        Subtract(earlier * Fraction.Of(100), later * Fraction.Of(100));
}
