using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>The measures of one cut-off, exact.</summary>
/// <param name="CutOff">The poverty cut-off k, a share of the weights.</param>
/// <param name="Population">The weighted population that was measured.</param>
/// <param name="LeftOut">The weighted population left out for missing indicators.</param>
/// <param name="Headcount">H: the share of the population that is poor.</param>
/// <param name="Intensity">A: the mean weighted deprivation of the poor; null where nobody is poor.</param>
/// <param name="AdjustedHeadcount">M0 = H x A.</param>
/// <param name="Uncensored">By indicator: the share of the population deprived in it.</param>
/// <param name="Censored">By indicator: the share of the population that is poor and deprived in it.</param>
/// <param name="Contributions">By indicator: its share of M0; they sum to one. Empty where M0 is zero.</param>
public sealed record AlkireFosterMeasure(
    Fraction CutOff, Fraction Population, Fraction LeftOut, Fraction Headcount, Fraction? Intensity,
    Fraction AdjustedHeadcount, ImmutableArray<Fraction> Uncensored, ImmutableArray<Fraction> Censored,
    ImmutableArray<Fraction> Contributions) : IRendered
{
    private readonly EquatableArray<Fraction> uncensored = Uncensored;

    /// <summary>By indicator: the share of the population deprived in it.</summary>
    public ImmutableArray<Fraction> Uncensored { get => uncensored; init => uncensored = value; }

    private readonly EquatableArray<Fraction> censored = Censored;

    /// <summary>By indicator: the share of the population that is poor and deprived in it.</summary>
    public ImmutableArray<Fraction> Censored { get => censored; init => censored = value; }

    private readonly EquatableArray<Fraction> contributions = Contributions;

    /// <summary>By indicator: its share of M0; they sum to one. Empty where M0 is zero.</summary>
    public ImmutableArray<Fraction> Contributions { get => contributions; init => contributions = value; }

    /// <summary>The contribution of a dimension: the sum over its indicators.</summary>
    /// <param name="weights">The weights of the measure.</param>
    /// <param name="dimension">The dimension.</param>
    public Fraction ContributionOf(DeprivationWeights weights, string dimension)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var sum = Fraction.Zero;
        for (var i = 0; i < Contributions.Length; i++)
            if (weights.Indicators[i].Dimension == dimension)
                sum += Contributions[i];
        return sum;
    }

    /// <summary>H, A and M0.</summary>
    public override string ToString() => $"k = {CutOff}: H = {Headcount}, A = {Intensity?.ToString() ?? "-"}, M0 = {AdjustedHeadcount}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => MeasurePage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => MeasurePage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
