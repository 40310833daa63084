namespace NtmCriteria.Poverty;

/// <summary>Non-farm work of three months or more in the last twelve: the row of form B1 that was ticked.</summary>
public enum NonFarmWork
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>A civil servant or public employee.</summary>
    PublicEmployee,

    /// <summary>Work under a labour contract.</summary>
    WithContract,

    /// <summary>Hired by a household, or own business.</summary>
    HiredOrOwnBusiness,
}
