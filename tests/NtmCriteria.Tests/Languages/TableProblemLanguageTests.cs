using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>Bad tables of every kind are refused in Vietnamese, by the library and by the tool.</summary>
public sealed class TableProblemLanguageTests
{
    private const string Head = "commune,province,year,";

    [Theory]
    [InlineData("")]
    [InlineData(Head + "15.1,15.1\nA,Lạng Sơn,2024,90,90\n")]
    [InlineData(Head + "99.9\nA,Lạng Sơn,2024,1\n")]
    [InlineData("province,year\nLạng Sơn,2024\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,101.5\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,\"46,5\"\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,8481/0\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,>x\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,nhiều\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,hai nghìn,90\n")]
    [InlineData("commune,province,15.1\nA,Lạng Sơn,90\n")]
    [InlineData(Head + "zone\nA,Lạng Sơn,2024,IV\n")]
    [InlineData(Head + "region\nA,Lạng Sơn,2024,TDMNPX\n")]
    [InlineData(Head + "traits\nA,Lạng Sơn,2024,islnd\n")]
    [InlineData(Head + "as_of\nA,Lạng Sơn,2024,2024-02-30\n")]
    [InlineData(Head + "recognised\nA,Lạng Sơn,2024,giỏi\n")]
    [InlineData(Head + "decision\nA,Lạng Sơn,2024,12/QĐ-UBND\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,90\nA,Lạng Sơn,2024,91\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,90,91\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,9\"0\n")]
    [InlineData(Head + "15.1\nA,Lạng Sơn,2024,\"90\n")]
    [InlineData(Head + "criterion 16\nA,Lạng Sơn,2024,90\n")]
    [InlineData(Head + "17.10,13.1\nA,Lạng Sơn,2026,90,đạt\n")]
    [InlineData("%PDF-1.7")]
    [InlineData("{\"a\":1}")]
    [InlineData("PAR1xxxx")]
    [InlineData("<?xml version=\"1.0\"?><a/>")]
    [InlineData("<html><body>không có bảng</body></html>")]
    [InlineData("PK\u0003\u0004xxxxxxxxxxxx")]
    public void Of_communes(string table)
    {
        var run = CliRun.With(table, "evaluate", "-", "--lang", "vi");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        AssertVietnamese(run.Error);
        Assert.NotEqual(run.Error, CliRun.With(table, "evaluate", "-", "--lang", "en").Error);
    }

    [Theory]
    [InlineData("household,income\nH1,nhiều\n")]
    [InlineData("household,incom\nH1,1\n")]
    [InlineData("household,income,income\nH1,1,2\n")]
    [InlineData("household,income (nghìn đồng)\nH1,1\n")]
    [InlineData("household,persons\nH1,-1\n")]
    [InlineData("household,persons\nH1,100000\n")]
    [InlineData("household,zone\nH1,IV\n")]
    [InlineData("household,farm\nH1,có lẽ\n")]
    [InlineData("household,water_source\nH1,mưa rào\n")]
    [InlineData("household,income\nH1,1\nH1,2\n")]
    [InlineData("household,income\nH1,1,2\n")]
    [InlineData("a,b\n1,2\n")]
    public void Of_households(string table)
    {
        var run = CliRun.With(table, "poverty", "-", "--as-of", "2023-12-31", "--lang", "vi");
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        AssertVietnamese(run.Error);
    }

    [Fact]
    public void The_library_says_a_problem_in_the_language_asked_for()
    {
        using var table = CommuneTable.Open(Utf8(Head + "15.1\nA,Lạng Sơn,2024,101.5\n"), "a.csv");
        var problem = Assert.Single(Assert.Single(table.Rows()).Problems);
        Assert.Equal(problem.ToString(), problem.In(Language.English));
        Assert.StartsWith("a.csv:2: cột '15.1': '101.5' không phù hợp; cần ", problem.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(problem.Message, problem.Text.En);
    }

    [Fact]
    public void An_exception_of_a_table_says_every_problem_in_the_language_asked_for()
    {
        var unreadable = Assert.Throws<TableException>(() => CommuneTable.Open(Utf8("year,yb\n2024,2\n"), "a.csv"));
        Assert.Equal(unreadable.Message, unreadable.ToText(Language.English));
        Assert.Contains("a.csv:1: không có cột nào ghi tên xã", unreadable.ToText(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_household_that_cannot_be_is_refused_in_the_language_asked_for()
    {
        var standard = RuleBook.National.Poverty.Ask(new(2023, 12, 31)).Standard!;
        var problem = Assert.Single(HouseholdValidation.Find(standard, new() { Id = "H1", Income = 2_000_000_000_000 }));
        Assert.StartsWith("hộ H1: Income: không thể là ", problem.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(problem.ToString(), problem.In(Language.English));
    }

    [Fact]
    public void A_problem_that_somebody_made_of_one_text_has_it_in_both_languages()
    {
        var problem = new TableProblem("a.csv", 3, "x", null, "own words");
        Assert.Equal("a.csv:3: cột 'x': own words", problem.In(Language.Vietnamese));
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));

    private static void AssertVietnamese(string error)
    {
        // What a parser of another library says in a workbook that is damaged stays in its words.
        var prose = string.Join('\n', error.Split('\n').Where(line => !line.Contains("bị hỏng (", StringComparison.Ordinal)));
        Assert.Empty(EnglishWords.In(prose));
        Assert.Matches("(?s)(cần|cột|không|dòng|tệp)", error);
    }
}
