using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>
/// What households have in common whose rows say the same of everything but id, place and income. Their class depends on
/// the income alone, and turns over at the lines: between two of them the single way is asked once.
/// </summary>
/// <param name="standard">The standard.</param>
/// <param name="minimum">How strictly.</param>
/// <param name="household">A household of which nothing else is known.</param>
/// <param name="turns">The largest incomes of all stretches but the last: see <see cref="TurnsOf"/>.</param>
internal sealed class HouseholdProfile(PovertyStandard standard, EvidenceGrade minimum, Household household, long[] turns)
{
    // None stands for "not asked yet": threads that ask at once must not see half of an answer.
    private readonly HouseholdClasses[] byStretch = new HouseholdClasses[turns.Length + 1];
    private HouseholdClasses withoutIncome;

    /// <summary>What they are counted in where the profile says the group, or null.</summary>
    public HouseholdGroup? Group { get; init; }

    /// <summary>Whether a row of it and of an id is told from a title without its income.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>The possible classes where no income is given.</summary>
    public HouseholdClasses Classes()
    {
        if (withoutIncome == HouseholdClasses.None) withoutIncome = standard.Classify(household, minimum).Possible;
        return withoutIncome;
    }

    /// <summary>The possible classes with an income.</summary>
    public HouseholdClasses Classes(long income)
    {
        var stretch = 0;
        // Counted without a branch: where an income lies is no more than chance.
        foreach (var turn in turns) stretch += (int)((ulong)(turn - income) >> 63);
        if (byStretch[stretch] == HouseholdClasses.None) byStretch[stretch] = standard.Classify(household with { Income = income }, minimum).Possible;
        return byStretch[stretch];
    }

    /// <summary>
    /// Where anything can turn over: at each line of the standard and just below it, whether the line itself belongs to
    /// what lies under it or not, and where a line is printed from another amount on.
    /// </summary>
    public static long[] TurnsOf(PovertyStandard standard) =>
    [
        .. (from line in standard.Lines
            from level in new[] { line.Rural, line.Urban }
            from amount in new[] { level.Value, level.PrintedFrom }.OfType<long>()
            from turn in new[] { amount - 1, amount }
            select turn).Distinct().Order(),
    ];
}
