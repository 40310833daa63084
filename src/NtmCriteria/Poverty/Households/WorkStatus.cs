namespace NtmCriteria.Poverty;

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
