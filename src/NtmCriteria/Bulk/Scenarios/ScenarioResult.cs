using System.Collections.Immutable;

namespace NtmCriteria.Bulk;

/// <summary>What became of the communes under a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Counts">How many communes have each tier.</param>
/// <param name="Flips">The communes whose tier is another than without the scenario, by row.</param>
public sealed record ScenarioResult(Scenario Scenario, TierTally Counts, ImmutableArray<TierFlip> Flips) : IRendered
{
    private readonly EquatableArray<TierFlip> flips = Flips;

    /// <summary>The communes whose tier is another than without the scenario, by row.</summary>
    public ImmutableArray<TierFlip> Flips { get => flips; init => flips = value; }

    /// <summary>Name, counts and number of flips.</summary>
    public override string ToString() => $"{Scenario}: {Counts}; {Flips.Length} flips";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
