using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Field;

/// <summary>Tables of households as people send them, each after a public report, through the tool.</summary>
public sealed class HouseholdFieldTests
{
    [Theory]
    [InlineData("hh.csv")]
    [InlineData("hh2.csv")]
    public void A_row_of_totals_is_named_and_counts_nowhere(string file)
    {
        var run = Run($"17-total-row/{file}", "--summary", "--format", "csv");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("total,2,1,0,0,1,0,50.00,", run.Output, StringComparison.Ordinal);
        Assert.Equal("note: left out as a row of totals: line 4 'Tổng cộng'\n", run.Error);
        Assert.Contains("bỏ qua 1 hàng tổng cộng: line 4", Run($"17-total-row/{file}", "--summary", "--lang", "vi").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Spaces_of_any_kind_set_thousands_apart()
    {
        var run = Run("20-nbsp-numbers/hh.csv", "--summary", "--format", "csv");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.Contains("total,4,4,", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Run("20-nbsp-numbers/hh.csv", "--summary", "--format", "csv", "--culture", "vi-VN").Output);
    }

    [Fact]
    public void Columns_that_are_empty_and_have_no_name_are_passed_over()
    {
        var run = Run("22-trailing-delimiters/hh.csv", "--format", "csv");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
    }

    [Theory]
    [InlineData("--movement")]
    [InlineData("--forms=7.2,7.3")]
    public void Years_whose_ids_do_not_meet_are_an_error_that_says_why(string what)
    {
        string[] args = ["25-lost-leading-zero/h23.csv", "--before", At("25-lost-leading-zero/h22.csv"), what];
        var run = Run(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("0 households are in both years, of 2 before and 2 now, and 2 more would be without the zeros at the front of ids ('0001' and '1')", run.Error, StringComparison.Ordinal);
        Assert.Contains("thêm 2 hộ nếu bỏ các số 0", Run([.. args, "--lang", "vi"]).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run([.. args, "--allow-no-match"]).Code);
    }

    [Fact]
    public void Communes_of_one_name_are_told_apart_by_district_and_province()
    {
        var run = Run("37-same-name-communes/hh.csv", "--by", "commune", "--format", "csv");
        Assert.Contains("\"Tân Lập (Huyện A, Lạng Sơn)\",,Huyện A,Lạng Sơn,1,1,0,0,0,0,100.00,", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"Tân Lập (Huyện B, Lạng Sơn)\",,Huyện B,Lạng Sơn,1,0,", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"Tân Lập (Huyện C, Bắc Kạn)\",,Huyện C,Bắc Kạn,1,1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("total,,,,3,2,", run.Output, StringComparison.Ordinal);
        var json = Run("37-same-name-communes/hh.csv", "--by", "commune", "--format", "json").Json.GetProperty("results");
        Assert.Equal(("Huyện A", 1), (json[0].GetProperty("district").GetString(), json[0].GetProperty("households").GetInt32()));
    }

    [Fact]
    public void Ids_may_begin_anew_in_each_commune()
    {
        const string File = "41-household-id-per-commune/hh.csv";
        var refused = Run(File, "--by", "commune");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains(":4: column 'household': '1' stands on line 2 already; expected each household once, or ids that are unique within a commune (--household-key commune)", refused.Error, StringComparison.Ordinal);
        var run = Run(File, "--by", "commune", "--household-key", "commune", "--format", "csv");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.Contains("Xã A,2,1,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Xã B,1,1,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("md")]
    public void Incomes_in_thousand_are_taken_and_reported_in_every_rendering(string format)
    {
        var run = Run("42-thousand-vnd/hh.csv", "--format", format);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("All 2 incomes are below 10,000 VND a person a month: the column looks like thousand VND", run.Error, StringComparison.Ordinal);
        Assert.Contains("(line 2: 4250; 3: 3000)", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split("incomeThousandth").Length - 1);
        Assert.Contains("ghi bằng nghìn đồng", Run("42-thousand-vnd/hh.csv", "--explain", "H1", "--lang", "vi").Output, StringComparison.Ordinal);
        Assert.Contains("All 2 incomes", Run("42-thousand-vnd/hh.csv", "--summary", "--format", format is "csv" ? "md" : format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_is_an_income_below_every_line()
    {
        var run = Run("43-negative-income/hh.csv", "--format", "csv");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.Contains("H1,Xã A,poor,poor,4,4,", run.Output, StringComparison.Ordinal);
        Assert.Contains("-250,000 VND", Run("43-negative-income/hh.csv", "--explain", "H1").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_R_writes_for_missing_is_not_known_and_counted()
    {
        var run = Run("16-r-na-missing/hh.csv", "--format", "csv");
        Assert.Equal(("note: 5 cells with NA are read as not known: deprivations 1, income 1, latrine 1, water 2\n", ExitCode.Done), (run.Error, run.Code));
        Assert.Contains("H1,Xã A,undetermined,poor|nearPoor,1,12,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Districts_of_one_name_are_told_apart_by_their_codes()
    {
        const string Table = "Mã hộ,Mã huyện,Huyện,income,settlement,deprivations\nA,=\"063\",Châu Thành,1000000,rural,4\nB,'064,Châu Thành,3000000,rural,0\nC,063,Chau Thanh,9000000,rural,0\n";
        var run = CliRun.With(Table, "poverty", "-", "--as-of", "2023-12-31", "--by", "district", "--format", "csv");
        Assert.Equal(("", ExitCode.Done), (run.Error, run.Code));
        Assert.Contains(",063,,,2,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Châu Thành,064,,,1,", run.Output, StringComparison.Ordinal);
        var file = Path.Combine(Path.GetTempPath(), $"ntm-test-{Guid.NewGuid():N}.csv");
        try
        {
            File.WriteAllText(file, Table);
            Assert.Equal(run.Output, CliRun.Of("poverty", file, "--as-of", "2023-12-31", "--by", "district", "--format", "csv").Output);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string At(string file) => Repository.File("tests/NtmCriteria.Tests/Field/" + file);

    private static CliRun Run(params string[] args) => CliRun.Of(["poverty", At(args[0]), "--as-of", "2023-12-31", .. args[1..]]);
}
