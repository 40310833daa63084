using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>The tests that read members.</summary>
internal static class MemberTests
{
    /// <summary>Whether one member alone makes the household deprived.</summary>
    public static Answer Test(DeprivationIndicator indicator, Member member, LocalDate asOf)
    {
        var parameters = indicator.Parameters;
        if (indicator.Test == DeprivationTest.CareNotReceived) return member.CareNotReceived;
        // Most members are of another age, and then nothing else is looked at.
        var inAge = InAge(member, parameters.AgeFrom, parameters.AgeBelow, asOf);
        if (inAge.IsNo) return Answer.No;
        return indicator.Test switch
        {
            DeprivationTest.Uninsured => inAge.And(Uninsured(member, parameters)),
            DeprivationTest.Employment => inAge.And(WithoutWork(member)),
            DeprivationTest.AdultEducation => inAge.And(BornFrom(member, parameters.BornFrom, asOf)).And(Unschooled(member, parameters, asOf)),
            DeprivationTest.ChildSchooling => inAge.And(OutOfSchool(member, parameters, asOf)),
            _ => UnderNourished(member, parameters, inAge),
        };
    }

    /// <summary>Dependants over a share of the members: children, and those on monthly social allowance.</summary>
    public static Answer Dependants(Household household, DeprivationParameters parameters, LocalDate asOf)
    {
        if (household.Size is not { } size || size == 0) return (bool?)null;
        var (certain, possible) = CountDependants(household, parameters.AgeBelow!.Value, asOf);
        var share = parameters.Threshold!.Value;
        if (certain * 100m > share * size) return Answer.Yes;
        if (possible * 100m <= share * size) return Answer.No;
        return Answer.Open(household.Members.IsEmpty ? DeprivationReason.NotObserved
            : household.MembersComplete ? DeprivationReason.AgeNotKnown : DeprivationReason.MembersNotListed);
    }

    /// <summary>The dependants that are certain, and all that are possible.</summary>
    public static (int Certain, int Possible) CountDependants(Household household, int childBelow, LocalDate asOf)
    {
        if (household.Survey?.Dependants is { } given) return (given, given);
        var (certain, possible) = (0, 0);
        if (household.Members.IsEmpty) return (0, household.Size ?? int.MaxValue);
        foreach (var member in household.Members)
        {
            var answer = InAge(member, null, childBelow, asOf).Or(member.OnSocialAllowance);
            if (answer.IsYes) certain++;
            if (!answer.IsNo) possible++;
        }

        return (certain, possible + Math.Max(0, (household.Size ?? 0) - household.Members.Length));
    }

    /// <summary>Whether the age is inside a band; from a year of birth it is known to one year.</summary>
    public static Answer InAge(Member member, int? from, int? below, LocalDate asOf)
    {
        // Nearly every record gives the age, and this is asked of every member many times.
        if (member.Age is { } age)
            return age >= from.GetValueOrDefault() && age < below.GetValueOrDefault(int.MaxValue) ? Answer.Yes : Answer.No;
        if (AgeRange(member, asOf) is not var (low, high)) return Answer.Open(DeprivationReason.AgeNotKnown);
        if ((from is null || low >= from) && (below is null || high < below)) return Answer.Yes;
        return high < from || low >= below ? Answer.No : Answer.Open(DeprivationReason.AgeNotKnown);
    }

    private static (int Low, int High)? AgeRange(Member member, LocalDate asOf) => member.Years is { } years
        ? (years, years)
        : member.BirthYear is { } born ? (Math.Max(0, asOf.Year - born - 1), asOf.Year - born) : null;

    private static Answer BornFrom(Member member, int? from, LocalDate asOf)
    {
        if (from is not { } year) return Answer.Yes;
        if (member.BirthYear is { } born) return born >= year;
        if (member.Years is not { } age) return Answer.Open(DeprivationReason.AgeNotKnown);
        if (asOf.Year - age - 1 >= year) return Answer.Yes;
        return asOf.Year - age < year ? Answer.No : Answer.Open(DeprivationReason.AgeNotKnown);
    }

    private static Answer Uninsured(Member member, DeprivationParameters parameters)
    {
        Answer without = !member.Insured;
        // A person who is insured is no case, whoever pays; who pays matters only for the others.
        return parameters.StatePaidLeftOut && !without.IsNo
            ? without.And(member.PremiumPaidByState is true ? Answer.No : Answer.Yes)
            : without;
    }

    private static Answer WithoutWork(Member member) => member.Work switch
    {
        null => (bool?)null,
        WorkStatus.NoJob => Answer.Yes,
        WorkStatus.WageWork => !member.HasContract,
        _ => Answer.No,
    };

    private static Answer Unschooled(Member member, DeprivationParameters parameters, LocalDate asOf)
    {
        if (parameters.Bands.IsEmpty)
            return Reaches(member, SchoolLevel.LowerSecondary).Or(member.Attends is { } at ? at != SchoolLevel.None : (bool?)null).Not();
        if (member.TrainedOnTheJob is true) return Answer.No;
        var lacking = Answer.No;
        foreach (var band in parameters.Bands)
            if (InAge(member, band.From, band.Below, asOf) is { IsNo: false } inBand)
                lacking = lacking.Or(inBand.And(Reaches(member, band.Level).Or(Attends(member, band.Level)).Not()));
        return lacking;
    }

    private static Answer OutOfSchool(Member member, DeprivationParameters parameters, LocalDate asOf)
    {
        if (parameters.Bands.IsEmpty) return member.Attends is { } at ? at == SchoolLevel.None : (bool?)null;
        var lacking = Answer.No;
        foreach (var band in parameters.Bands)
            if (InAge(member, band.From, band.Below, asOf) is { IsNo: false } inBand)
                lacking = lacking.Or(inBand.And(Attends(member, band.Level).Or(Finished(member, band.Level)).Not()));
        return lacking;
    }

    private static Answer Attends(Member member, SchoolLevel level) =>
        member.Attends is { } at ? at >= level : (bool?)null;

    /// <summary>A child who finished the level early is not behind; most records leave a child's diploma out.</summary>
    private static Answer Finished(Member member, SchoolLevel level) =>
        member.Diploma is null ? Answer.No : Reaches(member, level);

    private static Answer Reaches(Member member, SchoolLevel level) => member.Diploma is not { } diploma
        ? (bool?)null
        : level switch
        {
            SchoolLevel.Preschool => true,
            SchoolLevel.Primary => diploma >= Diploma.Primary,
            SchoolLevel.LowerSecondary => diploma >= Diploma.LowerSecondary,
            _ => diploma >= Diploma.UpperSecondary,
        };

    private static Answer UnderNourished(Member member, DeprivationParameters parameters, Answer child)
    {
        if (member.UnderNourished is { } given) return child.And(given);
        if (member.Months is not var (from, to))
            return Answer.Open(DeprivationReason.AgeNotKnown);
        var table = NutritionTable.Circular2022;
        return child.And(table.IsShort(member.Height, member.Sex, from, to)
            .Or(from >= parameters.WeightBelowAge * 12 ? Answer.No : table.IsLight(member.Weight, member.Sex, from, to)));
    }

}
