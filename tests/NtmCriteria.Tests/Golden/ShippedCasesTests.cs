using NtmCriteria.Authoring.Golden;

namespace NtmCriteria.Tests.Golden;

/// <summary>The cases that come with the library: expected values from publications and tables of law, never from a run.</summary>
public class ShippedCasesTests
{
    private static readonly string[] Files =
        [.. Directory.GetFiles(Repository.File("docs/cases"), "*.json").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Names => [.. Files.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryCasePasses(string name)
    {
        var document = Read(Repository.File("docs/cases/" + name));
        Assert.NotEmpty(document.Cases);
        var wrong = document.Cases.Select(one => GoldenRun.Run(one, RuleBook.National)).Where(o => o.Status != GoldenStatus.Passed)
            .Select(o => $"{o}: {string.Join("; ", o.Mismatches)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void TheCasesAreThoseOfThePublications()
    {
        var counts = Files.Select(Read).ToDictionary(d => d.Id, d => d.Cases.Length);
        // Twenty-three communes as published, eight of them once more with their count of criteria.
        Assert.Equal((31, 17, 6, 1), (counts["published-communes"], counts["borderline"], counts["lang-son"], counts["sample"]));
        Assert.True(counts.Values.Sum() > 700, $"{counts.Values.Sum()} cases");
    }

    [Fact]
    public void EveryLevelOfTheStandardSetOf2021IsTestedOnEverySide()
    {
        var outcomes = Files.SelectMany(file => Read(file).Cases).Select(one => GoldenRun.Run(one, RuleBook.National));
        var coverage = ThresholdCoverage.Of(RuleBook.National, outcomes);
        Assert.All(
            coverage.Thresholds.Where(t => t.Threshold is { SetId: "commune/standard/2021-2025", End: null }),
            tested => Assert.True(tested.IsCovered, tested.ToString()));
        Assert.True(coverage.Thresholds.Count(t => t.IsCovered) > 240, coverage.ToString());
    }

    [Fact]
    public void ALevelThatChangesIsNoticed()
    {
        // The same cases against a book in which a province asks for more.
        var stricter = RuleBook.National.With(RuleDocument.Parse("levels.json", GoldenText.Levels("commune/standard/2021-2025", "15.1", "95")));
        var case90 = GoldenText.Parse(GoldenText.Case(
            """ "observations": { "15.1": 92 }, "expect": { "indicators": { "15.1": "met" } } """, province: "Lạng Sơn")).Cases[0];
        Assert.Equal(GoldenStatus.Passed, GoldenRun.Run(case90, RuleBook.National).Status);
        var mismatch = Assert.Single(GoldenRun.Run(case90, stricter).Mismatches);
        Assert.Equal(("indicator 15.1", "met", "notMet"), (mismatch.What, mismatch.Expected, mismatch.Actual));
        Assert.Contains("95", mismatch.Explanation, StringComparison.Ordinal);
    }

    internal static GoldenDocument Read(string file) =>
        GoldenDocument.Parse(Path.GetFileName(file), File.ReadAllBytes(file), RuleBook.National);
}
