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

/// <summary>Work, by the code list of the survey form: it keeps apart those who are not asked to work.</summary>
public enum WorkStatus
{
    /// <summary>Not able to work.</summary>
    NotAble,

    /// <summary>In school.</summary>
    InSchool,

    /// <summary>Not wanting to work.</summary>
    NotWanting,

    /// <summary>Retired, or home-maker.</summary>
    RetiredOrHomeMaker,

    /// <summary>Without a job.</summary>
    NoJob,

    /// <summary>In wage work; whether with a contract is asked beside it.</summary>
    WageWork,

    /// <summary>On own account.</summary>
    OwnAccount,
}

/// <summary>Sex, as the nutrition table needs it.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
