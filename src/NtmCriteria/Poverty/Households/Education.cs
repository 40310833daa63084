namespace NtmCriteria.Poverty;

/// <summary>The level of schooling that somebody attends; the order is that of the ladder.</summary>
public enum SchoolLevel
{
    /// <summary>At no school.</summary>
    None,

    /// <summary>Kindergarten.</summary>
    Preschool,

    /// <summary>Primary school.</summary>
    Primary,

    /// <summary>Lower secondary school.</summary>
    LowerSecondary,

    /// <summary>Upper secondary school.</summary>
    UpperSecondary,

    /// <summary>Vocational training of any level.</summary>
    Vocational,

    /// <summary>College or university.</summary>
    Higher,
}
