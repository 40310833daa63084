namespace NtmCriteria.Titles;

/// <summary>Why it is open whether a district must lose its title.</summary>
public enum DistrictRevocationReason
{
    /// <summary>It is not open.</summary>
    None,

    /// <summary>No rule on revocation was seen for the day.</summary>
    RuleNotSeen,

    /// <summary>The share of failing criteria asks for a key one among them, and which ones are key was not seen.</summary>
    KeyCriteriaNotKnown,

    /// <summary>Criteria are undetermined, and the answer hangs on them.</summary>
    CriteriaOpen,

    /// <summary>How many communes were revoked is not known.</summary>
    CommunesNotCounted,

    /// <summary>The rule is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,
}
