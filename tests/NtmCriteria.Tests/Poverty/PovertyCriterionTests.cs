using NodaTime;
using NtmCriteria.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Poverty;

/// <summary>Households to rate to criterion 11: each set under the definition of its own period, never another's.</summary>
public sealed class PovertyCriterionTests
{
    // One hundred households of a commune by class: whoever swaps the two rates gets the other verdict.
    private static PovertyCounts Classified(int year, int poor, int near, int open)
    {
        var standard = PovertyLaw.On(year);
        var table = new PovertyTable(HouseholdGrouping.Commune);
        var line = standard.Line(LineKind.Poor)!.Rural.Value!.Value;
        // Near-poor by income where the standard has a line for it, by fewer deprivations where it has none.
        var nearIncome = standard.Line(LineKind.NearPoor)?.Rural.Value ?? line;
        for (var i = 0; i < 100; i++)
        {
            var household = i < poor ? PovertyLaw.Rural(standard, line, Most(standard))
                : i < poor + near ? PovertyLaw.Rural(standard, nearIncome, Least(standard))
                : i < poor + near + open ? new Household { Settlement = Settlement.Rural, Given = PovertyLaw.Rural(standard, null, Most(standard)).Given }
                : PovertyLaw.Rural(standard, 90_000_000, Least(standard));
            table.Add(standard.Classify(household with { Commune = "A", FarmLivelihood = true }));
        }

        Assert.Equal((poor, near, open), (table.Total.Poor, table.Total.NearPoor, table.Total.Undetermined));
        return table.Total;
    }

    private static int? Most(PovertyStandard standard) => standard.CutOff;

    private static int? Least(PovertyStandard standard) => standard.CutOff is null ? null : 0;

    // Levels of the facts: 2009 TDMNPB poor below 10 %, DBSH 3 %; 2016 TDMNPB at most 12 %; 2022 TDMNPB at most 13 %.
    [Theory]
    [InlineData(2013, 9, 30, Verdict.Met)]
    [InlineData(2013, 10, 0, Verdict.NotMet)]
    [InlineData(2019, 12, 30, Verdict.Met)]
    [InlineData(2019, 13, 0, Verdict.NotMet)]
    [InlineData(2023, 5, 8, Verdict.Met)]
    [InlineData(2023, 5, 9, Verdict.NotMet)]
    [InlineData(2023, 0, 14, Verdict.NotMet)]
    public void Each_period_counts_what_its_own_definition_says(int year, int poor, int near, Verdict expected) =>
        Assert.Equal(expected, Eleven(year, Classified(year, poor, near, open: 0)));

    [Theory]
    [InlineData(2013, 5, 4, Verdict.Met)]
    [InlineData(2013, 5, 5, Verdict.Undetermined)]
    [InlineData(2013, 11, 1, Verdict.NotMet)]
    [InlineData(2019, 6, 6, Verdict.Met)]
    [InlineData(2019, 6, 7, Verdict.Undetermined)]
    [InlineData(2019, 13, 7, Verdict.NotMet)]
    [InlineData(2023, 6, 7, Verdict.Met)]
    [InlineData(2023, 6, 8, Verdict.Undetermined)]
    [InlineData(2023, 14, 8, Verdict.NotMet)]
    public void Undetermined_households_make_an_interval_and_the_verdict_follows_it(int year, int poor, int open, Verdict expected)
    {
        var counts = Classified(year, poor, near: 0, open);
        var rate = counts.Rate(PovertyCriterion.For(SetOf(year).Id)!.Measure)!.Value;
        Assert.Equal((poor, poor + open, 100), (rate.Count, rate.Most, rate.Base));
        Assert.Equal(expected, Eleven(year, counts));
    }

    [Fact]
    public void No_definition_is_lent_to_a_set_that_has_none()
    {
        Assert.Null(PovertyCriterion.For("commune/standard/2026-2030"));
        Assert.Equal(
            [PovertyMeasure.Poor, PovertyMeasure.Poor, PovertyMeasure.PoorAndNearPoor, PovertyMeasure.PoorAndNearPoor],
            PovertyCriterion.All.Select(c => c.Measure));
        foreach (var criterion in PovertyCriterion.All)
        {
            var set = RuleBook.National.Get(criterion.SetId, RuleBook.National.PeriodOf(criterion.SetId).End);
            Assert.Equal(11, set.Indicators.Single(i => i.Id == criterion.IndicatorId).Criterion);
        }
    }

    private static CriteriaSet SetOf(int year) => RuleBook.National.InForce(Level.Commune, Tier.Standard, new LocalDate(year, 12, 31));

    private static Verdict Eleven(int year, PovertyCounts counts)
    {
        var set = SetOf(year);
        var dossier = Dossier.For(new Commune("", "A") { Region = "TDMNPB" }, year);
        return set.Evaluate(PovertyCriterion.For(set.Id)!.Observe(dossier, counts)).Criteria.Single(c => c.Criterion.Number == 11).Verdict;
    }
}
