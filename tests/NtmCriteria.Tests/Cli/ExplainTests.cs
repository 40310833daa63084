using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("--code", "00000")]
    [InlineData("--commune", "Ví dụ hư cấu (fictitious example)")]
    [InlineData("--commune", "vi du hu cau (fictitious example)")]
    public void ACommuneIsFoundByCodeOrByName(string option, string value)
    {
        var run = CliRun.In(host => host with { Width = 1000 }, "", "explain", option, value);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("does not meet the set commune/standard/2021-2025", run.Output, StringComparison.Ordinal);
        Assert.Contains("Column of the tables: TDMNPB", run.Output, StringComparison.Ordinal);
        Assert.Contains("11.1 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Observed 14.2 %; required ≤ 13 %", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tier: none under the rules of 2023-12-31", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatRepeatsAsksWhichOne()
    {
        var run = CliRun.Of("explain", "--commune", "Chi Lăng");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("2 rows are named 'Chi Lăng'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Chi Lăng, Tràng Định, Lạng Sơn, 2022", run.Error, StringComparison.Ordinal);
        var one = CliRun.Of("explain", "--commune", "Chi Lăng", "--district", "tràng định");
        Assert.Equal(ExitCode.Done, one.Code);
        Assert.Contains("Recognised: advanced, 99/QĐ-UBND, 2023-01-26 (a decision, not a computed verdict)", one.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, CliRun.Of("explain", "--commune", "Chi Lăng", "--year", "2023").Code);
    }

    [Fact]
    public void ANameThatIsNotThereNamesTheNearest() => Assert.Contains(
        "no commune named 'Lay Nua Xa' is in the table (did you mean 'Lay Nưa'?)".Replace(" Xa", "a", StringComparison.Ordinal),
        CliRun.Of("explain", "--commune", "Lay Nuaa").Error, StringComparison.Ordinal);

    [Fact]
    public void OneIndicatorIsExplainedAlone()
    {
        var run = CliRun.In(host => host with { Width = 1000 }, "", "explain", "--code", "00000", "--indicator", "10", "--lang", "vi");
        Assert.Equal(3, run.Output.Split('\n').Length - 1);
        Assert.Contains("10.1 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("43,5", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("11.1 ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--criterion", "20", "has no criterion 20; expected 1 to 19")]
    [InlineData("--criterion", "x", "is not a number")]
    [InlineData("--indicator", "17.99", "has no indicator '17.99' (did you mean '17.9'?)")]
    public void WhatTheSetDoesNotHaveIsRefused(string option, string value, string message)
    {
        var run = CliRun.Of("explain", "--code", "00000", option, value);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AsJsonOnlyTheCriterionAskedForIsWritten()
    {
        var result = Assert.Single(CliRun.Of("explain", "--code", "00000", "--criterion", "17", "--format", "json").Json
            .GetProperty("results").EnumerateArray());
        var criterion = Assert.Single(result.GetProperty("criteria").EnumerateArray());
        Assert.Equal((17, 12), (criterion.GetProperty("number").GetInt32(), criterion.GetProperty("indicators").GetArrayLength()));
    }

    [Fact]
    public void AsCsvEveryIndicatorIsARow()
    {
        var lines = CliRun.Of("explain", "--code", "00000", "--format", "csv").Output.TrimEnd().Split('\n');
        Assert.Equal(58, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("10,10.1,Average income per person,met,,43.5,>= 42,millionVndPerPersonYear,TDMNPB,1.5,inferred,", StringComparison.Ordinal));
    }

    [Fact]
    public void AsMarkdownTheWholeAssessmentCanBePasted()
    {
        var run = CliRun.Of("explain", "--code", "00000", "--format", "md", "--lang", "vi");
        Assert.StartsWith("## Ví dụ hư cấu (fictitious example)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("### Còn thiếu", run.Output, StringComparison.Ordinal);
        var part = CliRun.Of("explain", "--code", "00000", "--criterion", "15", "--format", "md");
        Assert.StartsWith("### ", part.Output, StringComparison.Ordinal);
        Assert.Equal(4, part.Output.Split('\n').Count(l => l.StartsWith("- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void ACommuneOnADayWithoutASetIsExplainedByTheReason()
    {
        var run = CliRun.With("commune,as_of\nA,2026-01-15\n", "explain", "-", "--commune", "A");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("A (2026): undetermined.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsThatCannotBeReadAreNamedOnlyWhereTheyMatter()
    {
        const string table = "commune,year\nA,2023\nB,x\n";
        var found = CliRun.With(table, "explain", "-", "--commune", "A");
        Assert.Equal((ExitCode.Done, "note: 1 other rows could not be read; 'ntm evaluate' lists why\n"), (found.Code, found.Error));
        var missing = CliRun.With(table, "explain", "-", "--commune", "B");
        Assert.Equal(ExitCode.BadInput, missing.Code);
        Assert.StartsWith("standard input:3: column 'year'", missing.Error, StringComparison.Ordinal);
    }
}
