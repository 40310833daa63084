namespace NtmCriteria.Poverty;

/// <summary>Whether the workers of a household are low-income workers.</summary>
public enum LowIncome : byte
{
    /// <summary>They are not; or the standard does not know the status.</summary>
    No = 0,

    /// <summary>They are.</summary>
    Yes = 1,

    /// <summary>What is known leaves it open.</summary>
    Open = 2,
}
