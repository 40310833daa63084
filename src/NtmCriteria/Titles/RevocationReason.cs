namespace NtmCriteria.Titles;

/// <summary>Why nothing can be said on revocation at all.</summary>
public enum RevocationReason
{
    /// <summary>Something can be said.</summary>
    None,

    /// <summary>No rule on revocation was seen, or none is loaded, for the day.</summary>
    RuleNotSeen,

    /// <summary>No title is held, or the rule does not speak of this one.</summary>
    NoSuchTitle,

    /// <summary>The rule is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,
}
