namespace NtmCriteria.Poverty;

/// <summary>The highest diploma somebody holds.</summary>
public enum Diploma
{
    /// <summary>None.</summary>
    None,

    /// <summary>Primary.</summary>
    Primary,

    /// <summary>Lower secondary.</summary>
    LowerSecondary,

    /// <summary>Upper secondary.</summary>
    UpperSecondary,

    /// <summary>Elementary vocational (sơ cấp nghề).</summary>
    ElementaryVocational,

    /// <summary>Intermediate vocational or professional secondary (trung cấp).</summary>
    IntermediateVocational,

    /// <summary>College, university and above.</summary>
    CollegeOrUniversity,
}
