using System.Text;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;
using AllThresholds = NtmCriteria.Authoring.Golden.Thresholds;

namespace NtmCriteria.Tests.Golden;

public class ThresholdCoverageTests
{
    [Theory]
    // Income of TDMNPB in 2023: at least 42.
    [InlineData("10.1", "41.99", 1, 0, 0)]
    [InlineData("10.1", "42", 0, 1, 0)]
    [InlineData("10.1", "42.01", 0, 0, 1)]
    [InlineData("10.1", "\">42\"", 0, 0, 1)]
    [InlineData("10.1", "\"<42\"", 1, 0, 0)]
    // A limit around the level, a word and nothing at all lie on no side.
    [InlineData("10.1", "\">=42\"", 0, 0, 0)]
    [InlineData("10.1", "\"41..43\"", 0, 0, 0)]
    [InlineData("10.1", "true", 0, 0, 0)]
    [InlineData("10.1", "\"n/a\"", 0, 0, 0)]
    // At most 13 %: which side is above does not depend on what passes.
    [InlineData("11.1", "\"13/100\"", 0, 1, 0)]
    [InlineData("11.1", "\"131/1000\"", 0, 0, 1)]
    [InlineData("11.1", "\"129/1000\"", 1, 0, 0)]
    public void AValueLiesOnOneSideOfItsLevel(string id, string value, int below, int at, int above)
    {
        var coverage = Cover(Case(id, value));
        var tested = One(coverage, id);
        Assert.Equal((below, at, above), (tested.Below, tested.At, tested.Above));
        Assert.Equal(below + at + above == 0 ? 0 : 1, coverage.Thresholds.Count(t => t is { IsUntested: false, Threshold.End: null }));
    }

    [Fact]
    public void OnlyWhatIsExpectedAndConfirmedCounts()
    {
        Assert.True(One(Cover(Case("10.1", "42").Replace("\"expect\"", "\"proposed\": true, \"expect\"", StringComparison.Ordinal)), "10.1").IsUntested);
        Assert.True(One(Cover(GoldenText.Case("\"observations\": { \"10.1\": 42 }, \"expect\": { \"verdict\": \"undetermined\" }")), "10.1").IsUntested);
    }

    [Fact]
    public void TheSidesAreThoseOnWhichAValueCanLie()
    {
        var thresholds = AllThresholds.Find(RuleBook.National).ToArray();
        var share = thresholds.First(t => t.SetId == "commune/standard/2021-2025" && t.Id == "5.1a");
        Assert.Equal(100m, share.Level);
        Assert.Equal([ThresholdSide.Below, ThresholdSide.At], share.Sides.ToArray());
        var ceiling = thresholds.First(t => t.Requirement is AtMost { Level: 0 });
        Assert.Equal([ThresholdSide.At, ThresholdSide.Above], ceiling.Sides.ToArray());
        Assert.Contains(thresholds, t => t.Requirement is FactorOfOwn && t.Level is null && t.Sides.Length == 3);
        Assert.Equal(thresholds.Length, thresholds.DistinctBy(t => (t.SetId, t.From, t.Id, t.Stratum, t.Year, t.End)).Count());
    }

    [Fact]
    public void EveryNumericCellOfASetBelongsToAThreshold()
    {
        // Counted from the sets themselves: cells of one column and year that ask for a number.
        foreach (var id in RuleBook.National.SetIds)
        {
            var set = RuleBook.National.Get(id, RuleBook.National.PeriodOf(id).End);
            var known = AllThresholds.Find(RuleBook.National).Where(t => t.SetId == id).ToLookup(t => t.Id);
            foreach (var stratum in set.Strata)
                for (var year = set.Years.From; year <= set.Years.To; year++)
                    foreach (var (key, level) in Levels(set, stratum.Code, year))
                        Assert.Contains(known[key], t =>
                            t.Level == level && (t.Stratum is null || t.Stratum == stratum.Code) && (t.Year is null || t.Year == year));
        }
    }

    [Fact]
    public void ALevelOfAProvinceIsAThresholdOfItsOwn()
    {
        var book = RuleBook.National.With(RuleDocument.Parse("levels.json", GoldenText.Levels("commune/standard/2021-2025", "15.1", "95")));
        var own = Assert.Single(AllThresholds.Find(book), t => t.Province is not null);
        Assert.Equal(("15.1", "Lạng Sơn", 95m), (own.Id, own.Province, own.Level));
        var text = GoldenText.Case("\"observations\": { \"15.1\": 95 }, \"expect\": { \"indicators\": { \"15.1\": \"met\" } }", province: "Lạng Sơn");
        var coverage = ThresholdCoverage.Of(book, [GoldenRun.Run(GoldenText.Parse(text, book).Cases[0], book)]);
        var tested = Assert.Single(coverage.Thresholds, t => !t.IsUntested);
        Assert.Equal(("Lạng Sơn", 1), (tested.Threshold.Province, tested.At));
    }

    [Fact]
    public void WhatIsProposedCoversEveryLevelOnceItIsConfirmed()
    {
        var book = RuleBook.National.With(RuleDocument.Parse("levels.json", GoldenText.Levels("commune/standard/2021-2025", "15.1", "95")));
        var proposed = GoldenProposals.Document(ThresholdCoverage.Of(book, []), book)!;
        var open = GoldenText.Parse(proposed, book);
        Assert.All(open.Cases, one => Assert.Equal(GoldenStatus.Unconfirmed, GoldenRun.Run(one, book).Status));
        // A person who confirms takes the mark away.
        var confirmed = GoldenText.Parse(proposed.Replace("\"proposed\":true,", "", StringComparison.Ordinal), book);
        var outcomes = confirmed.Cases.Select(one => GoldenRun.Run(one, book)).ToArray();
        Assert.Empty(outcomes.Where(o => o.Status != GoldenStatus.Passed).Select(o => $"{o}: {string.Join("; ", o.Mismatches)}"));
        var coverage = ThresholdCoverage.Of(book, outcomes);
        Assert.Empty(coverage.Thresholds.Where(t => !t.IsCovered).Select(t => t.ToString()));
        Assert.Null(GoldenProposals.Document(coverage, book));
        Assert.Equal(confirmed.Cases.Length, coverage.Thresholds.Sum(t => t.Threshold.Sides.Length));
    }

    private static IEnumerable<(string Id, decimal Level)> Levels(CriteriaSet set, string stratum, int year) =>
        set.Indicators.SelectMany(indicator => set.Requirement(indicator.Id, stratum, year) switch
        {
            AllParts parts => parts.Parts.Select(p => (p.Part.Id, p.Requirement)),
            { } asked => [(indicator.Id, asked)],
            _ => [],
        }).Where(pair => pair.Item2 is LevelRequirement).Select(pair => (pair.Item1, ((LevelRequirement)pair.Item2).Level));

    private static string Case(string id, string value) => GoldenText.Case(
        $$"""
        "observations": { "{{id}}": {{value}} }, "expect": { "indicators": { "{{id}}": ["met", "notMet", "undetermined", "notApplicable"] } }
        """);

    [Theory]
    // Advanced income of DNB in 2023 lies at most at 76.86; with it 84.546 suffices for a model commune.
    [InlineData("commune/advanced/2021-2025", "10.1", "76.86", "76.85", 1, 0, 0)]
    [InlineData("commune/advanced/2021-2025", "10.1", "76.86", "76.86", 0, 1, 0)]
    [InlineData("commune/advanced/2021-2025", "10.1", "76.86", "\">76.86\"", 0, 0, 1)]
    [InlineData("commune/advanced/2021-2025", "10.1", "76.86", "\">=76.86\"", 0, 0, 0)]
    public void AnEndOfLimitsIsAThreshold(string set, string id, string end, string value, int below, int at, int above)
    {
        var text = GoldenText.Case(
            $$"""
            "observations": { "{{id}}": {{value}} }, "expect": { "indicators": { "{{id}}": ["met", "undetermined"] } }
            """, "\"region\": \"DNB\"", asked: $"\"set\": \"{set}\"");
        var tested = Assert.Single(Cover(text).Thresholds, t => !t.IsUntested || (t.Threshold is { Stratum: "DNB", Year: 2023, End: not null }
            && t.Threshold.SetId == set && t.Threshold.Id == id));
        Assert.Equal((below, at, above), (tested.Below, tested.At, tested.Above));
        Assert.Equal($"level <= {end}", tested.Threshold.End!.ToString());
    }

    [Fact]
    public void AnEndThatIsNoDecimalHasNoValueExactlyAtIt()
    {
        var set = RuleBook.National;
        var ends = AllThresholds.Find(set).Where(t => t.End is { Number: null }).ToArray();
        Assert.All(ends, t => Assert.Equal([ThresholdSide.Below, ThresholdSide.Above], t.Sides.ToArray()));
        Assert.NotEmpty(ends);
        // Weak limits decide nothing unless asked for: none of DHNTB in 2023.
        Assert.DoesNotContain(AllThresholds.Find(set), t => t is { SetId: "commune/advanced/2021-2025", Id: "10.1", Stratum: "DHNTB", Year: 2023 });
    }

    private static TestedThreshold One(ThresholdCoverage coverage, string id) => coverage.Thresholds.Single(
        t => t.Threshold is { SetId: "commune/standard/2021-2025", Stratum: "TDMNPB" or null, Year: 2023 or null, End: null } && t.Threshold.Id == id);

    private static ThresholdCoverage Cover(string text) =>
        ThresholdCoverage.Of(RuleBook.National, GoldenText.Parse(text).Cases.Select(one => GoldenRun.Run(one, RuleBook.National)));
}
