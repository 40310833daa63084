using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class ConvertTests
{
    private const string Communes =
        "code,commune,province,zone,year,10.1,15.1,17.8,criterion 16\n00463,'=Chi Lăng,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\n,B,Lạng Sơn,outside,2023,20,95,,\n";

    [Fact]
    public void ATableComesBackFromAWorkbookAsItWas()
    {
        using var folder = new Folder();
        var workbook = folder.At("communes.xlsx");
        var to = CliRun.With(Communes, "convert", "communes", "-", "--out", workbook);
        Assert.Equal((ExitCode.Done, "", ""), (to.Code, to.Output, to.Error));
        Assert.Equal(Communes, CliRun.Of("convert", "communes", workbook).Output);
        Assert.Equal(Communes, CliRun.Of("convert", "communes", workbook, "--format", "csv", "--sheet", "communes").Output);
    }

    [Fact]
    public void NumbersChangeTheirNotationAndTheResultsDoNot()
    {
        var vietnamese = CliRun.With(Communes, "convert", "communes", "-", "--to-culture", "vi-VN").Output;
        Assert.Contains(";43,5;8481/9669;", vietnamese, StringComparison.Ordinal);
        Assert.Equal(Communes, CliRun.With(vietnamese, "convert", "communes", "-", "--culture", "vi-VN").Output);
        Assert.Equal(
            CliRun.With(Communes, "evaluate", "-", "--format", "csv").Output,
            CliRun.With(vietnamese, "evaluate", "-", "--culture", "vi-VN", "--format", "csv").Output);
    }

    [Fact]
    public void CellsThatNoSetOfTheDayReadsAreKept()
    {
        // 17.12 came with the set of 2021; a row of 2012 belongs to that of 2009.
        const string table = "commune,year,17.12,advanced:14.1\nA,2012,95,>3\nB,2023,95,\n";
        Assert.Equal(table, CliRun.With(table, "convert", "communes", "-").Output);
    }

    [Fact]
    public void ARowWithoutADayGetsTheOneThatIsGiven()
    {
        Assert.Equal("commune,as_of,10.1\nA,2024-06-30,43\n", CliRun.With("commune,10.1\nA,43\n", "convert", "communes", "-", "--as-of", "2024-06-30").Output);
        var refused = CliRun.With("commune,10.1\nA,43\n", "convert", "communes", "-");
        Assert.Equal((ExitCode.BadInput, ""), (refused.Code, refused.Output));
    }

    [Fact]
    public void ABadCellLeavesNothingWritten()
    {
        using var folder = new Folder();
        var run = CliRun.With("commune,year,10.1\nA,2023,43.5\nB,2023,many\n", "convert", "communes", "-", "--out", folder.At("c.xlsx"));
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.StartsWith("standard input:3: column '10.1': 'many' was not understood", run.Error, StringComparison.Ordinal);
        Assert.Contains("ntm: 1 row could not be read; nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void HouseholdsAndMembersAreConvertedToo()
    {
        using var folder = new Folder();
        const string households = "household,income,zone,water,causes\n'=H1,1500000,III,1,land;illness\nH2,,outside,,none\n";
        const string members = "household,age,sex,weight\nH1,5,female,17.5\nH1,40,male,\n";
        foreach (var (kind, table) in new[] { ("households", households), ("members", members) })
        {
            var workbook = folder.At(kind + ".xlsx");
            Assert.Equal("", CliRun.With(table, "convert", kind, "-", "--as-of", "2023-12-31", "--out", workbook).Error);
            Assert.Equal(table, CliRun.Of("convert", kind, workbook, "--as-of", "2023-12-31").Output);
            var bad = CliRun.With(table + "x,y,z\n", "convert", kind, "-", "--as-of", "2023-12-31");
            Assert.Equal((ExitCode.BadInput, ""), (bad.Code, bad.Output));
            Assert.Contains("standard input:4", bad.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a command is missing; expected one of communes, households, members", "convert")]
    [InlineData("--to-culture 'fr-FR' is not known", "convert", "communes", "-", "--to-culture", "fr-FR")]
    [InlineData("--format 'xls' is not known (did you mean 'xlsx'?)", "convert", "communes", "-", "--format", "xls")]
    [InlineData("--as-of is missing", "convert", "households", "-")]
    [InlineData("FILE is missing; expected it after 'ntm convert communes'", "convert", "communes")]
    public void WhatDoesNotFitIsRefused(string message, params string[] args)
    {
        var run = CliRun.With(Communes, args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
