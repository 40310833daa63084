using NtmCriteria.Cli;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class TemplateTests
{
    public static TheoryData<string> Sets =>
        [.. RuleBook.National.SetIds.Where(id => id.StartsWith("commune/", StringComparison.Ordinal))];

    [Theory]
    [Trait("volume", "yes")]
    [MemberData(nameof(Sets))]
    public void TheTemplateOfEverySetIsATableWhoseColumnsAreAllKnown(string set)
    {
        using var folder = new Folder();
        foreach (var language in new[] { "vi", "en" })
        {
            var file = folder.At(language + ".xlsx");
            var run = CliRun.Of("template", "--set", set, "--lang", language, "--out", file);
            Assert.Equal((ExitCode.Done, "", ""), (run.Code, run.Output, run.Error));
            WorkbookCells.Of(file);
            using var input = File.OpenRead(file);
            using var table = CommuneTable.Open(input, file, new() { SetId = set });
            Assert.Empty(table.Rows());
            Assert.Single(table.Notes);
            var own = RuleBook.National.Get(set, RuleBook.National.PeriodOf(set).End);
            Assert.True(table.Headers.Length > own.Indicators.Length + own.Criteria.Length);
            Assert.Equal(ExitCode.Done, CliRun.Of("evaluate", file, "--set", set).Code);
        }
    }

    [Fact]
    public void LevelsUnitsAndDropDownsAreThoseOfTheChosenRegionAndYear()
    {
        using var folder = new Folder();
        var file = folder.At("t.xlsx");
        CliRun.Of("template", "--set", "commune/standard/2021-2025", "--province", "Lạng Sơn", "--year", "2023", "--out", file);
        var sheets = WorkbookCells.Of(file);
        Assert.Equal(["Số liệu", "Căn cứ", "Hướng dẫn"], sheets.Keys);
        var data = sheets["Số liệu"];
        var income = data[8].Single(c => c.Value == "10.1").Key;
        var level = RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31)).Requirement("10.1", "TDMNPB", 2023)!;
        Assert.Equal(("triệu đồng/người/năm", level.ToString(UnitOfMeasure.All.Single(u => u.Id == "millionVndPerPersonYear"), Language.Vietnamese)), (data[6][income], data[7][income]));
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(file, false);
        var rules = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>()).ToArray();
        var attained = data[8].Single(c => c.Value == "16.1").Key;
        Assert.Equal("\"đạt,không đạt,không áp dụng\"", rules.Single(r => r.SequenceOfReferences!.InnerText == $"{attained}9:{attained}508").Formula1!.Text);
        var basis = sheets["Căn cứ"].Values.Single(r => r.GetValueOrDefault("B") == "10.1");
        Assert.Equal(data[7][income], basis["D"]);
    }

    [Theory]
    [InlineData("--set is missing", "template")]
    [InlineData("does not speak of communes", "template", "--set", "district/standard/2021-2025")]
    [InlineData("is in no region", "template", "--set", "commune/standard/2021-2025", "--province", "Lang Sonn")]
    [InlineData("is no column of", "template", "--set", "commune/standard/2021-2025", "--region", "TDM")]
    [InlineData("is no year of", "template", "--set", "commune/standard/2021-2025", "--year", "1999")]
    public void WhatDoesNotFitIsNamed(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_decides_the_day_and_what_is_not_known_of_a_set_stands_on_its_face()
    {
        using var folder = new Folder();
        string Face(params string[] args)
        {
            Assert.Equal(ExitCode.Done, CliRun.Of(["template", "--out", folder.At("t.xlsx"), .. args]).Code);
            return string.Join('\n', WorkbookCells.Of(folder.At("t.xlsx")).First().Value.Values.Take(4).SelectMany(row => row.Values));
        }

        Assert.Contains("quy định ngày 31/12/2022", Face("--set", "commune/standard/2021-2025", "--year", "2022"), StringComparison.Ordinal);
        Assert.Contains("quy định ngày 01/07/2023", Face("--set", "commune/standard/2021-2025", "--year", "2022", "--as-of", "2023-07-01"), StringComparison.Ordinal);
        var open = Face("--set", "commune/standard/2026-2030", "--year", "2026");
        Assert.Contains("quy định ngày 31/12/2026", open, StringComparison.Ordinal);
        Assert.Contains("Chưa tra cứu đủ chỉ tiêu của tiêu chí 1, 2", open, StringComparison.Ordinal);
        Assert.Contains("chưa chọn nhóm xã", open, StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa tra cứu đủ", Face("--set", "commune/standard/2021-2025"), StringComparison.Ordinal);
    }
}
