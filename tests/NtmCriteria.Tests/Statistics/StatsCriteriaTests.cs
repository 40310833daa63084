using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using NtmCriteria.Tests.Languages;
using Xunit;

namespace NtmCriteria.Tests.Statistics;

/// <summary>How many communes meet each criterion, by district and in two years side by side.</summary>
public sealed class StatsCriteriaTests
{
    private const string Head = "commune,district,province,year,criterion 16,criterion 19\n";
    private const string Earlier = Head + "A,Bình Gia,Lạng Sơn,2023,đạt,không đạt\nB,Bình Gia,Lạng Sơn,2023,không đạt,đạt\nC,Chi Lăng,Lạng Sơn,2023,đạt,đạt\n";
    private const string Later = Head + "A,Bình Gia,Lạng Sơn,2024,đạt,đạt\nB,Bình Gia,Lạng Sơn,2024,đạt,không đạt\nC,Chi Lăng,Lạng Sơn,2024,đạt,\n";

    [Fact]
    public void Two_years_stand_side_by_side_for_each_district_and_for_all()
    {
        using var folder = new Folder();
        var (earlier, later) = (folder.Write("2023.csv", Earlier), folder.Write("2024.csv", Later));
        var run = CliRun.Of("stats", later, "--criteria", "--by", "district", "--compare", earlier, "--format", "csv");
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        var lines = run.Output.Split('\n');
        Assert.Equal("set,province,group,criterion,name,metEarlier,baseEarlier,shareEarlier,metLater,baseLater,shareLater,difference,points", lines[0].TrimEnd('\r'));
        Assert.Contains(lines, line => line.Contains("Bình Gia,16,", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(",1,2,50.00,2,2,100.00,1,50.00", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("(all),16,", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(",2,3,66.67,3,3,100.00,1,33.33", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("(all),19,", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(",2,3,66.67,1,3,33.33,-1,-33.33", StringComparison.Ordinal));
        Assert.Equal(1 + (3 * 19), lines.Count(line => line.Length > 0));
    }

    [Fact]
    public void A_group_that_is_there_in_one_year_alone_has_no_change()
    {
        using var folder = new Folder();
        var (earlier, later) = (folder.Write("2023.csv", Earlier), folder.Write("2024.csv", Later.Replace("C,Chi Lăng", "C,Cao Lộc", StringComparison.Ordinal)));
        var lines = CliRun.Of("stats", later, "--criteria", "--by", "district", "--compare", earlier, "--format", "csv").Output.Split('\n');
        Assert.Contains(lines, line => line.Contains("Cao Lộc,16,", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(",,,,1,1,100.00,,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("Chi Lăng,16,", StringComparison.Ordinal) && line.TrimEnd('\r').EndsWith(",1,1,100.00,,,,,", StringComparison.Ordinal));
        Assert.Contains("(all)", lines[^2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_Vietnamese_reader_finds_words_and_commas()
    {
        using var folder = new Folder();
        var (earlier, later) = (folder.Write("2023.csv", Earlier), folder.Write("2024.csv", Later));
        foreach (var more in new[] { Array.Empty<string>(), ["--by", "district"] })
        {
            var run = CliRun.Of(["stats", later, "--criteria", "--compare", earlier, "--format", "md", "--lang", "vi", .. more]);
            Assert.Contains("66,67", run.Output, StringComparison.Ordinal);
            Assert.Contains("Tăng, giảm (điểm %)", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("66.67", run.Output, StringComparison.Ordinal);
            Assert.Empty(EnglishWords.In(run.Output));
        }
    }

    [Fact]
    public void In_a_workbook_numbers_are_numbers()
    {
        using var folder = new Folder();
        var (earlier, later, file) = (folder.Write("2023.csv", Earlier), folder.Write("2024.csv", Later), folder.At("tc.xlsx"));
        Assert.Equal(ExitCode.Done, CliRun.Of("stats", later, "--criteria", "--compare", earlier, "--lang", "vi", "--out", file, "--format", "xlsx").Code);
        using var archive = System.IO.Compression.ZipFile.OpenRead(file);
        using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();
        Assert.Contains("<v>66.67</v>", xml, StringComparison.Ordinal);
        Assert.Contains("<v>-33.33</v>", xml, StringComparison.Ordinal);
        using var book = new StreamReader(archive.GetEntry("xl/workbook.xml")!.Open());
        Assert.Contains("Theo tiêu chí", book.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Years_of_two_sets_are_not_compared()
    {
        using var folder = new Folder();
        var earlier = folder.Write("2023.csv", Earlier);
        var later = folder.Write("2026.csv", "commune,district,province,year,criterion 1\nA,Bình Gia,Lạng Sơn,2026,đạt\n");
        var run = CliRun.Of("stats", later, "--criteria", "--compare", earlier);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("the criteria of commune/standard/2021-2025 and commune/standard/2026-2030 are not the same", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_workbook_counts_each_criterion_and_names_those_that_are_not_met()
    {
        using var folder = new Folder();
        var file = folder.At("kq.xlsx");
        Assert.Equal(ExitCode.Done, CliRun.Of("evaluate", folder.Write("2024.csv", Later), "--lang", "vi", "--format", "xlsx", "--out", file).Code);
        var rows = WorkbookCells.Of(file)["Tổng hợp"];
        var header = rows.Values.First(row => row.ContainsValue("Tiêu chí chưa đạt"));
        Assert.Equal("19", RowOf("B")[ColumnOf("Tiêu chí chưa đạt")]);
        Assert.Equal("3", RowOf("Số xã đạt")[ColumnOf("16.")]);
        Assert.Equal("100", RowOf("Tỷ lệ đạt (%)")[ColumnOf("16.")]);
        Assert.Equal("33.33", RowOf("Tỷ lệ đạt (%)")[ColumnOf("19.")]);

        string ColumnOf(string heading) => header.First(cell => cell.Value.StartsWith(heading, StringComparison.Ordinal)).Key;
        Dictionary<string, string> RowOf(string name) => rows.Values.First(row => row.GetValueOrDefault("B") == name);
    }
}
