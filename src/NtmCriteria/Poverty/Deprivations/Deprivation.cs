namespace NtmCriteria.Poverty;

/// <summary>One deprivation of a household.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">The finding.</param>
/// <param name="Reason">Why, or on what it rests.</param>
/// <param name="Member">The index of the member it rests on, or -1.</param>
public readonly record struct Deprivation(
    DeprivationIndicator Indicator, DeprivationState State, DeprivationReason Reason, int Member = -1)
{
    /// <summary>The grade that the finding leans on: the definition's where it was computed, the name's where it was given.</summary>
    public EvidenceGrade Evidence =>
        Reason == DeprivationReason.Given ? Indicator.NameEvidence : Indicator.Source.Evidence;

    /// <summary>The finding as a sentence.</summary>
    /// <param name="language">The language.</param>
    public string Explain(Language language) => PovertyFindings.Describe(this, language).ToString();

    /// <summary>The finding as a sentence in English.</summary>
    public override string ToString() => Explain(Language.English);
}
