using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class EvaluateTests
{
    private const string Two = "commune,province,year,10.1,11.1\nA,Lạng Sơn,2023,43.5,12\nB,Lạng Sơn,2023,41,14\n";

    [Fact]
    public void TheResultStandsOnStandardOutputAlone()
    {
        var run = CliRun.With(Two, "evaluate", "-", "--format", "csv");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        var lines = run.Output.Split('\n');
        Assert.StartsWith("code,commune,district,province,year,as_of,set,verdict,reason,met,notMet,undetermined,notApplicable,"
            + "tierCertain,tierPossible,recognised,criterion 1,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(",A,,Lạng Sơn,2023,2023-12-31,commune/standard/2021-2025,undetermined,,2,0,17,0,none,standard,,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(",B,,Lạng Sơn,2023,2023-12-31,commune/standard/2021-2025,notMet,,0,2,17,0,none,none,,", lines[2], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void TheTableSaysWhatFailsAndWhatIsOpen()
    {
        var run = CliRun.In(host => host with { Width = 400 }, Two, "evaluate", "-");
        Assert.Contains("fails 10.1, 11.1; open: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 communes: 0 met, 1 not met, 1 undetermined", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 on limits of levels, 1 on recalled levels", run.Output, StringComparison.Ordinal);
        Assert.Contains("Caution: no text was found for recalled levels", run.Output, StringComparison.Ordinal);
        Assert.Contains("ntm explain", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnderVietnameseEveryWordOfTheTableIsVietnamese()
    {
        var run = CliRun.In(host => host with { Width = 400 }, Two, "evaluate", "-", "--lang", "vi");
        Assert.Contains("chưa đạt 10.1, 11.1; chưa rõ: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 xã: 0 đạt, 1 chưa đạt, 1 chưa xác định", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("undetermined", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notMet", ExitCode.CheckFailed)]
    [InlineData("undetermined", ExitCode.CheckFailed)]
    public void ACheckThatFailsExitsWithOneAfterTheResult(string failOn, int code)
    {
        var run = CliRun.With(Two, "evaluate", "-", "--format", "csv", "--fail-on", failOn);
        Assert.Equal(code, run.Code);
        Assert.Equal(4, run.Output.Split('\n').Length);
    }

    [Fact]
    public void ACheckOfFailuresPassesWhatIsUndetermined() => Assert.Equal(
        ExitCode.Done, CliRun.With("commune,year\nA,2023\n", "evaluate", "-", "--format", "csv", "--fail-on", "notMet").Code);

    [Fact]
    public void StrictSetsWeakLevelsAside()
    {
        var run = CliRun.With(Two, "evaluate", "-", "--format", "json", "--strict", "confirmed");
        var indicator = run.Json.GetProperty("results")[1].GetProperty("criteria")[9].GetProperty("indicators")[0];
        Assert.Equal("undetermined", indicator.GetProperty("verdict").GetString());
        Assert.Equal("evidenceBelowGrade", indicator.GetProperty("reason").GetString());
    }

    [Fact]
    public void WithATierTheColumnsAndTheVerdictBelongToItsSet()
    {
        const string table = "commune,province,year,14.1\nA,Lạng Sơn,2023,96\n";
        var result = CliRun.With(table, "evaluate", "-", "--tier", "advanced", "--format", "json").Json.GetProperty("results")[0];
        Assert.Equal("commune/advanced/2021-2025", result.GetProperty("set").GetString());
        Assert.Equal("met", result.GetProperty("criteria")[13].GetProperty("indicators")[0].GetProperty("verdict").GetString());
        var same = CliRun.With(table, "evaluate", "-", "--set", "commune/advanced/2021-2025", "--format", "json").Json.GetProperty("results")[0];
        Assert.Equal(result.ToString(), same.ToString());
    }

    [Theory]
    [InlineData("2026-01-15", null, "transitionNotKnown")]
    [InlineData("2005-01-01", null, "beforeFirstSet")]
    [InlineData("2040-01-01", null, "afterLastSet")]
    [InlineData("2026-01-15", "commune/standard/2021-2025", "setNotInForce")]
    public void ADayWithoutASetIsAResultWithAReason(string day, string? set, string reason)
    {
        string[] args = ["evaluate", "-", "--as-of", day, "--format", "json"];
        var run = CliRun.With("commune,year,10.1\nA,2023,43\n", set is null ? args : [.. args, "--set", set]);
        Assert.Equal(ExitCode.Done, run.Code);
        var result = run.Json.GetProperty("results")[0];
        Assert.Equal(("undetermined", reason), (result.GetProperty("verdict").GetString(), result.GetProperty("reason").GetString()));
        Assert.Equal(0, result.GetProperty("criteria").GetArrayLength());
        foreach (var format in new[] { "table", "csv", "md" })
            Assert.Equal(ExitCode.Done, CliRun.With("commune,year,10.1\nA,2023,43\n", [.. args[..^1], format]).Code);
    }

    [Fact]
    public void AProvinceInNoRegionIsWarnedOfOnce()
    {
        var run = CliRun.With("commune,province,year\nA,Lạng Sơm,2023\nB,Lạng Sơm,2023\nC,Lạng Sơn,2023\n", "evaluate", "-", "--format", "csv");
        Assert.Equal(ExitCode.Done, run.Code);
        var warning = Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Contains("line 2: The commune's region is not known: the province 'Lạng Sơm'", warning, StringComparison.Ordinal);
        Assert.Contains("did you mean 'Lạng Sơn'?", warning, StringComparison.Ordinal);
        Assert.Equal("", CliRun.With("commune,province,year\nA,Lạng Sơm,2023\n", "evaluate", "-", "--format", "csv", "--quiet").Error);
    }

    [Fact]
    public void FormulasInNamesAreWrittenAsText()
    {
        var run = CliRun.With("code,commune,district,year\n@x,\"=HYPERLINK(\"\"a\"\")\",+1,2023\n", "evaluate", "-", "--format", "csv");
        var row = run.Output.Split('\n')[1];
        Assert.Contains("'@x", row, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", row, StringComparison.Ordinal);
        Assert.Contains("'+1", row, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesCannotBreakOutOfAMarkdownTable()
    {
        var run = CliRun.With("commune,year\n\"a|b\n# c\",2023\n", "evaluate", "-", "--format", "md");
        Assert.Contains("| a\\|b \\# c | 2023 |", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkdownShowsFewCommunesInFullAndManyAsATable()
    {
        string Table(int count) => "commune,year\n" + string.Concat(Enumerable.Range(1, count).Select(n => $"X{n},2023\n"));
        Assert.Equal(20, Count(CliRun.With(Table(20), "evaluate", "-", "--format", "md")));
        Assert.Equal(0, Count(CliRun.With(Table(21), "evaluate", "-", "--format", "md")));

        static int Count(CliRun run) => run.Output.Split('\n').Count(line => line.StartsWith("## ", StringComparison.Ordinal));
    }

    [Fact]
    public void ManyRowsComeOutInOrder()
    {
        var table = "commune,year\n" + string.Concat(Enumerable.Range(1, 3000).Select(n => $"X{n},2023\n"));
        var names = CliRun.With(table, "evaluate", "-", "--format", "csv").Output.TrimEnd().Split('\n').Skip(1).Select(l => l.Split(',')[1]);
        Assert.Equal(Enumerable.Range(1, 3000).Select(n => $"X{n}"), names);
        Assert.Equal(3, CliRun.With(table, "evaluate", "-").Output.Split("What is missing").Length - 1);
    }
}
