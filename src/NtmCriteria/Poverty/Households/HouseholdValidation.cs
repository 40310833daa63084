namespace NtmCriteria.Poverty;

/// <summary>Checks household records before they are classified.</summary>
public static class HouseholdValidation
{
    /// <summary>What cannot be in a record; empty where it is sound.</summary>
    /// <param name="standard">The standard it is to be classified by.</param>
    /// <param name="household">The household.</param>
    public static IReadOnlyList<HouseholdProblem> Find(PovertyStandard standard, Household household)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(household);
        return HouseholdCheck.Problems(standard, household) ?? [];
    }

    /// <summary>Throws if the record holds values that cannot be.</summary>
    /// <param name="standard">The standard it is to be classified by.</param>
    /// <param name="household">The household.</param>
    /// <exception cref="HouseholdException">It does; the exception names every one of them.</exception>
    public static void Check(PovertyStandard standard, Household household)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(household);
        HouseholdCheck.ThrowIfBad(standard, household);
    }
}
