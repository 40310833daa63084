namespace NtmCriteria.Zoning;

/// <summary>Why a group is open.</summary>
public enum GroupReason
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>There are no groups on the day, or the rule for it was not seen.</summary>
    NoGroupsOnDay,

    /// <summary>A fact that decides was not observed, or the zone is open.</summary>
    FactNotObserved,

    /// <summary>Both group 1 and group 3 fit, and which prevails was not seen.</summary>
    OneAndThree,

    /// <summary>The rule is evidenced more weakly than was asked for.</summary>
    EvidenceBelowGrade,
}
