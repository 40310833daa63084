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
        Range(household.Income, MaxIncome, nameof(household.Income), "anIncome", from: -MaxIncome);
        if (standard is not null && !household.Given.IsFor(standard))
            Add(-1, nameof(household.Given), ProblemTexts.Fill("deprivationsOfOther", ("given", household.Given.StandardId), ("expected", standard.IndicatorSet.ToString())));
        Range(household.Persons, MaxPersons, nameof(household.Persons), "aNumberOfPersons", from: 1);
        Range(household.Scores.Income, 10_000, "Scores.Income", "aScore");
        Range(household.Scores.Deprivation, 10_000, "Scores.Deprivation", "aScore");
        Measure(household.Dwelling?.FloorArea, 100_000, "Dwelling.FloorArea", "squareMetres");
        Measure(household.Dwelling?.MezzanineArea, 100_000, "Dwelling.MezzanineArea", "squareMetres");
        if (standard is not null)
            Range(household.DeprivationCount, standard.Indicators.Length, nameof(household.DeprivationCount), "aNumberOfDeprivations");
        if (standard?.Scores is { } rule && household.Scores.Deprivation is { } points
            && (points % rule.PointsPerDeprivation != 0
                || points > rule.PointsPerDeprivation * standard.Indicators.Length))
            Add(-1, "Scores.Deprivation", ProblemTexts.Fill(
                "noSumOfPoints", ("given", points), ("points", rule.PointsPerDeprivation), ("count", standard.Indicators.Length),
                ("most", rule.PointsPerDeprivation * standard.Indicators.Length)));
        if (household.Members.IsEmpty) return problems;
        if (household.Persons < household.Members.Length)
            Add(-1, nameof(household.Persons), ProblemTexts.Fill("fewerPersons", ("persons", household.Persons), ("members", household.Members.Length)));
        for (var m = 0; m < household.Members.Length; m++)
        {
            var member = household.Members[m];
            Range(member.Age, Member.MaxAge, nameof(member.Age), "anAgeInYears", m);
            Range(member.AgeMonths, (Member.MaxAge * 12) + 11, nameof(member.AgeMonths), "anAgeInMonths", m);
            Measure(member.Weight, 500, nameof(member.Weight), "kilograms", m);
            Measure(member.Height, 300, nameof(member.Height), "centimetres", m);
            if (member is { Age: { } years, AgeMonths: { } months } && months / 12 != years)
                Add(m, nameof(member.AgeMonths), ProblemTexts.Fill("agesDisagree", ("months", months), ("years", years)));
            if (standard is not null && member.BirthYear is { } born
                && (born > standard.AsOf.Year || born < standard.AsOf.Year - Member.MaxAge - 1))
                Add(m, nameof(member.BirthYear), ProblemTexts.Fill("noYearOfBirth", ("given", born), ("year", standard.AsOf.Year)));
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
                Add(member, field, ProblemTexts.Fill(
                    "outOfRange", ("given", Number(number)), ("expected", ProblemTexts.All[expected]), ("from", Number(from)), ("most", Number(most))));
        }

        LocalText Number(decimal number) => new(Wording.Number(number, Language.Vietnamese), Wording.Number(number, Language.English));

        void Add(int member, string field, LocalText text) =>
            (problems ??= []).Add(HouseholdProblem.Of(household.Id, member, field, text));
    }
}
