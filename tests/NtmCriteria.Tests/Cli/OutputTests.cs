using System.Globalization;
using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class OutputTests
{
    private const string Good = "commune,year,10.1\nA,2023,43\n";
    private const string Bad = "commune,year,10.1\nA,2023,43\nB,2023,bad\n";

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("md")]
    public void AFileHoldsWhatStandardOutputWouldHave(string format)
    {
        using var folder = new Folder();
        var run = CliRun.With(Good, "evaluate", "-", "--format", format, "--out", folder.At("r"));
        Assert.Equal((ExitCode.Done, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(CliRun.With(Good, "evaluate", "-", "--format", format).Output, File.ReadAllText(folder.At("r")));
        Assert.Equal(["r"], folder.Files);
    }

    [Fact]
    public void ARunThatFailsLeavesTheFileUntouched()
    {
        using var folder = new Folder();
        var file = folder.Write("r.csv", "before");
        Assert.Equal(ExitCode.BadInput, CliRun.With(Bad, "evaluate", "-", "--format", "csv", "--out", file).Code);
        Assert.Equal("before", File.ReadAllText(file));
        Assert.Equal(["r.csv"], folder.Files);
        Assert.Equal(ExitCode.Done, CliRun.With(Bad, "evaluate", "-", "--keep-going", "--format", "csv", "--out", file).Code);
        Assert.StartsWith("code,", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(["r.csv"], folder.Files);
    }

    [Fact]
    public void ATableCanBeReplacedByItsOwnResult()
    {
        using var folder = new Folder();
        var file = folder.Write("t.csv", Good);
        Assert.Equal(ExitCode.Done, CliRun.Of("evaluate", file, "--format", "csv", "--out", file).Code);
        Assert.StartsWith("code,", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void AResultLargerThanMemoryIsMeantForGoesThroughWhole()
    {
        var table = "commune,year\n" + string.Concat(Enumerable.Range(1, 600).Select(n => $"X{n},2023\n"));
        var held = CliRun.With(table, "evaluate", "-", "--format", "json");
        Assert.True(held.Output.Length > 5 << 20);
        Assert.Equal(held.Output, CliRun.With(table, "evaluate", "-", "--format", "json", "--keep-going").Output);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("explain", "--code", "00000")]
    [InlineData("rules", "list")]
    [InlineData("rules", "show", "commune/model/2021-2025")]
    public void RedirectedTextHasNoControlCharactersAndNoTrailingBlanks(params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
        Assert.All(run.Output.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void ATerminalGetsColoursUnlessTheyGoToAFile()
    {
        using var folder = new Folder();
        Host Terminal(Host host) => host with { Colour = true };
        Assert.Contains('\u001B', CliRun.In(Terminal, Good, "evaluate", "-").Output);
        CliRun.In(Terminal, Good, "evaluate", "-", "--out", folder.At("r.txt"));
        Assert.DoesNotContain('\u001B', File.ReadAllText(folder.At("r.txt")));
    }

    [Theory]
    [InlineData(70)]
    [InlineData(100)]
    [InlineData(240)]
    public void ATableFitsTheWindow(int width)
    {
        var run = CliRun.In(host => host with { Width = width }, "", "evaluate", "--quiet");
        Assert.All(
            run.Output.Split('\n').TakeWhile(line => !line.StartsWith("13 communes", StringComparison.Ordinal)),
            line => Assert.InRange(new StringInfo(line).LengthInTextElements, 0, width));
    }

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("tr-TR")]
    public void TheCultureOfTheMachineChangesNoByte(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        foreach (var format in new[] { "table", "json", "csv", "md" })
        {
            var expected = CliRun.Of("evaluate", "--format", format).Output;
            var rules = CliRun.Of("rules", "show", "commune/standard/2021-2025", "--format", format).Output;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(expected, CliRun.Of("evaluate", "--format", format).Output);
                Assert.Equal(rules, CliRun.Of("rules", "show", "commune/standard/2021-2025", "--format", format).Output);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }
}
