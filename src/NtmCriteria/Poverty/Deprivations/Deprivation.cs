namespace NtmCriteria.Poverty;

/// <summary>Whether a household is deprived in an indicator.</summary>
public enum DeprivationState : byte
{
    /// <summary>It cannot be said; the reason says why.</summary>
    Undetermined,

    /// <summary>Deprived.</summary>
    Deprived,

    /// <summary>Not deprived.</summary>
    NotDeprived,
}

/// <summary>Why a deprivation is undetermined, or on what it rests.</summary>
public enum DeprivationReason : byte
{
    /// <summary>Found from the household record.</summary>
    Record,

    /// <summary>Given directly.</summary>
    Given,

    /// <summary>Nothing that would decide it was observed.</summary>
    NotObserved,

    /// <summary>An age that decides it is missing.</summary>
    AgeNotKnown,

    /// <summary>The members are not all listed.</summary>
    MembersNotListed,

    /// <summary>The age lies between two printed rows of the nutrition table, and the rows disagree.</summary>
    BetweenPrintedRows,

    /// <summary>The public texts disagree on this very case.</summary>
    SourcesDisagree,

    /// <summary>The definition of the standard is not known.</summary>
    DefinitionNotKnown,

    /// <summary>It was given for the indicators of another standard.</summary>
    GivenForOtherStandard,

    /// <summary>What was given directly contradicts the household record.</summary>
    Contradiction,
}

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
    public string Explain(Language language) => PovertyFindings.Of(this, language).ToString();

    /// <summary>The finding as a sentence in English.</summary>
    public override string ToString() => Explain(Language.English);
}
