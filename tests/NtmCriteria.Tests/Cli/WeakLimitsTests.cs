using NtmCriteria.Cli;
using NtmCriteria.Tests.Golden;

namespace NtmCriteria.Tests.Cli;

/// <summary>Every command that evaluates can be told that weak limits count, says so, and is verified by it.</summary>
public sealed class WeakLimitsTests : IDisposable
{
    // Advanced income of DHNTB in 2023: only a weak limit is known, a level of at most 57.27.
    private const string Table = "commune,code,province,year,10.1\nA,1,Quảng Nam,2023,58\n";

    private readonly Folder folder = new();

    [Fact]
    public void AReportRecordsThemAndIsVerifiedByThem()
    {
        var (off, on) = (Report(), Report("--weak-limits"));
        Assert.DoesNotContain("weakLimits", off, StringComparison.Ordinal);
        Assert.Contains("\"weakLimits\":true", on, StringComparison.Ordinal);
        Assert.Equal(("undetermined", "met"), (Income(off), Income(on)));
        foreach (var report in new[] { off, on }) Assert.Equal(ExitCode.Done, CliRun.With(report, "verify", "-").Code);
        var forgotten = CliRun.With(on.Replace(",\"weakLimits\":true", "", StringComparison.Ordinal), "verify", "-");
        Assert.Equal(ExitCode.CheckFailed, forgotten.Code);
        Assert.Contains("indicator 10.1: then met", forgotten.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoYesOrNoInAReportIsRefusedWithItsPlace()
    {
        var run = CliRun.With(Report("--weak-limits").Replace("\"weakLimits\":true", "\"weakLimits\":\"yes\"", StringComparison.Ordinal), "verify", "-");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("$.asked.weakLimits", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExplanationNamesTheCommuneBehindTheWeakLimit()
    {
        Assert.Contains("not counted, as weak: at most 57.27", Explain().Output, StringComparison.Ordinal);
        var on = Explain("--weak-limits").Output;
        Assert.Contains("Điện Tiến", on, StringComparison.Ordinal);
        Assert.DoesNotContain("not counted, as weak", on, StringComparison.Ordinal);
        // A strict run that asks for more than limits can give leaves the verdict open all the same.
        Assert.Contains("undetermined", Explain("--weak-limits", "--strict", "confirmed").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void StatisticsAndThePageCountThemWhereAskedFor()
    {
        string[] stats = ["stats", "-", "--tier", "advanced", "--criteria", "--format", "csv"];
        Assert.NotEqual(CliRun.With(Table, stats).Output, CliRun.With(Table, [.. stats, "--weak-limits"]).Output);
        Assert.DoesNotContain("\"weakLimits\":true", CliRun.With(Table, "report", "-", "--tier", "advanced").Output, StringComparison.Ordinal);
        Assert.Contains("\"weakLimits\":true", CliRun.With(Table, "report", "-", "--tier", "advanced", "--weak-limits").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheImpactOfAWeakLimitShowsWhereWeakLimitsCount()
    {
        // The same rules with the weak limit moved to 59: of no consequence unless weak limits count.
        var rules = File.ReadAllText(Repository.File("src/NtmCriteria/Rules/2021-2025/commune-advanced.json"));
        Assert.Contains("\"value\": 57.27", rules, StringComparison.Ordinal);
        var moved = folder.Write("moved.json", rules.Replace("\"value\": 57.27", "\"value\": 59", StringComparison.Ordinal));
        string[] impact =
        [
            "rules", "impact", "builtin:commune/advanced/2021-2025", moved, "--communes", "-", "--tier", "advanced", "--format", "json", "--quiet",
        ];
        Assert.DoesNotContain("\"10.1\"", Communes(CliRun.With(Table, impact)), StringComparison.Ordinal);
        Assert.Contains("\"10.1\"", Communes(CliRun.With(Table, [.. impact, "--weak-limits"])), StringComparison.Ordinal);

        static string Communes(CliRun run) => run.Json.GetProperty("communes").GetRawText();
    }

    [Fact]
    public void AGoldenCaseMayAskForThem()
    {
        var text = GoldenText.Case(
            """
            "observations": { "10.1": 58 }, "weakLimits": true, "expect": { "indicators": { "10.1": "met" } }
            """, province: "Quảng Nam", asked: "\"set\": \"commune/advanced/2021-2025\"");
        Assert.Equal(ExitCode.Done, CliRun.Of("test", folder.Write("cases.json", text)).Code);
        var without = text.Replace("\"weakLimits\": true,", "", StringComparison.Ordinal);
        Assert.Equal(ExitCode.CheckFailed, CliRun.Of("test", folder.Write("cases.json", without)).Code);
        var wrong = CliRun.Of("test", folder.Write("cases.json", text.Replace("\"weakLimits\": true", "\"weakLimits\": 1", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.BadInput, wrong.Code);
        Assert.Contains("weakLimits", wrong.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Report(params string[] options) =>
        CliRun.With(Table, ["evaluate", "-", "--tier", "advanced", "--format", "json", .. options]).Output;

    private static CliRun Explain(params string[] options) =>
        CliRun.With(Table, ["explain", "-", "--tier", "advanced", "--code", "1", "--indicator", "10.1", .. options]);

    private static string? Income(string report) => System.Text.Json.JsonDocument.Parse(report).RootElement.GetProperty("results")[0]
        .GetProperty("criteria").EnumerateArray().SelectMany(c => c.GetProperty("indicators").EnumerateArray())
        .Single(i => i.GetProperty("id").GetString() == "10.1").GetProperty("verdict").GetString();
}
