namespace NtmCriteria.Poverty;

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

    /// <summary>What was given directly contradicts the household record.</summary>
    Contradiction,
}
