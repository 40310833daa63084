using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class LookTests
{
    private const string Form = "TT;Tên xã;Năm;Thu nhập (triệu đồng/người/năm);Tiêu chí 16\n1;Hồng Phong;2023;43,5;Đ\n2;Hoa Thám;2023;30000;NA\n;Tổng cộng;;;\n";

    [Fact]
    public void EverythingThatWasUnderstoodIsShown()
    {
        var json = CliRun.With(Form, "look", "-", "--culture", "vi-VN", "--format", "json").Json;
        Assert.Equal(("csv", ";", "1", "2", "1"), (
            json.GetProperty("kind").GetString(), json.GetProperty("separator").GetString(), json.GetProperty("headerLine").GetString(),
            json.GetProperty("rows").GetString(), json.GetProperty("leftOut").GetString()));
        Assert.Equal(
            ["number", "commune", "year", "10", "criterion 16"],
            json.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("use").GetString()!.Replace("10.1", "10", StringComparison.Ordinal)));
        Assert.Equal(30000, json.GetProperty("columns")[3].GetProperty("greatest").GetDecimal());
        Assert.Equal(
            ["leftOut", "missing", "unlikely"], json.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("kind").GetString()));
    }

    [Fact]
    public void ItSpeaksVietnamese()
    {
        var run = CliRun.With(Form, "look", "-", "--culture", "vi-VN", "--lang", "vi");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("dòng tổng hoặc bình quân", run.Output, StringComparison.Ordinal);
        Assert.Contains("Thu nhập bình quân", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AHeaderThatCannotBeUnderstoodIsStillShown()
    {
        var run = CliRun.With("Tên xã,Năm,Cột lạ hoắc\nA,2023,1\n", "look", "-", "--format", "json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(["commune", "year", "unknown"], run.Json.GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("use").GetString()));
        Assert.Equal("problem", Assert.Single(run.Json.GetProperty("findings").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Fact]
    public void ATableOfHouseholdsIsKnownByItsColumns()
    {
        var run = CliRun.With("household,commune,income,settlement\nH1,Xã A,1400000,rural\nH2,Xã A,abc,rural\n", "look", "-", "--format", "json");
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal("households", run.Json.GetProperty("of").GetString());
        Assert.Equal(1400000, run.Json.GetProperty("columns")[2].GetProperty("least").GetDecimal());
    }

    [Fact]
    public void RowsThatWereLeftOutAreSaidByEveryCommand()
    {
        foreach (var command in new[] { "evaluate", "stats" })
            Assert.Contains("standard input:4: 'Tổng cộng'", CliRun.With(Form.Replace("30000", "30", StringComparison.Ordinal), command, "-", "--culture", "vi-VN").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Tổng cộng", CliRun.With(Form, "evaluate", "-", "--culture", "vi-VN", "--quiet").Error, StringComparison.Ordinal);
        Assert.Contains("lưu ý: ", CliRun.With(Form, "evaluate", "-", "--culture", "vi-VN", "--lang", "vi").Error, StringComparison.Ordinal);
    }
}
