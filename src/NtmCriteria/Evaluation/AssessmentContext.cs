using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>What the results of one assessment share.</summary>
/// <param name="set">The set.</param>
/// <param name="dossier">The dossier.</param>
/// <param name="stratum">The column of the commune.</param>
/// <param name="options">How strictly to evaluate.</param>
/// <param name="meaning">The tier whose set an id without a tier belongs to.</param>
internal sealed class AssessmentContext(
    CriteriaSet set, Dossier dossier, StratumResolution stratum, EvaluationOptions options, Tier meaning)
{
    private readonly CommuneOverlay? overlay = set.Version.OverlayFor(dossier.Commune, set.AsOf);

    public CriteriaSet Set => set;

    public Dossier Dossier => dossier;

    public StratumResolution Stratum => stratum;

    public EvaluationOptions Options => options;

    public Tier Meaning => meaning;

    /// <summary>What was found out of each indicator, in the order of the set.</summary>
    public IndicatorOutcome[] Outcomes => field ??= new IndicatorOutcome[set.Indicators.Length];

    /// <summary>What the set says while nothing is observed, where that holds for this commune; else null.</summary>
    public UnobservedOutcomes? Unobserved { get; set; }

    /// <summary>What a requirement with a level comes down to here.</summary>
    public LimitedLevel Limited(Requirement requirement) =>
        Unobserved?.Limited(requirement) ?? LimitedLevel.Of(requirement, options);

    /// <summary>What is asked here: the table's cell, or what a document of the province or a later text puts in its place.</summary>
    public Requirement? RequirementOf(Indicator indicator) =>
        set.Version.RequirementOf(indicator, dossier.Commune, set.AsOf, stratum, dossier.Year, overlay);

    /// <summary>Whether the year of the data is one of the set's years.</summary>
    public bool KnowsYear { get; } = dossier.Year >= set.Years.From && dossier.Year <= set.Years.To;

    /// <summary>Whether the table alone says what is asked here: no document lays anything over it, or over what it refers to.</summary>
    public bool AsksByTable => KnowsYear && overlay is null && set.Version.RefersToTablesAlone;

    /// <summary>Whether the dossier can hold anything under the set's own ids.</summary>
    public bool ReadsOwnIds => meaning == set.Tier || dossier.NamesTiers;

    public Observation? Find(string id) => dossier.Find(id, set.Tier, meaning == set.Tier);

    /// <summary>
    /// The observation of an indicator: under its own id, under the name of its quantity, or as another tier's
    /// indicator that observes the same quantity.
    /// </summary>
    public Observation? Find(Indicator indicator)
    {
        var own = Find(indicator.Id);
        if (own is not null || indicator.Quantity is null) return own;
        if (dossier.FindQuantity(indicator.Quantity, set.Tier) is { } byQuantity) return byQuantity;
        foreach (var (tier, id) in set.Version.SameQuantity(indicator))
            if (dossier.Find(id, tier, meaning == tier) is { } carried)
                return carried;
        return null;
    }

    /// <summary>The level that is a factor of an earlier value, where that is known as one number.</summary>
    public decimal? LevelOf(FactorOfOwn requirement) =>
        Find(requirement.Baseline) is Measured measured ? Comparison.Product(measured.Value, requirement.Factor) : null;
}
