using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class BadInputTests
{
    private const string Mixed = "commune,year,10.1\nA,2023,43\nB,2023,abc\nC,20x3,44\n";

    [Fact]
    public void ABadCellStopsEverythingAndAllAreListed()
    {
        var run = CliRun.With(Mixed, "evaluate", "-", "--format", "csv");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.StartsWith("standard input:3: column '10.1': 'abc'", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("standard input:4: column 'year': '20x3'", lines[1], StringComparison.Ordinal);
        Assert.Contains("2 rows could not be read; nothing was evaluated", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void WithKeepGoingTheBadRowsAreLeftOutAndCounted()
    {
        var run = CliRun.With(Mixed, "evaluate", "-", "--keep-going", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("A", Assert.Single(run.Json.GetProperty("results").EnumerateArray()).GetProperty("commune").GetString());
        Assert.Equal(2, run.Json.GetProperty("totals").GetProperty("rowsLeftOut").GetInt32());
        Assert.Contains("2 rows could not be read and were left out", run.Error, StringComparison.Ordinal);
        Assert.Contains("column '10.1'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AfterAThousandProblemsTheRestIsCounted()
    {
        var table = "commune,year,10.1\n" + string.Concat(Enumerable.Range(1, 1234).Select(n => $"X{n},2023,bad\n"));
        var lines = CliRun.With(table, "evaluate", "-").Error.TrimEnd().Split('\n');
        Assert.Equal(1002, lines.Length);
        Assert.Equal("and 234 more", lines[1000]);
    }

    [Fact]
    public void ABadHeaderStopsEvenWithKeepGoing()
    {
        var run = CliRun.With("comune,year\nA,2023\n", "evaluate", "-", "--keep-going");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("standard input:1: column 'comune': not a known column (did you mean 'commune'?)", run.Error, StringComparison.Ordinal);
        Assert.Contains("no column names the commune", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownColumnsCanBePassedOver()
    {
        var run = CliRun.With("commune,year,remarks\nA,2023,x\n", "evaluate", "-", "--ignore-unknown", "--format", "csv");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("note: column 'remarks' is not known and was passed over\n", run.Error);
    }

    [Theory]
    [InlineData("commune,year,10.1\nA,2023,\"43,5\"\n", "or a table in the Vietnamese style (--culture vi-VN)\n")]
    [InlineData("commune,10.1\nA,43\n", "or a day for the whole table (--as-of DATE)\n")]
    [InlineData("commune,year,remarks\nA,2023,x\n", "or criterion N (--ignore-unknown passes over it)\n")]
    [InlineData("commune,year,10.1\nA,2023,abc\n", ", n/a, or nothing\n")]
    public void TheToolNamesItsOwnOptionWhereOneHelps(string table, string end)
    {
        var run = CliRun.With(table, "evaluate", "-");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(end, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'evaluat' is not known here (did you mean 'evaluate'?)", "evaluat")]
    [InlineData("'--foramt' is not known here (did you mean '--format'?)", "evaluate", "a.csv", "--foramt")]
    [InlineData("a command is missing; expected one of evaluate, explain, stats, poverty, test, verify, template, convert, look, report, rules, init, completion")]
    [InlineData("a command is missing; expected one of list, show, gaps, export, import, bounds, diff, impact, check, schema", "rules")]
    [InlineData("--tier 'standart' is not known (did you mean 'standard'?); expected standard, advanced, model", "evaluate", "--tier", "standart")]
    [InlineData("--culture 'fr-FR' is not known; expected vi-VN", "evaluate", "--culture", "fr-FR")]
    [InlineData("--as-of '2023-13-01' is not a date", "evaluate", "--as-of", "2023-13-01")]
    [InlineData("--strict 'unknown' is not known; expected twoSources, confirmed, inferred, recalled", "evaluate", "--strict", "unknown")]
    [InlineData("--format 'xml' is not known; expected table, json, csv, md", "evaluate", "--format", "xml")]
    [InlineData("--lang 'fr' is not known", "evaluate", "--lang", "fr")]
    [InlineData("--fail-on 'met' is not known", "evaluate", "--fail-on", "met")]
    [InlineData("there is no set 'commune/standart/2021-2025' (did you mean 'commune/standard/2021-2025'?)", "evaluate", "--set", "commune/standart/2021-2025")]
    [InlineData("--set and --tier name the set twice", "evaluate", "--set", "commune/model/2021-2025", "--tier", "model")]
    [InlineData("no commune is named; expected --commune NAME or --code CODE", "explain")]
    [InlineData("there is no set 'x'", "rules", "show", "x")]
    [InlineData("expected a day from 2022-03-08 to 2025-12-31", "rules", "show", "commune/standard/2021-2025", "--as-of", "2020-01-01")]
    [InlineData("--region 'TDMNPP' is no column of commune/standard/2021-2025 (did you mean 'TDMNPB'?)", "rules", "show", "commune/standard/2021-2025", "--region", "TDMNPP")]
    [InlineData("--year '2031' is no year of commune/standard/2021-2025; expected 2021 to 2025", "rules", "show", "commune/standard/2021-2025", "--year", "2031")]
    public void BadArgumentsExitWithTwoAndSayWhatWasExpected(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate", "/no/such/file.csv")]
    [InlineData("evaluate", ".")]
    [InlineData("explain", "/no/such/file.csv", "--code", "1")]
    [InlineData("rules", "list", "--out", "/no/such/folder/x.csv")]
    [InlineData("evaluate", "--out", ".")]
    public void WhatCannotBeReadOrWrittenExitsWithThree(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.NoAccess, ""), (run.Code, run.Output));
        Assert.Contains("cannot be ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFaultOfTheProgramExitsWithSeventyWithoutAStackTrace()
    {
        var run = CliRun.In(host => host with { Input = new BrokenStream() }, "", "evaluate", "-");
        Assert.Equal((ExitCode.Fault, ""), (run.Code, run.Output));
        Assert.Equal("ntm: a fault of the program: InvalidTimeZoneException: broken\n", run.Error);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidTimeZoneException("broken");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidTimeZoneException("broken");
    }
}
