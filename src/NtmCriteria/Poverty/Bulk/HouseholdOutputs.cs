namespace NtmCriteria.Poverty;

/// <summary>What a classification of household columns keeps beside the counts by commune.</summary>
[Flags]
public enum HouseholdOutputs
{
    /// <summary>Counts only.</summary>
    Counts = 0,

    /// <summary>The possible classes of each household.</summary>
    Classes = 1,

    /// <summary>
    /// Whether the workers of each household are low-income workers: a status beside the class, of standards from
    /// 24/02/2025 (Decree 30/2025/NĐ-CP).
    /// </summary>
    LowIncomeWorkers = 2,
}
