using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class RulesTests
{
    [Fact]
    public void EverySetIsListed()
    {
        var sets = CliRun.Of("rules", "list", "--format", "json").Json.GetProperty("sets");
        Assert.Equal(RuleBook.National.SetIds, sets.EnumerateArray().Select(s => s.GetProperty("id").GetString()!));
        var standard = sets.EnumerateArray().Single(s => s.GetProperty("id").GetString() == "commune/standard/2021-2025");
        Assert.Equal(("19", "57"), (standard.GetProperty("criteria").GetString(), standard.GetProperty("indicators").GetString()));
        Assert.Equal("2022-03-08, 2024-03-01", standard.GetProperty("versions").GetString());
    }

    [Fact]
    public void OnADayOnlyTheSetsInForceAreListed() =>
        Assert.DoesNotContain("2021-2025", CliRun.Of("rules", "list", "--as-of", "2026-01-15").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-12-31", "15,15.4,", ",%,>= 50,")]
    [InlineData("2024-12-31", "15,15.4,", ",,attained,")]
    public void ASetIsShownAsItReadsOnADay(string day, string start, string asked)
    {
        var run = CliRun.Of("rules", "show", "commune/standard/2021-2025", "--as-of", day, "--region", "TDMNPB", "--format", "csv");
        var row = Assert.Single(run.Output.Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(asked, row, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARegionEveryColumnIsShown()
    {
        var run = CliRun.Of("rules", "show", "commune/standard/2021-2025", "--format", "csv");
        var lines = run.Output.TrimEnd().Split('\n');
        Assert.Equal("criterion,id,label,unit,TDMNPB,DBSH,BTB,DHNTB,TN,DNB,DBSCL,decidedBy,evidence,source", lines[0]);
        Assert.Equal(58, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("10,10.1,", StringComparison.Ordinal) && l.Contains(",>= 48,unknown,", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("2,2.1,", StringComparison.Ordinal) && l.Contains(",province,province,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022", ">= 39")]
    [InlineData("2023", ">= 42")]
    public void TheYearPicksTheLevel(string year, string level) => Assert.Contains(
        $",{level},",
        CliRun.Of("rules", "show", "commune/standard/2021-2025", "--year", year, "--region", "tdmnpb", "--format", "csv").Output,
        StringComparison.Ordinal);

    [Fact]
    public void JsonAndMarkdownNameTheSetAndTheDay()
    {
        var json = CliRun.Of("rules", "show", "commune/advanced/2021-2025", "--format", "json").Json;
        Assert.Equal(("ntm-rules/1", "2025-12-31", "2024-06-03"), (
            json.GetProperty("schema").GetString(), json.GetProperty("asOf").GetString(), json.GetProperty("versionFrom").GetString()));
        Assert.Equal(75, json.GetProperty("indicators").GetArrayLength());
        Assert.StartsWith(
            "- set: commune/advanced/2021-2025\n",
            CliRun.Of("rules", "show", "commune/advanced/2021-2025", "--format", "md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheVersionIsThatOfTheLibrary() =>
        Assert.Equal(
            $"{Application.Version}\ndata {RuleBook.National.DataVersion}\n{RuleBook.National.ContentHash}\n",
            CliRun.Of("--version").Output);

    [Theory]
    [InlineData("--help")]
    [InlineData("evaluate", "--help")]
    [InlineData("explain", "-h")]
    [InlineData("rules", "list", "--help")]
    [InlineData("rules", "show", "--help")]
    [InlineData("rules", "gaps", "--help")]
    [InlineData("rules", "export", "--help")]
    [InlineData("rules", "import", "--help")]
    [InlineData("stats", "--help")]
    public void EveryCommandHelpsWithExamples(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }
}
