using FsCheck.Fluent;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class ClassificationProperties
{
    private static readonly PovertyStandard[] Standards =
        [.. new[] { 2007, 2009, 2014, 2018, 2021, 2023, 2025, 2026, 2027 }.Select(y => PovertyLaw.On(y))];

    [Fact]
    public void More_income_never_makes_a_household_poorer() => ForEach((standard, household) =>
    {
        if (household.Income is not { } income) return;
        var before = standard.Classify(household).Possible;
        foreach (var more in new long[] { 1, 1_000, 300_000, 2_000_000 })
        {
            var after = standard.Classify(household with { Income = income + more }).Possible;
            Assert.True(Lowest(after) >= Lowest(before) && Highest(after) >= Highest(before));
        }
    });

    [Fact]
    public void One_more_deprivation_never_makes_a_household_less_poor() => ForEach((standard, household) =>
    {
        foreach (var indicator in standard.Indicators)
        {
            var bare = household with { Members = default, Persons = null, Dwelling = null, UsesInternet = null, UsesTelephone = null, Devices = null };
            var without = standard.Classify(bare with { Given = bare.Given.With(standard, indicator.Id, false) }).Possible;
            var with = standard.Classify(bare with { Given = bare.Given.With(standard, indicator.Id, true) }).Possible;
            Assert.True(Lowest(with) <= Lowest(without) && Highest(with) <= Highest(without));
        }
    });

    [Fact]
    public void A_complete_household_has_exactly_one_class() => ForEach((standard, household) =>
    {
        if (standard.Line(LineKind.Average) is { Rural.Value: null }) return;
        var complete = PovertyLaw.Rural(standard, household.Income ?? 1_234_567, standard.CutOff is null ? null : 2)
            with { FarmLivelihood = true };
        Assert.NotEqual(HouseholdClass.Undetermined, standard.Classify(complete).Class);
    });

    [Fact]
    public void Filling_an_empty_slot_only_narrows_what_is_possible() => ForEach((standard, household) =>
    {
        var before = standard.Classify(household);
        if (household.Income is null) Narrows(household with { Income = 1_400_000 });
        if (household.Settlement is null) Narrows(household with { Settlement = Settlement.Urban });
        if (household.FarmLivelihood is null) Narrows(household with { FarmLivelihood = true });
        if (household.UsesInternet is null && household.Given.Known == 0) Narrows(household with { UsesInternet = false });

        void Narrows(Household filled)
        {
            var after = standard.Classify(filled).Possible;
            Assert.Equal(after, after & before.Possible);
            Assert.NotEqual(HouseholdClasses.None, after);
        }
    });

    [Fact]
    public void The_open_classes_are_those_that_some_completion_reaches() => ForEach((standard, household) =>
    {
        // Every possible class of a household with bare facts is reached by filling what is missing.
        var bare = new Household { Income = household.Income, Settlement = household.Settlement, Given = household.Given, FarmLivelihood = household.FarmLivelihood };
        var reached = HouseholdClasses.None;
        foreach (var settlement in bare.Settlement is { } s ? [s] : new[] { Settlement.Rural, Settlement.Urban })
            foreach (var income in bare.Income is { } i ? [i] : new long[] { 0, 230_000, 300_000, 450_000, 590_000, 700_000, 950_000, 1_100_000, 1_400_000, 2_240_000, 2_900_000, 9_000_000 })
                foreach (var deprived in new[] { false, true })
                    foreach (var farm in bare.FarmLivelihood is { } f ? [f] : new[] { false, true })
                    {
                        var given = bare.Given;
                        foreach (var indicator in standard.Indicators)
                            if ((given.Known >> indicator.Position & 1) == 0) given = given.With(standard, indicator.Id, deprived);
                        reached |= standard.Classify(new() { Settlement = settlement, Income = income, Given = given, FarmLivelihood = farm }).Possible;
                    }

        Assert.Equal(reached, standard.Classify(bare).Possible);
    });

    [Fact]
    public void Both_languages_fill_every_placeholder() => ForEach((standard, household) =>
    {
        var result = standard.Classify(household);
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.DoesNotContain('{', result.Explain(language));
            Assert.All(result.Deprivations, d => Assert.DoesNotContain('{', d.Explain(language)));
        }
    });

    private static void ForEach(Action<PovertyStandard, Household> law)
    {
        foreach (var standard in Standards)
            PovertyLaw.Holds(PovertyLaw.Households(standard), household => law(standard, household), 60);
    }

    private static int Lowest(HouseholdClasses classes) => System.Numerics.BitOperations.TrailingZeroCount((int)classes);

    private static int Highest(HouseholdClasses classes) => System.Numerics.BitOperations.Log2((uint)classes);
}
