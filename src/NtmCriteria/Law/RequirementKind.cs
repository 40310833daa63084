namespace NtmCriteria.Law;

/// <summary>The kinds of requirement that a rule document may name; what a cell asks is one of <see cref="Requirement"/>.</summary>
public enum RequirementKind
{
    /// <summary>The value must reach a level.</summary>
    AtLeast,

    /// <summary>The value must not exceed a level.</summary>
    AtMost,

    /// <summary>The value must exceed a level.</summary>
    MoreThan,

    /// <summary>The value must stay below a level.</summary>
    LessThan,

    /// <summary>At least so many whole things.</summary>
    CountAtLeast,

    /// <summary>At least a grade of an ordered scale.</summary>
    GradeAtLeast,

    /// <summary>Judged met or not met.</summary>
    Attained,

    /// <summary>Several parts that must all hold.</summary>
    AllParts,

    /// <summary>A factor of another indicator's level.</summary>
    FactorOf,

    /// <summary>A factor of the unit's own earlier value.</summary>
    FactorOfOwn,

    /// <summary>Another set must be met.</summary>
    MeetsSet,
}
