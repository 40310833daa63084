using System.Xml.Linq;
using NtmCriteria.Cli;
using NtmCriteria.Tests.Golden;

namespace NtmCriteria.Tests.Cli;

public sealed class GoldenTestTests : IDisposable
{
    private readonly Folder folder = new();

    public GoldenTestTests()
    {
        folder.Write("good.json", Text("42", "met"));
        folder.Write("bad.json", Text("41", "met"));
        folder.Write("open.json", Text("41", "met").Replace("\"expect\"", "\"proposed\": true, \"expect\"", StringComparison.Ordinal));
    }

    [Fact]
    public void TheShippedCasesPass()
    {
        var run = CliRun.Of("test", Repository.File("docs/cases"));
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Matches(@"All: \d{3} passed, 0 failed\n", run.Output);
        Assert.Contains(RuleBook.National.DataVersion, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "FAILED ", "expected: met", "actual:   notMet", "0 passed, 1 failed", "source of the case: a table of law (one source)")]
    [InlineData("vi", "SAI ", "mong đợi: met", "kết quả:  notMet", "0 đúng, 1 sai", "nguồn của trường hợp: a table of law (một nguồn)")]
    public void AFailureShowsWhatWasExpectedAndWhatCame(string lang, params string[] texts)
    {
        var run = CliRun.Of("test", folder.At("bad.json"), "--lang", lang);
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.All(texts, text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.Contains("bad.json(6): one", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AProposedCaseIsReportedAsUnconfirmed()
    {
        var run = CliRun.Of("test", folder.At("open.json"));
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("0 passed, 0 failed, 1 unconfirmed", run.Output, StringComparison.Ordinal);
        Assert.Contains("UNCONFIRMED", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderIsReadInTheOrderOfItsNames()
    {
        var json = CliRun.Of("test", folder.Root, "--format", "json");
        Assert.Equal(ExitCode.CheckFailed, json.Code);
        Assert.Equal(["bad.json", "good.json", "open.json"], json.Json.GetProperty("cases").EnumerateArray()
            .Select(c => Path.GetFileName(c.GetProperty("document").GetString())));
        Assert.Equal(["failed", "passed", "unconfirmed"], json.Json.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("status").GetString()));
        var totals = json.Json.GetProperty("totals");
        Assert.Equal((3, 1, 1, 1), (Number("cases"), Number("passed"), Number("failed"), Number("unconfirmed")));
        var mismatch = json.Json.GetProperty("cases")[0].GetProperty("mismatches")[0];
        Assert.Equal(
            ("indicator 10.1", "met", "notMet", "41", ">= 42"),
            (mismatch.GetProperty("what").GetString(), mismatch.GetProperty("expected").GetString(), mismatch.GetProperty("actual").GetString(),
                mismatch.GetProperty("observed").GetString(), mismatch.GetProperty("required").GetString()));
        int Number(string name) => totals.GetProperty(name).GetInt32();
    }

    [Fact]
    public void JUnitCountsFailuresAndSkips()
    {
        var file = folder.At("test.xml");
        Assert.Equal(ExitCode.CheckFailed, CliRun.Of("test", folder.Root, "--format", "junit", "--out", file).Code);
        var root = XDocument.Load(file).Root!;
        Assert.Equal(("testsuites", "3", "1", "1"), (root.Name.LocalName, (string?)root.Attribute("tests"), (string?)root.Attribute("failures"), (string?)root.Attribute("skipped")));
        var failure = Assert.Single(root.Descendants("failure"));
        Assert.Equal("indicator 10.1: expected met, came out notMet", (string?)failure.Attribute("message"));
        Assert.Contains("a table of law", failure.Value, StringComparison.Ordinal);
        Assert.Equal("6", (string?)failure.Parent!.Attribute("line"));
        Assert.Single(root.Descendants("skipped"));
    }

    [Fact]
    public void JUnitHoldsWhatXmlCannot()
    {
        folder.Write("odd.json", Text("41", "met").Replace("\"one\"", "\"a\\u0001<b>\\uD83D\\uDE00\"", StringComparison.Ordinal));
        var run = CliRun.Of("test", folder.At("odd.json"), "--format", "junit");
        Assert.Equal("a\uFFFD<b>\U0001F600", (string?)XDocument.Parse(run.Output).Descendants("testcase").Single().Attribute("name"));
    }

    [Fact]
    public void CoverageHasEveryLevelAndTheTotals()
    {
        var run = CliRun.Of("test", folder.At("good.json"), "--coverage", "--set", "commune/standard/2021-2025", "--format", "json");
        var income = run.Json.GetProperty("thresholds").EnumerateArray()
            .Single(t => t.GetProperty("indicator").GetString() == "10.1" && t.GetProperty("year").GetString() == "2023"
                && t.GetProperty("level").GetString() == ">= 42");
        Assert.Equal(
            ("0", "1", "0", "below above", ">= 42"),
            (Cell("below"), Cell("at"), Cell("above"), Cell("missing"), Cell("level")));
        var totals = run.Json.GetProperty("totals")[0];
        Assert.Equal(("59", "0", "2", "57"), (Total("thresholds"), Total("covered"), Total("inPart"), Total("untested")));
        Assert.StartsWith("set,from,indicator,stratum,year,province,level,below,at,above,missing\n",
            CliRun.Of("test", folder.At("good.json"), "--coverage", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("| Bộ tiêu chí | Số mức |", CliRun.Of("test", folder.At("good.json"), "--coverage", "--format", "md", "--lang", "vi").Output, StringComparison.Ordinal);
        string? Cell(string name) => income.GetProperty(name).GetString();
        string? Total(string name) => totals.GetProperty(name).GetString();
    }

    [Fact]
    public void ThePageShowsTheTotalsOfTheShippedCases()
    {
        var output = CliRun.Of("test", Repository.File("docs/cases"), "--coverage", "--format", "md").Output;
        var totals = output[output.IndexOf("| Set | Levels", StringComparison.Ordinal)..];
        Assert.Contains(
            totals[..totals.IndexOf("\n\n", StringComparison.Ordinal)], File.ReadAllText(Repository.File("docs/golden-cases.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void AFailureShowsThroughTheCoverage()
    {
        var run = CliRun.Of("test", folder.At("bad.json"), "--coverage");
        Assert.Equal(ExitCode.CheckFailed, run.Code);
        Assert.Contains("1 case(s) failed", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ProposedCasesAreADocumentOfTheirOwn()
    {
        var file = folder.At("proposed.json");
        Assert.Equal(ExitCode.Done, CliRun.Of("test", folder.At("good.json"), "--set", "commune/standard/2021-2025", "--propose", file).Code);
        var run = CliRun.Of("test", file);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Matches(@"0 passed, 0 failed, \d+ unconfirmed\n", run.Output);
        Assert.DoesNotContain("#10.1 2022-03-08 TDMNPB 2023 at", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Contains("#10.1 2022-03-08 TDMNPB 2023 below", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeReadIsSaid()
    {
        folder.Write("wrong.json", Text("42", "met").Replace("10.1", "10.9", StringComparison.Ordinal));
        var wrong = CliRun.Of("test", folder.At("wrong.json"));
        Assert.Equal((ExitCode.BadInput, ""), (wrong.Code, wrong.Output));
        Assert.Contains("wrong.json(7): $.cases[0].observations.10.9: \"10.9\" is no indicator", wrong.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NoAccess, CliRun.Of("test", folder.At("nothing.json")).Code);
        Directory.CreateDirectory(folder.At("empty"));
        Assert.Equal(ExitCode.BadInput, CliRun.Of("test", folder.At("empty")).Code);
        Assert.Equal(ExitCode.BadInput, CliRun.Of("test").Code);
        Assert.Contains("did you mean", CliRun.Of("test", folder.At("good.json"), "--coverage", "--set", "commune/standard/2021-2026").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentOfAProvinceCountsAsARule()
    {
        File.WriteAllBytes(folder.At("levels.json"), GoldenText.Levels("commune/standard/2021-2025", "15.1", "95"));
        folder.Write("province.json", GoldenText.Case(
            "\"observations\": { \"15.1\": 92 }, \"expect\": { \"indicators\": { \"15.1\": \"notMet\" } }", province: "Lạng Sơn"));
        Assert.Equal(ExitCode.CheckFailed, CliRun.Of("test", folder.At("province.json")).Code);
        Assert.Equal(ExitCode.Done, CliRun.Of("test", folder.At("province.json"), "--rules", folder.At("levels.json")).Code);
    }

    public void Dispose() => folder.Dispose();

    private static string Text(string value, string verdict) =>
        GoldenText.Case($$""" "observations": { "10.1": {{value}} }, "expect": { "indicators": { "10.1": "{{verdict}}" } } """);
}
