using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

public sealed class ClassificationTests
{
    // Edges to the đồng: year, rural, income, deprivations, the class of poverty-2006-2025.md section 2.
    [Theory]
    [InlineData(2007, true, 200_000, 0, HouseholdClass.Poor)]
    [InlineData(2007, true, 200_001, 0, HouseholdClass.Above)]
    [InlineData(2009, true, 200_001, 0, HouseholdClass.NearPoor)]
    [InlineData(2009, true, 260_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2009, true, 260_001, 0, HouseholdClass.Above)]
    [InlineData(2009, false, 338_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2012, true, 400_000, 0, HouseholdClass.Poor)]
    [InlineData(2012, true, 400_001, 0, HouseholdClass.NearPoor)]
    [InlineData(2012, true, 401_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2012, true, 520_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2012, true, 520_001, 0, HouseholdClass.Above)]
    [InlineData(2012, false, 500_000, 0, HouseholdClass.Poor)]
    [InlineData(2012, false, 650_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2018, true, 700_000, 0, HouseholdClass.Poor)]
    [InlineData(2018, true, 700_001, 2, HouseholdClass.NearPoor)]
    [InlineData(2018, true, 700_001, 3, HouseholdClass.Poor)]
    [InlineData(2018, true, 1_000_000, 3, HouseholdClass.Poor)]
    [InlineData(2018, true, 1_000_001, 10, HouseholdClass.Average)]
    [InlineData(2018, true, 1_500_000, 0, HouseholdClass.Average)]
    [InlineData(2018, true, 1_500_001, 0, HouseholdClass.Above)]
    [InlineData(2018, false, 900_000, 0, HouseholdClass.Poor)]
    [InlineData(2018, false, 1_300_000, 2, HouseholdClass.NearPoor)]
    [InlineData(2018, false, 1_950_000, 0, HouseholdClass.Average)]
    [InlineData(2021, true, 700_000, 0, HouseholdClass.Poor)]
    [InlineData(2022, true, 700_000, 0, HouseholdClass.NearPoor)]
    [InlineData(2022, true, 1_500_000, 3, HouseholdClass.Poor)]
    [InlineData(2022, true, 1_500_000, 2, HouseholdClass.NearPoor)]
    [InlineData(2022, true, 1_500_001, 12, HouseholdClass.Average)]
    [InlineData(2022, true, 2_250_000, 12, HouseholdClass.Average)]
    [InlineData(2022, true, 2_250_001, 12, HouseholdClass.Above)]
    [InlineData(2022, false, 2_000_000, 3, HouseholdClass.Poor)]
    [InlineData(2022, false, 2_000_001, 3, HouseholdClass.Average)]
    [InlineData(2022, false, 3_000_000, 0, HouseholdClass.Average)]
    [InlineData(2026, true, 1_500_000, 3, HouseholdClass.Poor)]
    [InlineData(2027, true, 2_200_000, 3, HouseholdClass.Poor)]
    [InlineData(2027, true, 2_200_000, 2, HouseholdClass.NearPoor)]
    [InlineData(2027, false, 2_800_000, 3, HouseholdClass.Poor)]
    public void Every_edge_is_exact(int year, bool rural, long income, int deprivations, HouseholdClass expected)
    {
        var standard = PovertyLaw.On(year);
        var count = standard.CutOff is null ? (int?)null : deprivations;
        var household = (rural ? PovertyLaw.Rural(standard, income, count) : PovertyLaw.Urban(standard, income, count))
            with { FarmLivelihood = true };
        Assert.Equal(expected, standard.Classify(household).Class);
    }

    [Fact]
    public void The_average_class_of_2014_ends_below_its_level()
    {
        var standard = PovertyLaw.On(2014);
        var household = PovertyLaw.Rural(standard, 899_999) with { FarmLivelihood = true };
        Assert.Equal(HouseholdClass.Average, standard.Classify(household).Class);
        Assert.Equal(HouseholdClass.Above, standard.Classify(household with { Income = 900_000 }).Class);
        Assert.Equal(HouseholdClass.Above, standard.Classify(household with { FarmLivelihood = false }).Class);
        var open = standard.Classify(household with { FarmLivelihood = null });
        Assert.Equal(HouseholdClasses.Average | HouseholdClasses.Above, open.Possible);
        Assert.Equal(ClassReason.LivelihoodNotGiven, open.Reasons);
    }

    [Fact]
    public void The_printed_gap_of_2011_is_near_poor_with_the_grade_it_deserves()
    {
        var standard = PovertyLaw.On(2012);
        var gap = standard.Classify(PovertyLaw.Rural(standard, 400_500));
        Assert.Equal(HouseholdClass.NearPoor, gap.Class);
        Assert.True(gap.InPrintedGap);
        Assert.Equal(EvidenceGrade.Recalled, gap.Evidence);
        var printed = standard.Classify(PovertyLaw.Rural(standard, 401_000));
        Assert.False(printed.InPrintedGap);
        Assert.Equal(EvidenceGrade.Confirmed, printed.Evidence);
        Assert.Equal(HouseholdClass.Undetermined, standard.Classify(PovertyLaw.Rural(standard, 400_500), EvidenceGrade.Confirmed).Class);
        Assert.Contains("401.000", gap.ToMarkdown(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_certain_deprivations_and_an_income_under_the_line_suffice_whatever_else_is_missing()
    {
        var standard = PovertyLaw.On(2023);
        var given = default(DeprivationVector).With(standard, "water", true).With(standard, "latrine", true);
        var household = new Household { Settlement = Settlement.Rural, Income = 1_400_000, Given = given };
        Assert.Equal(HouseholdClasses.PoorOrNearPoor, standard.Classify(household).Possible);
        Assert.Equal(ClassReason.DeprivationsUndetermined, standard.Classify(household).Reasons);
        var three = household with { Given = given.With(standard, "telecoms", true) };
        Assert.Equal(HouseholdClass.Poor, standard.Classify(three).Class);
        Assert.Equal(ClassReason.None, standard.Classify(three).Reasons);
    }

    [Fact]
    public void What_is_missing_leaves_exactly_the_classes_it_allows()
    {
        var standard = PovertyLaw.On(2023);
        Assert.Equal(HouseholdClasses.All, standard.Classify(new()).Possible);
        var noIncome = PovertyLaw.Rural(standard, null, 5);
        Assert.Equal(HouseholdClasses.Poor | HouseholdClasses.Average | HouseholdClasses.Above, standard.Classify(noIncome).Possible);
        var noSettlement = PovertyLaw.Rural(standard, 1_700_000, 5) with { Settlement = null, FarmLivelihood = true };
        Assert.Equal(HouseholdClasses.Poor | HouseholdClasses.Average, standard.Classify(noSettlement).Possible);
        Assert.Equal(ClassReason.SettlementNotGiven, standard.Classify(noSettlement).Reasons);
        var sure = PovertyLaw.Rural(standard, 1_400_000, 5) with { Settlement = null };
        Assert.Equal(HouseholdClass.Poor, standard.Classify(sure).Class);
    }

    [Fact]
    public void In_2026_the_average_class_is_not_known_but_poverty_is()
    {
        var standard = PovertyLaw.On(2026);
        var above = standard.Classify(PovertyLaw.Rural(standard, 1_500_001, 3) with { FarmLivelihood = true });
        Assert.Equal(HouseholdClasses.Average | HouseholdClasses.Above, above.Possible);
        Assert.Equal(ClassReason.LineNotKnown, above.Reasons);
        Assert.Equal(false, above.Is(HouseholdClasses.PoorOrNearPoor));
        Assert.Null(above.HasLowIncomeWorkers);
    }

    [Theory]
    [InlineData(2025, 2_250_000, true)]
    [InlineData(2025, 2_250_001, false)]
    [InlineData(2025, 1_500_000, false)]
    [InlineData(2024, 2_250_000, false)]
    public void Low_income_workers_exist_from_24_February_2025(int year, long income, bool expected)
    {
        var standard = PovertyLaw.On(year);
        Assert.Equal(expected, standard.Classify(PovertyLaw.Rural(standard, income, 0)).HasLowIncomeWorkers);
    }

    // Cut-offs of poverty-2006-2025.md section 4: 2016-2020 B1 and B2, 2022 on A and B.
    [Theory]
    [InlineData(2018, false, 140, 0, HouseholdClasses.Poor)]
    [InlineData(2018, false, 141, 30, HouseholdClasses.Poor)]
    [InlineData(2018, false, 175, 20, HouseholdClasses.NearPoor)]
    [InlineData(2018, false, 176, 30, HouseholdClasses.Average)]
    [InlineData(2018, false, 226, 0, HouseholdClasses.Above)]
    [InlineData(2018, true, 120, 0, HouseholdClasses.Poor)]
    [InlineData(2018, true, 150, 30, HouseholdClasses.Poor)]
    [InlineData(2018, true, 150, 20, HouseholdClasses.NearPoor)]
    [InlineData(2018, true, 200, 0, HouseholdClasses.Average)]
    [InlineData(2018, true, 201, 0, HouseholdClasses.Above)]
    [InlineData(2023, true, 140, 30, HouseholdClasses.Poor)]
    [InlineData(2023, true, 140, 20, HouseholdClasses.NearPoor)]
    [InlineData(2023, true, 141, 30, HouseholdClasses.Average | HouseholdClasses.Above)]
    [InlineData(2023, false, 175, 30, HouseholdClasses.Poor)]
    [InlineData(2023, false, 175, 20, HouseholdClasses.NearPoor)]
    [InlineData(2023, false, 176, 120, HouseholdClasses.Average | HouseholdClasses.Above)]
    public void Scores_given_directly_have_their_own_cut_offs(
        int year, bool rural, int income, int deprivation, HouseholdClasses expected)
    {
        var standard = PovertyLaw.On(year);
        var maximum = standard.Indicators.Length * 10;
        var household = new Household
        {
            Settlement = rural ? Settlement.Rural : Settlement.Urban,
            Scores = new(income, Math.Min(deprivation, maximum)),
        };
        Assert.Equal(expected, standard.Classify(household).Possible);
    }

    [Fact]
    public void The_average_living_standard_of_2022_is_not_scored()
    {
        var standard = PovertyLaw.On(2023);
        var household = new Household { Settlement = Settlement.Rural, Scores = new(150, 0), FarmLivelihood = true };
        Assert.Equal(ClassReason.AverageNotScored, standard.Classify(household).Reasons);
        Assert.Equal(HouseholdClass.Average, standard.Classify(household with { Income = 2_250_000 }).Class);
    }

    [Fact]
    public void Income_and_score_that_contradict_leave_both_open()
    {
        var standard = PovertyLaw.On(2023);
        var household = PovertyLaw.Rural(standard, 1_400_000, 4) with { Scores = new(200) };
        var result = standard.Classify(household);
        Assert.Equal(HouseholdClass.Undetermined, result.Class);
        Assert.True(result.Reasons.HasFlag(ClassReason.IncomeContradiction));
        var count = PovertyLaw.Rural(standard, 1_400_000, 4) with { DeprivationCount = 1 };
        Assert.Equal(HouseholdClasses.PoorOrNearPoor, standard.Classify(count).Possible);
        Assert.True(standard.Classify(count).Reasons.HasFlag(ClassReason.DeprivationContradiction));
    }

    [Fact]
    public void Scores_without_known_cut_offs_decide_nothing()
    {
        var standard = PovertyLaw.On(2027);
        var result = standard.Classify(new() { Settlement = Settlement.Rural, Scores = new(100, 50) });
        Assert.Equal(HouseholdClasses.All, result.Possible);
        Assert.True(result.Reasons.HasFlag(ClassReason.ScoreCutOffNotKnown));
    }

    [Fact]
    public void Deprivations_given_for_another_standard_are_not_taken_by_their_place()
    {
        var (old, own) = (PovertyLaw.On(2025), PovertyLaw.On(2027));
        var household = PovertyLaw.Rural(old, 1_000_000, 12);
        var error = Assert.Throws<HouseholdException>(() => own.Classify(household));
        Assert.Equal("Given", Assert.Single(error.Problems).Field);
        Assert.Contains("poverty/2022-2026; expected the indicators of", error.Message, StringComparison.Ordinal);
        Assert.Throws<HouseholdException>(() => own.FindDeprivations(household));
    }
}
