using System.Collections.Immutable;

namespace NtmCriteria.Statistics;

/// <summary>
/// Communes counted by tier, by number of criteria and by criterion. Immutable. What is undetermined shows as a pair:
/// what is certain, and what is still possible.
/// </summary>
public sealed class CommuneStatistics : IRendered
{
    // Communes by the smallest and largest number of criteria they can meet.
    private readonly long[,] met;

    internal CommuneStatistics(
        string? setId, int? criteriaTotal, long communes, TierCounts certain, TierCounts possible, TierCounts titles,
        long[,] met, ImmutableArray<CriterionCount> criteria)
    {
        SetId = setId;
        CriteriaTotal = criteriaTotal;
        Communes = communes;
        Certain = certain;
        Possible = possible;
        Titles = titles;
        Criteria = criteria;
        this.met = (long[,])met.Clone();
        for (var low = 0; low < met.GetLength(0); low++)
            for (var high = low; high < met.GetLength(1); high++)
            {
                CountedCommunes += met[low, high];
                CriteriaMet += low * met[low, high];
                CriteriaPossible += high * met[low, high];
            }

        Bands = criteriaTotal is { } total ? [.. CriteriaBand.For(total).Select(In)] : [];
    }

    /// <summary>The set that criteria are counted against, or null where only counts were given.</summary>
    public string? SetId { get; }

    /// <summary>The number of criteria of the set, or null where no commune has been counted against one.</summary>
    public int? CriteriaTotal { get; }

    /// <summary>All communes.</summary>
    public long Communes { get; }

    /// <summary>Communes by the tier they meet for certain; communes without a tier decision are not in it.</summary>
    public TierCounts Certain { get; }

    /// <summary>Communes by the highest tier still possible; communes without a tier decision are not in it.</summary>
    public TierCounts Possible { get; }

    /// <summary>Communes by the highest title on record.</summary>
    public TierCounts Titles { get; }

    /// <summary>The communes of which a number of criteria is known, if only as an interval.</summary>
    public long CountedCommunes { get; }

    /// <summary>All criteria met for certain, over all counted communes.</summary>
    public long CriteriaMet { get; }

    /// <summary>All criteria met if everything undetermined comes out well.</summary>
    public long CriteriaPossible { get; }

    /// <summary>The average number of criteria met for certain; null where no commune is counted.</summary>
    public Fraction? Average => CountedCommunes == 0 ? null : Fraction.Of(CriteriaMet, CountedCommunes);

    /// <summary>The average number of criteria still possible; null where no commune is counted.</summary>
    public Fraction? PossibleAverage => CountedCommunes == 0 ? null : Fraction.Of(CriteriaPossible, CountedCommunes);

    /// <summary>The communes by band, the highest first.</summary>
    public ImmutableArray<BandCount> Bands { get; }

    /// <summary>The communes by verdict on each criterion; empty where only counts were given.</summary>
    public ImmutableArray<CriterionCount> Criteria { get; }

    /// <summary>Tier counts by what they count.</summary>
    /// <param name="measure">What is counted.</param>
    public TierCounts Tiers(TierMeasure measure) => measure switch
    {
        TierMeasure.MetForCertain => Certain,
        TierMeasure.StillPossible => Possible,
        TierMeasure.TitleHeld => Titles,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not a measure."),
    };

    /// <summary>The communes of any band.</summary>
    /// <param name="band">The band.</param>
    public BandCount In(CriteriaBand band)
    {
        var (certain, possible) = (0L, 0L);
        for (var low = 0; low < met.GetLength(0); low++)
            for (var high = low; high < met.GetLength(1); high++)
            {
                if (band.Low <= low && high <= band.High) certain += met[low, high];
                if (low <= band.High && band.Low <= high) possible += met[low, high];
            }

        return new(band, certain, possible);
    }

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    /// <param name="digits">The decimals of the average.</param>
    public string ToString(Language language, int digits = 2) => StatisticsText.Sentence(this, language, digits);

    /// <summary>The statistics as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="digits">The decimals of averages and shares.</param>
    public string ToMarkdown(Language language, int digits) => StatisticsPage.Render(this, language, digits).ToMarkdown();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => StatisticsPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => StatisticsPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
