using NtmCriteria.Cli;
using NtmCriteria.Tests.Golden;

namespace NtmCriteria.Tests.Cli;

public sealed class VerifyTests : IDisposable
{
    private const string Table =
        "commune,province,zone,traits,year,10.1,15.1,17.8,5.1n,5.1b,criterion 16,advanced:14.1\n"
        + "Ví Dụ,Lạng Sơn,III,safeZone poorDistrict,2023,43.5,8481/9669,>=70,4,70,đạt,95\nB,,,,2024,tốt,n/a,,,,không đạt,\n";

    private readonly Folder folder = new();

    [Theory]
    [InlineData]
    [InlineData("--strict", "confirmed")]
    [InlineData("--tier", "advanced")]
    [InlineData("--tier", "advanced", "--weak-limits")]
    [InlineData("--set", "commune/standard/2016-2020", "--ignore-unknown")]
    [InlineData("--as-of", "2035-01-01")]
    public void AReportOfTheSameDataHolds(params string[] options)
    {
        var table = Table.Replace("tốt", "44", StringComparison.Ordinal);
        if (options.Contains("commune/standard/2016-2020")) table = table.Replace("10.1", "10", StringComparison.Ordinal).Replace("5.1n,5.1b", "12,13", StringComparison.Ordinal);
        var made = CliRun.With(table, ["evaluate", "-", "--format", "json", "--keep-going", .. options]);
        Assert.Equal(ExitCode.Done, made.Code);
        // What another set reads otherwise is left out of the report.
        var count = made.Json.GetProperty("results").GetArrayLength();
        Assert.InRange(count, 1, 2);
        var run = CliRun.With(made.Output, "verify", "-");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains($"{count} results: {count} hold, 0 do not.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{RuleBook.National.DataVersion}+{RuleBook.National.ContentHash}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSampleAndAnExplanationHold()
    {
        Assert.Equal(ExitCode.Done, CliRun.With(CliRun.Of("evaluate", "--format", "json").Output, "verify", "-").Code);
        var one = CliRun.Of("explain", "--code", "00000", "--criterion", "5", "--format", "json");
        Assert.Equal(ExitCode.Done, CliRun.With(one.Output, "verify", "-").Code);
    }

    [Fact]
    public void AVerdictThatDoesNotHoldIsShownWithBothLevels()
    {
        var report = Report().Replace("\"verdict\":\"met\",\"reason\":null,\"observed\":\"43.5\",\"required\":\">= 42\"", "\"verdict\":\"notMet\",\"reason\":null,\"observed\":\"43.5\",\"required\":\">= 44\"", StringComparison.Ordinal)
            .Replace("\"data\":\"2", "\"data\":\"1", StringComparison.Ordinal);
        var run = CliRun.With(report, "verify", "-");
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("standard input(2): Ví Dụ, Lạng Sơn, 2023-12-31", run.Output, StringComparison.Ordinal);
        Assert.Contains("indicator 10.1: then notMet (>= 44), now met (>= 42)", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 results: 1 hold, 1 do not.", run.Output, StringComparison.Ordinal);
        Assert.Contains("chỉ tiêu 10.1: trước notMet (>= 44), nay met (>= 42)", CliRun.With(report, "verify", "-", "--lang", "vi").Output, StringComparison.Ordinal);
        var json = CliRun.With(report, "verify", "-", "--format", "json").Json;
        Assert.Equal(("ntm-verification/1", false, 1), (json.GetProperty("schema").GetString(), json.GetProperty("holds").GetBoolean(), json.GetProperty("changed").GetInt32()));
        var change = json.GetProperty("changes")[0];
        Assert.Equal(
            ("indicator 10.1", "notMet", "met", ">= 44", ">= 42", "43.5"),
            (Text("what"), Text("then"), Text("now"), Text("requiredThen"), Text("requiredNow"), Text("observed")));
        Assert.StartsWith("1", json.GetProperty("report").GetProperty("data").GetString(), StringComparison.Ordinal);
        string? Text(string name) => change.GetProperty(name).GetString();
    }

    [Fact]
    public void ALevelThatMovedUnderTheSameVerdictIsSaidAndHolds()
    {
        var report = Report().Replace("\"required\":\">= 42\"", "\"required\":\">= 41\"", StringComparison.Ordinal);
        var run = CliRun.With(report, "verify", "-");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("the level of 10.1 was >= 41, is >= 42; the verdicts hold", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDocumentsOfTheReportAreNeeded()
    {
        var levels = folder.At("levels.json");
        File.WriteAllBytes(levels, GoldenText.Levels("commune/standard/2021-2025", "15.1", "95"));
        var report = CliRun.With(Table, "evaluate", "-", "--format", "json", "--keep-going", "--rules", levels).Output;
        var without = CliRun.With(report, "verify", "-");
        Assert.Equal(ExitCode.BadInput, without.Code);
        Assert.Contains("made with the document \"stricter\"; give it with --rules FILE", without.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, CliRun.With(report, "verify", "-", "--rules", levels).Code);
        // Eighty-seven per cent are insured: too few under either level.
        File.WriteAllBytes(levels, GoldenText.Levels("commune/standard/2021-2025", "15.1", "97"));
        var other = CliRun.With(report, "verify", "-", "--rules", levels);
        Assert.Contains("note: the document \"stricter\" says something else than then", other.Error, StringComparison.Ordinal);
        Assert.Contains("the level of 15.1 was >= 95, is >= 97; the verdicts hold", other.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "no well-formed JSON")]
    [InlineData("[1]", "no well-formed JSON")]
    [InlineData("{\"schema\":\"ntm-assessment/1\"}", "the key \"results\" is missing")]
    [InlineData("{\"schema\":\"ntm-rules/1\",\"results\":[]}", "\"ntm-rules/1\" is not known; expected \"ntm-assessment/1\"")]
    [InlineData("{\"schema\":\"ntm-assessment/1\",\"library\":\"0\",\"data\":\"0\",\"results\":[]}", "the key \"asked\" is missing; expected a report that records its inputs")]
    public void WhatIsNoReportIsRefused(string text, string message)
    {
        var run = CliRun.With(text, "verify", "-");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("expected one that 'ntm evaluate --format json' wrote\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWrongInAResultIsNamedWithItsPlaceInTheReport()
    {
        var run = CliRun.With(Report().Replace("\"asOf\":\"2024-12-31\"", "\"asOf\":\"2024-13-31\"", StringComparison.Ordinal), "verify", "-");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains("standard input(3): $.results[1].asOf: \"2024-13-31\" is not a date", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoAccess, CliRun.Of("verify", folder.At("nothing.json")).Code);
    }

    [Fact]
    public void ACriterionThatNoSetHasIsAChange()
    {
        var run = CliRun.With(Report().Replace("{\"number\":19,", "{\"number\":0,", StringComparison.Ordinal), "verify", "-");
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("criterion 0: then undetermined (partUndetermined), now noSuchCriterion", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Report() =>
        CliRun.With(Table.Replace("tốt", "44", StringComparison.Ordinal), "evaluate", "-", "--format", "json").Output;
}
