using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Households of one group, counted by what classes are possible for them.</summary>
/// <param name="like">One of them.</param>
internal sealed class HouseholdGroup(Household like)
{
    private const int Sets = 16;

    private readonly long[] counts = new long[Sets];
    private readonly long[] given = new long[Sets];

    /// <summary>Counts one household; its income is likely, or not given.</summary>
    public void Add(HouseholdClasses possible, bool hasIncome)
    {
        counts[(int)possible]++;
        if (hasIncome) given[(int)possible]++;
    }

    /// <summary>Adds all of them to a table.</summary>
    /// <returns>How many incomes were given.</returns>
    public long AddTo(PovertyTable table)
    {
        for (var set = 0; set < Sets; set++) table.Add(like, (HouseholdClasses)set, counts[set], new(given[set], 0, 0));
        return given.Sum();
    }
}
