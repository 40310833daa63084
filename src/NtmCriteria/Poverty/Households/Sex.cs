namespace NtmCriteria.Poverty;

/// <summary>Sex, as the nutrition table needs it.</summary>
public enum Sex
{
    /// <summary>Male.</summary>
    Male,

    /// <summary>Female.</summary>
    Female,
}
