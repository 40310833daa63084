namespace NtmCriteria.Poverty;

/// <summary>The answer of the quick form: whether a household is reviewed with form B.</summary>
public enum QuickOutcome
{
    /// <summary>An answer that decides is missing.</summary>
    Undetermined,

    /// <summary>Left out at once: a villa, a large firm, farm or machine, or a provincial condition.</summary>
    LeftOut,

    /// <summary>Not reviewed: four or more of the nine columns are ticked.</summary>
    NotReviewed,

    /// <summary>Reviewed with form B: fewer than four columns are ticked.</summary>
    Review,
}
