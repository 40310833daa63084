using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary><c>ntm rules bounds</c>: from a table of outcomes to documents that <c>evaluate</c> takes.</summary>
public sealed class RulesBoundsTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ThePublishedCommunesGiveLimitsAndNothingContradicts()
    {
        var run = CliRun.Of("rules", "bounds", "--communes", Path.Combine(AppContext.BaseDirectory, "Facts", "cases", "published-communes.csv"), "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(
            ("85", "10", "2"),
            (run.Json.GetProperty("outcomes").GetString(), run.Json.GetProperty("irregular").GetString(), run.Json.GetProperty("withoutSet").GetString()));
        Assert.Equal(0, run.Json.GetProperty("contradictions").GetArrayLength());
        Assert.Contains(
            run.Json.GetProperty("limits").EnumerateArray(),
            limit => limit.GetProperty("limit").GetString() == "<= 88.71 / 1.1" && limit.GetProperty("place").GetString()!.StartsWith("Phú An,", StringComparison.Ordinal));
    }

    [Fact]
    public void TheDocumentDecidesWhatWasOpen()
    {
        var outcomes = folder.Write(
            "outcomes.csv", "commune,province,region,year,set,10,income_year,outcome\nMột,Tây Ninh,DNB,2023,commune/standard/2021-2025,64,2023,recognised\n");
        var communes = folder.Write("communes.csv", "commune,region,year,10.1\nHai,DNB,2023,64.5\n");
        var limits = folder.At("limits.json");
        Assert.Equal(ExitCode.Done, CliRun.Of("rules", "bounds", "--communes", outcomes, "--documents", limits).Code);
        Assert.Contains("10.1,Average income per person,undetermined,levelWithinLimits,64.5,", CliRun.Of("explain", communes, "--commune", "Hai", "--format", "csv").Output, StringComparison.Ordinal);
        var after = CliRun.Of("explain", communes, "--commune", "Hai", "--rules", limits, "--format", "csv").Output;
        Assert.Contains("10.1,Average income per person,met,,64.5,", after, StringComparison.Ordinal);
    }

    [Fact]
    public void AContradictionFailsTheCheckAndIsSaidInBothLanguages()
    {
        var table = folder.Write("t.csv", "commune,region,year,set,insurance,outcome\nMột,DNB,2023,commune/standard/2021-2025,85,recognised\n");
        var run = CliRun.Of("rules", "bounds", "--communes", table);
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("against the level that a text gives", CliRun.Of("rules", "bounds", "--communes", table, "--format", "json").Output, StringComparison.Ordinal);
        Assert.Contains("trái với mức trong văn bản", CliRun.Of("rules", "bounds", "--communes", table, "--format", "json", "--lang", "vi").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune,year,set\nA,2023,none\n", "the column is missing; expected at least commune, year, set, outcome")]
    [InlineData("commune,year,set,outcome,99.9\nA,2023,none,recognised,1\n", "not a known column")]
    [InlineData("commune,year,set,outcome\nA,2023,commune/standard/2021-2026,recognised\n", "is no loaded set")]
    [InlineData("commune,year,set,outcome\nA,zwei,commune/standard/2021-2025,recognised\n", "'zwei' is not a year; expected one such as 2023")]
    [InlineData("commune,region,year,set,10,outcome\nA,X,2023,commune/standard/2021-2025,1,recognised\n", "'X' is no column of commune/standard/2021-2025")]
    [InlineData("commune,region,year,set,10,outcome\nA,DNB,2023,commune/standard/2021-2025,viel,recognised\n", "'viel'")]
    public void BadInputIsNamedWithItsPlace(string table, string message)
    {
        var run = CliRun.Of("rules", "bounds", "--communes", folder.Write("t.csv", table));
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
