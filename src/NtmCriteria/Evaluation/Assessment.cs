using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>
/// What a criteria set says of a dossier: computed from values, rules and date, and never a recognition. Immutable.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Serialization.NtmJsonConverter))]
public sealed class Assessment : IRendered
{
    private readonly AssessmentContext context;
    private ImmutableArray<DossierProblem> problems;

    internal Assessment(AssessmentContext context, ImmutableArray<CriterionResult> criteria)
    {
        this.context = context;
        Criteria = criteria;
        var verdict = Verdict.NotApplicable;
        foreach (var criterion in criteria)
        {
            switch (criterion.Verdict)
            {
                case Verdict.Met: Met++; break;
                case Verdict.NotMet: NotMet++; break;
                case Verdict.Undetermined: Undetermined++; break;
                default: NotApplicable++; break;
            }

            verdict = Kleene.And(verdict, criterion.Verdict);
        }

        Verdict = verdict;
    }

    /// <summary>The set, as in force on its date.</summary>
    public CriteriaSet Set => context.Set;

    /// <summary>The dossier.</summary>
    public Dossier Dossier => context.Dossier;

    /// <summary>The day whose rules were applied.</summary>
    public LocalDate AsOf => context.Set.AsOf;

    /// <summary>The column of the set that was used, and why.</summary>
    public StratumResolution Stratum => context.Stratum;

    /// <summary>How strictly it was evaluated.</summary>
    public EvaluationOptions Options => context.Options;

    /// <summary>The verdict on the whole set.</summary>
    public Verdict Verdict { get; }

    /// <summary>The results by criterion, in the order of the set.</summary>
    public ImmutableArray<CriterionResult> Criteria { get; }

    /// <summary>The number of criteria met.</summary>
    public int Met { get; }

    /// <summary>The number of criteria not met.</summary>
    public int NotMet { get; }

    /// <summary>The number of criteria that are undetermined.</summary>
    public int Undetermined { get; }

    /// <summary>The number of criteria that do not apply.</summary>
    public int NotApplicable { get; }

    /// <summary>Whether the year of the data is one of the set's years; outside them every verdict is undetermined.</summary>
    internal bool KnowsYear => context.KnowsYear;

    /// <summary>All indicators' results, in the order of the set.</summary>
    public IEnumerable<IndicatorResult> Indicators => Criteria.SelectMany(c => c.Indicators);

    /// <summary>
    /// What stands between the commune and the set: the indicators not met or undetermined, save those of a criterion
    /// that is met on attestation.
    /// </summary>
    public IEnumerable<IndicatorResult> Gaps =>
        from criterion in Criteria
        where criterion.Verdict is Verdict.NotMet or Verdict.Undetermined
        from indicator in criterion.Indicators
        where indicator.Verdict is Verdict.NotMet or Verdict.Undetermined
        select indicator;

    /// <summary>The criteria on which an attested verdict and the indicators contradict each other.</summary>
    public IEnumerable<CriterionResult> Contradictions =>
        Criteria.Where(c => c.Basis == VerdictBasis.Contradiction);

    /// <summary>
    /// Ids that were observed but that this set does not know, in order: an id misspelt, or meant for another set.
    /// </summary>
    public IEnumerable<string> UnreadIds => context.Meaning != Set.Tier
        ? []
        : Dossier.Observations.Keys.Where(id => !id.Contains(':') && !Set.Knows(id)).Order(StringComparer.Ordinal);

    /// <summary>What should be looked at before the verdicts are trusted; empty where nothing is.</summary>
    public ImmutableArray<DossierProblem> Problems
    {
        get
        {
            // Several forms of a result ask; who computes it first makes no difference.
            if (problems.IsDefault) problems = DossierCheck.Check(Dossier, AsOf, context.Meaning, Set);
            return problems;
        }
    }

    /// <summary>The evidence that the decided verdicts lean on.</summary>
    public EvidenceUse Evidence => EvidenceUse.Of(this);

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
}
