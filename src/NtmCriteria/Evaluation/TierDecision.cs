using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;

namespace NtmCriteria;

/// <summary>
/// The tier of a dossier as an interval: the one that is certain, and the highest still possible given what is
/// undetermined. They meet when everything is known. A decision about values, never a recognition.
/// </summary>
/// <remarks>
/// Decisions 318 and 319/QĐ-TTg (2022): the advanced title presupposes the standard one (recalled); a model commune
/// meets the advanced set, has at least 1.10 times its income level, one smart village and one outstanding field.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed class TierDecision : IRendered
{
    private TierDecision(
        Dossier dossier, LocalDate asOf, EvaluationOptions options, ImmutableArray<TierCondition> conditions)
    {
        Options = options;
        Dossier = dossier;
        AsOf = asOf;
        Conditions = conditions;
        var range = default(TierRange);
        foreach (var condition in conditions) range = range.Climb(condition.Tier, condition.WithLowerTiers);
        (Certain, Possible) = (range.Certain, range.Possible);
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The day whose rules were applied.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How strictly it was evaluated.</summary>
    public EvaluationOptions Options { get; }

    /// <summary>The highest tier whose conditions are all met.</summary>
    public Tier Certain { get; }

    /// <summary>The highest tier that nothing known rules out.</summary>
    public Tier Possible { get; }

    /// <summary>Whether certain and possible are the same.</summary>
    public bool IsDecided => Certain == Possible;

    /// <summary>The conditions, lowest tier first.</summary>
    public ImmutableArray<TierCondition> Conditions { get; }

    /// <summary>What should be looked at before the decision is trusted; empty where nothing is.</summary>
    public ImmutableArray<DossierProblem> Problems => DossierCheck.Check(
        Dossier, AsOf, Dossier.Tier ?? Tier.Standard, [.. Conditions.Select(c => c.Assessment?.Set).OfType<CriteriaSet>()]);

    /// <summary>The assessment of a tier's set, or null where there was none.</summary>
    /// <param name="tier">The tier.</param>
    public Assessment? GetAssessment(Tier tier) => Conditions.FirstOrDefault(c => c.Tier == tier)?.Assessment;

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Findings.Describe(this, language).ToString();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => AssessmentText.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => AssessmentText.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    internal static TierDecision Decide(RuleBook book, Dossier dossier, LocalDate asOf, EvaluationOptions options)
    {
        var meaning = dossier.Tier ?? Tier.Standard;
        var answers = book.CommuneTiers(asOf);
        var conditions = new TierCondition[answers.Length];
        var known = new Assessment[answers.Length];
        var assessed = 0;
        var below = Verdict.Met;
        for (var i = 0; i < conditions.Length; i++)
        {
            var answer = answers[i];
            var assessment = answer.Set is { } set
                ? Evaluator.Evaluate(set, dossier, options, meaning, known.AsSpan(0, assessed))
                : null;
            if (assessment is not null) known[assessed++] = assessment;
            var own = assessment?.Verdict ?? Verdict.Undetermined;
            below = TierRange.With(below, own);
            conditions[i] = new(answer.Tier, answer, assessment, own, below);
        }

        return new(dossier, asOf, options, ImmutableCollectionsMarshal.AsImmutableArray(conditions));
    }
}
