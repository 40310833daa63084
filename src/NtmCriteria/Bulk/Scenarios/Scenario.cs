using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria;

/// <summary>One "what if": the same communes under other rules, another year's or another column's levels, or other data.</summary>
/// <param name="Name">Its name in results.</param>
public sealed record Scenario(string Name)
{
    /// <summary>Variants of the plans, each in the place of the plan it is a variant of; the others stay.</summary>
    public ImmutableArray<EvaluationPlan> Rules { get; init; } = [];

    /// <summary>The year whose levels hold for all communes, or null for each commune's own.</summary>
    public int? Year { get; init; }

    /// <summary>The stratum whose levels hold for all communes, or null for each commune's own.</summary>
    public string? Stratum { get; init; }

    /// <summary>What is shaken in the data: see <see cref="Perturbation"/>.</summary>
    public ImmutableArray<Perturbation> Perturbations { get; init; } = [];

    /// <summary>The seed of the perturbations.</summary>
    public ulong Seed { get; init; }

    /// <summary>The number of the draw under that seed.</summary>
    public int Draw { get; init; }

    /// <summary>Scenarios that differ in the draw alone.</summary>
    /// <param name="name">The name; each draw adds its number.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="draws">How many.</param>
    /// <param name="perturbations">What is shaken.</param>
    public static ImmutableArray<Scenario> MonteCarlo(
        string name, ulong seed, int draws, params ImmutableArray<Perturbation> perturbations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        var all = perturbations.IsDefault ? [] : perturbations;
        return
        [
            .. Enumerable.Range(0, draws)
                .Select(draw => new Scenario($"{name} {draw}") { Seed = seed, Draw = draw, Perturbations = all }),
        ];
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>
/// An uncertainty of measurement: value x (1 + Relative x u) + Absolute x u, with u even between -1 and 1, drawn for
/// every commune by its row.
/// </summary>
/// <param name="Id">
/// The id of a column of doubles. Columns of several tiers that have this id, or it as their quantity, share the draw.
/// </param>
/// <param name="Relative">The largest deviation as a share of the value.</param>
/// <param name="Absolute">The largest deviation in the unit of the value.</param>
/// <remarks>
/// u comes from Philox 4x32-10 with the counter (row, draw, place in the list of perturbations, 0) and the seed as key;
/// its 53 high bits b of the first two words make (b + 1/2) / 2^52 - 1.
/// </remarks>
public sealed record Perturbation(string Id, double Relative, double Absolute = 0)
{
    /// <summary>Id and deviations.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Id} x (1 ± {Relative}) ± {Absolute}");
}

/// <summary>What became of the communes under a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Counts">How many communes have each tier.</param>
/// <param name="Flips">The communes whose tier is another than without the scenario, by row.</param>
public sealed record ScenarioResult(Scenario Scenario, TierTally Counts, ImmutableArray<TierFlip> Flips) : IRendered
{
    /// <summary>Name, counts and number of flips.</summary>
    public override string ToString() => $"{Scenario}: {Counts}; {Flips.Length} flips";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => BulkPage.Of(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => BulkPage.Of(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}

/// <summary>A commune whose tier changes under a scenario.</summary>
/// <param name="Row">Its row.</param>
/// <param name="CertainBefore">The tier that was certain.</param>
/// <param name="PossibleBefore">The tier that was possible.</param>
/// <param name="CertainAfter">The tier that is certain.</param>
/// <param name="PossibleAfter">The tier that is possible.</param>
public readonly record struct TierFlip(
    int Row, Tier CertainBefore, Tier PossibleBefore, Tier CertainAfter, Tier PossibleAfter)
{
    /// <summary>Row, before and after.</summary>
    public override string ToString() =>
        $"{Row}: {CertainBefore}..{PossibleBefore} > {CertainAfter}..{PossibleAfter}";
}
