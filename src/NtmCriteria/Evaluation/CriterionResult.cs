using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NtmCriteria;

/// <summary>The verdict on one criterion.</summary>
public sealed class CriterionResult : IRendered
{
    private readonly AssessmentContext context;
    private readonly int first;
    private ImmutableArray<IndicatorResult> indicators;

    /// <param name="context">What the results of the assessment share, their outcomes among it.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="first">The place of its first outcome.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="basis">What the verdict rests on.</param>
    /// <param name="attestation">The attested verdict, or null.</param>
    internal CriterionResult(
        AssessmentContext context, Criterion criterion, int first, Verdict verdict, VerdictBasis basis, Attestation? attestation)
    {
        this.context = context;
        this.first = first;
        Criterion = criterion;
        Verdict = verdict;
        Basis = basis;
        Attestation = attestation;
    }

    /// <summary>The criterion.</summary>
    public Criterion Criterion { get; }

    /// <summary>Its indicators' results, in the order of the set.</summary>
    public ImmutableArray<IndicatorResult> Indicators
    {
        get
        {
            // Whoever asks first makes them; everybody gets the same ones.
            if (indicators.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref indicators, MakeIndicators());
            return indicators;
        }
    }

    /// <summary>The verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>What the verdict rests on.</summary>
    public VerdictBasis Basis { get; }

    /// <summary>The attested verdict, or null.</summary>
    public Attestation? Attestation { get; }

    /// <summary>Why the verdict is undetermined, or none.</summary>
    public UndeterminedReason Reason => Verdict != Verdict.Undetermined ? UndeterminedReason.None
        : Basis == VerdictBasis.Contradiction ? UndeterminedReason.Contradiction : UndeterminedReason.PartUndetermined;

    /// <summary>The structured finding: a code and the placeholders of its text.</summary>
    /// <param name="language">The language of the placeholders.</param>
    public Finding ToFinding(Language language) => Findings.Describe(this, language);

    /// <summary>The finding as a text for a dossier.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => ToFinding(language).ToString();

    /// <summary>The finding in English.</summary>
    public override string ToString() => Explain(Language.English);

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => AssessmentText.Render(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => AssessmentText.Render(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);

    /// <summary>
    /// Joins what the indicators say with what is attested. An attested verdict decides only what the indicators leave
    /// open; against a decided one it is a contradiction, and then nobody's word wins silently.
    /// </summary>
    /// <param name="indicators">What the indicators say together.</param>
    /// <param name="met">What is attested, or null.</param>
    /// <param name="mayDecide">Whether somebody's word may decide what is left open.</param>
    internal static (Verdict Verdict, VerdictBasis Basis) Join(Verdict indicators, bool? met, bool mayDecide = true)
    {
        if (met is null || (indicators == Verdict.Undetermined && !mayDecide))
            return (indicators, VerdictBasis.Indicators);
        var attested = met.Value ? Verdict.Met : Verdict.NotMet;
        if (indicators == Verdict.Undetermined) return (attested, VerdictBasis.Attested);
        if (indicators == Verdict.NotApplicable && met.Value) return (Verdict.Met, VerdictBasis.Attested);
        return indicators == attested
            ? (attested, VerdictBasis.Both)
            : (Verdict.Undetermined, VerdictBasis.Contradiction);
    }

    private ImmutableArray<IndicatorResult> MakeIndicators()
    {
        var made = new IndicatorResult[Criterion.Indicators.Length];
        for (var i = 0; i < made.Length; i++) made[i] = new(context, Criterion.Indicators[i], context.Outcomes[first + i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }
}
