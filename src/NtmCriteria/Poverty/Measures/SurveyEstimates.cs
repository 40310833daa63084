namespace NtmCriteria.Poverty;

/// <summary>The measures of a sample, each with its standard error.</summary>
/// <param name="Headcount">H, the share of the poor.</param>
/// <param name="Intensity">A, the average score of the poor; null where nobody is poor.</param>
/// <param name="AdjustedHeadcount">M0, their product.</param>
public sealed record SurveyEstimates(SurveyEstimate Headcount, SurveyEstimate? Intensity, SurveyEstimate AdjustedHeadcount) : IRendered
{
    /// <summary>H, A and M0.</summary>
    public override string ToString() => $"H {Headcount}, A {Intensity?.ToString() ?? "none"}, M0 {AdjustedHeadcount}";

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => SurveyPage.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => SurveyPage.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}
