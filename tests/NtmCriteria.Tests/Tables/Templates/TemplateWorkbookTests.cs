using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class TemplateWorkbookTests
{
    private static readonly CriteriaSet Set = RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31));

    [Fact]
    public void WithoutALineOfReadingTheInstructionsNameNoProgram()
    {
        using var folder = new Folder();
        using (var file = File.Create(folder.At("t.xlsx"))) TemplateWorkbook.Write(file, RuleBook.National, Set);
        var guide = WorkbookCells.Of(folder.At("t.xlsx"))["Hướng dẫn"].Values.SelectMany(row => row.Values).ToArray();
        Assert.DoesNotContain(guide, text => text.Contains("ntm ", StringComparison.Ordinal));
        Assert.Contains("10", guide);
        Assert.DoesNotContain("11", guide);
    }

    [Theory]
    [InlineData("TDM", null, "'TDM' is no column of commune/standard/2021-2025; expected one of TDMNPB")]
    [InlineData(null, 1999, "1999 is no year of commune/standard/2021-2025; expected 2021 to 2025")]
    public void WhatTheSetDoesNotHaveIsNamed(string? stratum, int? year, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentException>(
            () => TemplateWorkbook.Write(new MemoryStream(), RuleBook.National, Set, new() { Stratum = stratum, Year = year })).Message,
        StringComparison.Ordinal);
}
