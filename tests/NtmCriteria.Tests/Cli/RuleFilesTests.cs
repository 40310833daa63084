using NtmCriteria.Cli;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests.Cli;

/// <summary>Documents beside the national rules, and the list of what is open.</summary>
public sealed class RuleFilesTests
{
    private const string Set = "commune/standard/2021-2025";
    private const string Table = "commune,province,region,year,2.1\nA,Tỉnh Ví Dụ,DBSH,2024,10\n";

    private static readonly string Example = Repository.File("docs/examples/province-levels.json");

    [Fact]
    public void ResultsNameTheDocumentsAndWarnOfAnExample()
    {
        var run = CliRun.With(Table, "evaluate", "-", "--rules", Example, "--format", "json");
        var rule = Assert.Single(run.Json.GetProperty("rules").EnumerateArray());
        Assert.Equal(("vi-du-2023", "province-levels.json"), (rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString()));
        Assert.StartsWith("sha256:", rule.GetProperty("hash").GetString(), StringComparison.Ordinal);
        Assert.Contains("\"vi-du-2023\" is an example, not law", run.Error, StringComparison.Ordinal);
        var without = CliRun.With(Table, "evaluate", "-", "--format", "json");
        Assert.False(without.Json.TryGetProperty("rules", out _));
        Assert.NotEqual(without.Json.GetProperty("data").GetString(), run.Json.GetProperty("data").GetString());
        Assert.Equal("", CliRun.With(Table, "evaluate", "-", "--rules", Example, "--format", "json", "--quiet").Error);
    }

    [Fact]
    public void ExplainShowsTheLevelOfTheProvince() => Assert.Contains(
        "0000/QĐ-UBND (ví dụ)",
        CliRun.With(Table, "explain", "-", "--commune", "A", "--indicator", "2.1", "--rules", Example).Output, StringComparison.Ordinal);

    [Fact]
    public void StatsCountUnderTheDocuments()
    {
        var run = CliRun.With(Table, "stats", "-", "--criteria", "--format", "json", "--rules", Example);
        Assert.Equal("1", run.Json.GetProperty("criteria")[1].GetProperty("notMet").GetString());
    }

    [Fact]
    public void ListsAndTablesShowWhatTheDocumentsGive()
    {
        Assert.Contains("village/vi-du/2023-2025,", CliRun.Of("rules", "list", "--rules", Example, "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains(">= 97", Shown("--rules", Example, "--province", "Tỉnh Ví Dụ"), StringComparison.Ordinal);
        Assert.Equal(Shown(), Shown("--rules", Example));

        static string Shown(params string[] more) => CliRun.Of(["rules", "show", Set, "--format", "csv", .. more]).Output;
    }

    [Fact]
    public void EveryProblemOfEveryDocumentIsNamed()
    {
        using var folder = new Folder();
        var (one, two) = (folder.Write("one.json", "{}"), folder.Write("two.json", "{ \"schema\": \"x\" }"));
        var run = CliRun.With(Table, "evaluate", "-", "--rules", one, "--rules", two);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("one.json(1): $", run.Error, StringComparison.Ordinal);
        Assert.Contains("two.json(1): $.schema: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameDocumentTwiceIsRefused() =>
        Assert.Equal(ExitCode.BadInput, CliRun.With(Table, "evaluate", "-", "--rules", Example, "--rules", Example).Code);

    [Theory]
    [InlineData("rules", "gaps", "--rules", "/no/such/file.json")]
    [InlineData("rules", "list", "--rules", ".")]
    [InlineData("rules", "import", "/no/such/file.csv", "--id", "x", "--title", "x", "--from", "2022-06-01", "--to", "2025-12-31")]
    [InlineData("rules", "export", "--gaps", "--out", "/no/such/folder/x.csv")]
    public void WhatCannotBeReadOrWrittenExitsWithThree(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.NoAccess, ""), (run.Code, run.Output));
        Assert.Contains("cannot be ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no set 'x'", "rules", "gaps", "--set", "x")]
    [InlineData("--state 'delegatd' is not known (did you mean 'delegated'?)", "rules", "gaps", "--state", "delegatd")]
    [InlineData("expected --gaps", "rules", "export")]
    [InlineData("--from is missing", "rules", "import", "-", "--id", "x", "--title", "x")]
    [InlineData("--id is missing", "rules", "import", "-", "--title", "x", "--from", "2022-06-01", "--to", "2025-12-31")]
    [InlineData("--title is empty", "rules", "import", "-", "--id", "x", "--title", " ", "--from", "2022-06-01", "--to", "2025-12-31")]
    [InlineData("--to 2021-06-01 is before --from 2022-06-01", "rules", "import", "-", "--from", "2022-06-01", "--to", "2021-06-01")]
    [InlineData("--from '2022-02-30' is not a date", "rules", "import", "-", "--from", "2022-02-30")]
    public void BadArgumentsExitWithTwo(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryOpenLevelIsListedAndCounted()
    {
        var json = CliRun.Of("rules", "gaps", "--format", "json").Json;
        var gaps = RuleGaps.Find(RuleBook.National).ToArray();
        Assert.Equal(gaps.Length, json.GetProperty("gaps").GetArrayLength());
        Assert.Equal(gaps.Length, json.GetProperty("totals").EnumerateArray().Sum(
            t => int.Parse(t.GetProperty("levels").GetString()!, System.Globalization.CultureInfo.InvariantCulture)));
        var csv = CliRun.Of("rules", "gaps", "--set", Set, "--state", "recalled", "--format", "csv").Output.TrimEnd().Split('\n');
        Assert.Equal("set,from,indicator,label,unit,stratum,year,state,current", csv[0]);
        Assert.Contains(csv, l => l.EndsWith(",TDMNPB,2023,recalled,>= 42", StringComparison.Ordinal));
        Assert.Equal(1 + gaps.Count(g => g is { SetId: Set, State: GapState.Recalled }), csv.Length);
        Assert.Matches("delegated +\\d", CliRun.Of("rules", "gaps", "--set", Set).Output);
    }
}
