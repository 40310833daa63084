using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Thresholds;

/// <summary>
/// Every level of every set beside the two big ones of 2021-2025, in every version, stratum and year: just below, at
/// and just above. That the levels are those of the facts is shown cell by cell elsewhere.
/// </summary>
public class PeriodThresholdTests
{
    // At least so many comparisons: a set whose levels were lost would pass in silence.
    public static TheoryData<string, int> Sets => new()
    {
        { "commune/standard/2009-2015", 500 },
        { "commune/standard/2016-2020", 500 },
        { "commune/standard/2026-2030", 15 },
        { "commune/model/2018-2020", 20 },
        { "district/standard/2021-2025", 15 },
        { "district/advanced/2021-2025", 6 },
        { "districtWithoutCommunes/standard/2021-2025", 9 },
        { "town/standard/2021-2025", 18 },
        { "province/standard/2021-2025", 20 },
        { "province/standard/2026-2030", 3 },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryLevelDecidesExactlyAtItself(string id, int atLeast)
    {
        var (wrong, tried) = (new List<string>(), 0);
        foreach (var asOf in RuleBook.National.VersionsOf(id))
        {
            var set = RuleBook.National.Get(id, asOf);
            foreach (var stratum in set.Strata)
                for (var year = set.Years.From; year <= set.Years.To; year++)
                    foreach (var (key, unit, level) in Levels(set, stratum.Code, year))
                        tried += Try(set, key, unit, level, stratum.Code, year, wrong);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(40)));
        Assert.True(tried >= atLeast, $"only {tried} comparisons were made");
    }

    [Fact]
    public void EverySetHasItsThresholdsTested() => Assert.Equal(
        RuleBook.National.SetIds.Except(
            // Those of 2021-2025 have a test of their own; the modern set has no level.
            ["commune/standard/2021-2025", "commune/advanced/2021-2025", "commune/model/2021-2025", "commune/modern/2026-2030"]),
        Sets.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("TDMNPB", 20)]
    [InlineData("DBSH", 40)]
    [InlineData("BTB", 35)]
    public void TrainedLabourOf2009MustExceedItsLevel(string region, int level)
    {
        var set = RuleBook.National.Get("commune/standard/2009-2015", new(2014, 12, 31));
        Verdict Of(decimal value) => Judge(set, "14.3", new Measured(value), region, 2014);
        Assert.Equal(
            (Verdict.NotMet, Verdict.NotMet, Verdict.Met), (Of(level - 0.000001m), Of(level), Of(level + 0.000001m)));
        Assert.Equal(Verdict.NotMet, Judge(set, "14.3", new MeasuredRatio(Ratio.Of(level, 100)), region, 2014));
    }

    [Fact]
    public void IncomeOfAModelCommuneOf2018IsHeldAgainstItsOwn()
    {
        var set = RuleBook.National.Get("commune/model/2018-2020", new(2019, 12, 31));
        var empty = Dossier.For(new("1", "A"), 2019);
        Verdict Of(decimal now, decimal? then)
        {
            var dossier = empty.Observe("2.1", now);
            return set.Evaluate(then is { } value ? dossier.Observe("2.1n", value) : dossier)
                .Indicators.Single(i => i.Indicator.Id == "2.1").Verdict;
        }

        Assert.Equal((Verdict.NotMet, Verdict.Met, Verdict.Met), (Of(44.999999m, 30), Of(45, 30), Of(45.000001m, 30)));
        Assert.Equal(Verdict.Undetermined, Of(100, null));
    }

    private static int Try(
        CriteriaSet set, string id, UnitOfMeasure? unit, LevelRequirement asked, string stratum, int year, List<string> wrong)
    {
        var whole = unit is { IsCount: true } || asked is CountAtLeast;
        var tried = 0;
        foreach (var step in whole ? new[] { 1m } : [0.000001m, 0.1m])
            foreach (var side in new[] { -1, 0, 1 })
            {
                var value = asked.Level + (side * step);
                if (!ValueRules.Allows(new Measured(value), unit)) continue;
                tried++;
                var met = asked switch { AtMost => side <= 0, MoreThan => side > 0, LessThan => side < 0, _ => side >= 0 };
                var verdict = Judge(set, id, new Measured(value), stratum, year);
                if (verdict != (met ? Verdict.Met : Verdict.NotMet))
                    wrong.Add($"{set} {id} {stratum} {year}: {value} against {asked} is {verdict}");
            }

        return tried;
    }

    private static Verdict Judge(CriteriaSet set, string id, Observation observation, string stratum, int year)
    {
        var commune = new Commune("1", "A") { Region = stratum, Group = stratum };
        return set.Evaluate(Dossier.For(commune, year).Observe(id, observation)).Indicators
            .Select(i => i.Indicator.Id == id ? i.Verdict : i.Parts.FirstOrDefault(p => p.Part.Id == id)?.Verdict)
            .Single(v => v is not null)!.Value;
    }

    private static IEnumerable<(string Id, UnitOfMeasure? Unit, LevelRequirement Asked)> Levels(CriteriaSet set, string stratum, int year)
    {
        foreach (var indicator in set.Indicators)
        {
            var asked = set.Requirement(indicator.Id, stratum, year);
            if (asked is LevelRequirement level) yield return (indicator.Id, indicator.Unit, level);
            if (asked is not AllParts several) continue;
            foreach (var part in several.Parts)
                if (part.Requirement is LevelRequirement own)
                    yield return (part.Part.Id, part.Part.Unit, own);
        }
    }
}
