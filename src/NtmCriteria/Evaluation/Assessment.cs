using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>
/// What a criteria set says of a dossier: computed from values, rules and date, and never a recognition. Immutable.
/// </summary>
public sealed class Assessment : IRendered
{
    private readonly AssessmentContext context;

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

    /// <summary>The evidence that the decided verdicts lean on.</summary>
    public EvidenceUse Evidence => EvidenceUse.Of(this);

    /// <summary>One sentence in English.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>One sentence.</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Findings.Of(this, language).ToString();

    /// <inheritdoc/>
    public string ToMarkdown(Language language = Language.English) => AssessmentText.Of(this, language).ToMarkdown();

    /// <inheritdoc/>
    public string ToHtml(Language language) => AssessmentText.Of(this, language).ToHtml();

    /// <inheritdoc cref="IRendered.ToHtml(Language)"/>
    public string ToHtml() => ToHtml(Language.English);
}

/// <summary>What the results of one assessment share.</summary>
/// <param name="set">The set.</param>
/// <param name="dossier">The dossier.</param>
/// <param name="stratum">The column of the commune.</param>
/// <param name="options">How strictly to evaluate.</param>
/// <param name="meaning">The tier whose set an id without a tier belongs to.</param>
internal sealed class AssessmentContext(
    CriteriaSet set, Dossier dossier, StratumResolution stratum, EvaluationOptions options, Tier meaning)
{
    private readonly CommuneOverlay? overlay = set.Version.OverlayFor(dossier.Commune);

    public CriteriaSet Set => set;

    public Dossier Dossier => dossier;

    public StratumResolution Stratum => stratum;

    public EvaluationOptions Options => options;

    public Tier Meaning => meaning;

    /// <summary>What is asked here: the table's cell, or what a document of the province or a later text puts in its place.</summary>
    public Requirement? RequirementOf(Indicator indicator)
    {
        var table = indicator.In(stratum.Index, dossier.Year);
        if (overlay is not null) table = overlay.Over(table, indicator, stratum.Index, dossier.Year);
        if (table is not FactorOf factor || set.Version.Reference(factor.Of.SetId) is not { } other) return table;
        // A factor of another set's level follows what the documents say of that level.
        return other.OverlayFor(dossier.Commune) is { } over && other.Find(factor.Of.IndicatorId) is { } basis
            ? factor with { Base = over.Over(factor.Base, basis, other.Strata.IndexFor(stratum.Stratum), dossier.Year) ?? factor.Base }
            : factor;
    }

    public Observation? Find(string id) => dossier.Find(id, set.Tier, meaning == set.Tier);

    /// <summary>
    /// The observation of an indicator: under its own id, under the name of its quantity, or as another tier's
    /// indicator that observes the same quantity.
    /// </summary>
    public Observation? Find(Indicator indicator)
    {
        var own = Find(indicator.Id);
        if (own is not null || indicator.Quantity is null) return own;
        if (dossier.Find(indicator.Quantity, set.Tier, true) is { } byQuantity) return byQuantity;
        foreach (var (tier, id) in set.Version.SameQuantity(indicator))
            if (dossier.Find(id, tier, meaning == tier) is { } carried)
                return carried;
        return null;
    }

    /// <summary>The level that is a factor of an earlier value, where that is known as one number.</summary>
    public decimal? LevelOf(FactorOfOwn requirement) =>
        Find(requirement.Baseline) is Measured measured ? Comparison.Product(measured.Value, requirement.Factor) : null;
}
