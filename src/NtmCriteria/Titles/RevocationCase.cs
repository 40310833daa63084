namespace NtmCriteria.Titles;

/// <summary>The ground on which a title is revoked.</summary>
public enum RevocationCase
{
    /// <summary>None: the title stays.</summary>
    None,

    /// <summary>30 % to under 50 % of the criteria fail, a key criterion among them.</summary>
    A,

    /// <summary>50 % of the criteria or more fail.</summary>
    B,
}
