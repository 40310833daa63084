using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Checks a household record before it is classified: bad input is an error with its place, never a class.</summary>
internal static class HouseholdCheck
{
    private const long MaxIncome = 1_000_000_000_000;
    private const int MaxPersons = 1_000;

    public static void ThrowIfBad(PovertyStandard standard, Household household)
    {
        var problems = Problems(standard, household);
        if (problems is not null) throw new HouseholdException([.. problems]);
    }

    public static List<HouseholdProblem>? Problems(PovertyStandard? standard, Household household)
    {
        List<HouseholdProblem>? problems = null;
        // Who farms may lose more than the household earns: a negative income is a value.
        Range(household.Income, MaxIncome, nameof(household.Income), "an income or a loss in VND per person per month", from: -MaxIncome);
        if (standard is not null && !household.Given.IsFor(standard))
            Add(-1, nameof(household.Given), $"the deprivations are those of {household.Given.StandardId}; expected the indicators of {standard.IndicatorSet}");
        Range(household.Persons, MaxPersons, nameof(household.Persons), "a number of persons", from: 1);
        Range(household.Scores.Income, 10_000, "Scores.Income", "a score");
        Range(household.Scores.Deprivation, 10_000, "Scores.Deprivation", "a score");
        Measure(household.Dwelling?.FloorArea, 100_000, "Dwelling.FloorArea", "square metres");
        Measure(household.Dwelling?.MezzanineArea, 100_000, "Dwelling.MezzanineArea", "square metres");
        if (standard is not null)
            Range(household.DeprivationCount, standard.Indicators.Length, nameof(household.DeprivationCount),
                "a number of deprivations of the standard's " + Text(standard.Indicators.Length));
        if (standard?.Scores is { } rule && household.Scores.Deprivation is { } points
            && (points % rule.PointsPerDeprivation != 0
                || points > rule.PointsPerDeprivation * standard.Indicators.Length))
            Add(-1, "Scores.Deprivation", $"{Text(points)} is no sum of {Text(rule.PointsPerDeprivation)} points for each of "
                + $"{Text(standard.Indicators.Length)} deprivations; expected a multiple up to "
                + Text(rule.PointsPerDeprivation * standard.Indicators.Length));
        if (household.Members.IsEmpty) return problems;
        if (household.Persons < household.Members.Length)
            Add(-1, nameof(household.Persons), $"{Text(household.Persons!.Value)} persons, but {Text(household.Members.Length)} members are listed; "
                + "expected at least as many persons as members");
        for (var m = 0; m < household.Members.Length; m++)
        {
            var member = household.Members[m];
            Range(member.Age, Member.MaxAge, nameof(member.Age), "an age in years", m);
            Range(member.AgeMonths, (Member.MaxAge * 12) + 11, nameof(member.AgeMonths), "an age in months", m);
            Measure(member.Weight, 500, nameof(member.Weight), "kilograms", m);
            Measure(member.Height, 300, nameof(member.Height), "centimetres", m);
            if (member is { Age: { } years, AgeMonths: { } months } && months / 12 != years)
                Add(m, nameof(member.AgeMonths), $"{Text(months)} months are not {Text(years)} years; expected ages that agree");
            if (standard is not null && member.BirthYear is { } born
                && (born > standard.AsOf.Year || born < standard.AsOf.Year - Member.MaxAge - 1))
                Add(m, nameof(member.BirthYear), $"{Text(born)} is no year of birth of somebody alive in {Text(standard.AsOf.Year)}");
        }

        return problems;

        // Whole numbers apart from measures: this runs for every number of every household.
        void Range(long? value, long most, string field, string expected, int member = -1, long from = 0)
        {
            if (value is { } number && (number < from || number > most)) Measure(value, most, field, expected, member, from);
        }

        void Measure(decimal? value, decimal most, string field, string expected, int member = -1, decimal from = 0)
        {
            if (value is { } number && (number < from || number > most))
                Add(member, field, $"{number.ToString(CultureInfo.InvariantCulture)} cannot be; expected {expected}, "
                    + $"from {from.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}");
        }

        void Add(int member, string field, string message) =>
            (problems ??= []).Add(new(household.Id, member, field, message));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
