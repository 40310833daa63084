using System.Collections.Immutable;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Whom a change of the rules changes: every commune whose verdict, count or tier is another. Immutable.</summary>
public sealed class RuleImpact : IRendered
{
    // As many as a person reads, or a pull request holds.
    private const int Listed = 100;

    internal RuleImpact(
        RuleDiff diff, ImmutableArray<CommuneImpact> communes, ImmutableArray<BorderlineCommune> borderline, ImpactTally total,
        ImmutableArray<KeyValuePair<string, ImpactTally>> byProvince, ImmutableArray<KeyValuePair<string, ImpactTally>> byRegion,
        ImmutableArray<KeyValuePair<TierStep, int>> byTier)
    {
        Diff = diff;
        Communes = communes;
        Borderline = borderline;
        Total = total;
        ByProvince = byProvince;
        ByRegion = byRegion;
        ByTier = byTier;
    }

    /// <summary>What changed.</summary>
    public RuleDiff Diff { get; }

    /// <summary>The communes whose result is another, in the order of the dossiers.</summary>
    public ImmutableArray<CommuneImpact> Communes { get; }

    /// <summary>The values near levels that moved, in the order of the dossiers.</summary>
    public ImmutableArray<BorderlineCommune> Borderline { get; }

    /// <summary>All communes, counted.</summary>
    public ImpactTally Total { get; }

    /// <summary>The communes of each province, counted; "" where the province is not given.</summary>
    public ImmutableArray<KeyValuePair<string, ImpactTally>> ByProvince { get; }

    /// <summary>The communes of each region or group before the change, counted; "" where it is not known.</summary>
    public ImmutableArray<KeyValuePair<string, ImpactTally>> ByRegion { get; }

    /// <summary>Of the communes whose tier is another, how many went from which tier to which.</summary>
    public ImmutableArray<KeyValuePair<TierStep, int>> ByTier { get; }

    /// <summary>Evaluates dossiers under both states of the rules.</summary>
    /// <param name="diff">The change of the rules.</param>
    /// <param name="dossiers">Each dossier, with the day whose rules apply where a side has no day of its own.</param>
    /// <param name="options">How; null: the defaults.</param>
    /// <param name="progress">Is told how many dossiers are done.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    /// <exception cref="ArgumentException">The region or group of a commune is none of a set.</exception>
    public static RuleImpact Of(
        RuleDiff diff, IEnumerable<DatedDossier> dossiers, ImpactOptions? options = null,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(dossiers);
        var finder = new ImpactFinder(diff, options ?? new());
        foreach (var (dossier, asOf) in dossiers.Watched(progress, cancellationToken)) finder.Add(dossier, asOf);
        return finder.Done();
    }

    /// <summary>Evaluates dossiers under both states of the rules as they arrive.</summary>
    /// <param name="diff">The change of the rules.</param>
    /// <param name="dossiers">Each dossier, with the day whose rules apply where a side has no day of its own.</param>
    /// <param name="options">How; null: the defaults.</param>
    /// <param name="progress">Is told how many dossiers are done.</param>
    /// <param name="cancellationToken">Ends the work before the next one.</param>
    /// <exception cref="ArgumentException">The region or group of a commune is none of a set.</exception>
    public static async Task<RuleImpact> OfAsync(
        RuleDiff diff, IAsyncEnumerable<DatedDossier> dossiers, ImpactOptions? options = null,
        IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(diff);
        ArgumentNullException.ThrowIfNull(dossiers);
        var finder = new ImpactFinder(diff, options ?? new());
        await foreach (var (dossier, asOf) in dossiers.Watched(progress, cancellationToken).ConfigureAwait(false)) finder.Add(dossier, asOf);
        return finder.Done();
    }

    /// <summary>The whole as Markdown, the first hundred communes by name; the counts speak of all.</summary>
    /// <param name="language">The language.</param>
    public string ToMarkdown(Language language = Language.English) => ToMarkdown(language, Listed);

    /// <summary>The whole as Markdown.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rows">How many communes are listed; the counts speak of all.</param>
    public string ToMarkdown(Language language, int rows) => ImpactPage.Render(this, language, rows).ToMarkdown();

    /// <summary>The whole as a fragment of HTML, the first hundred communes by name; the counts speak of all.</summary>
    /// <param name="language">The language.</param>
    public string ToHtml(Language language) => ToHtml(language, Listed);

    /// <summary>The whole as a fragment of HTML.</summary>
    /// <param name="language">The language.</param>
    /// <param name="rows">How many communes are listed; the counts speak of all.</param>
    public string ToHtml(Language language, int rows) => ImpactPage.Render(this, language, rows).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>The counts in English.</summary>
    public override string ToString() => Total.ToString();
}
