using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class XlsxResultTests
{
    private const string Table =
        "code,commune,province,zone,year,10.1,15.1,17.8,criterion 16\n00463,=Chi Lăng,Lạng Sơn,I,2023,43.5,8481/9669,>=70,đạt\n,B,Lạng Sơn,I,2023,20,95,,\n";

    [Fact]
    public void AWorkbookHoldsWhatTheOtherFormsSay()
    {
        using var folder = new Folder();
        var file = folder.At("r.xlsx");
        var run = CliRun.With(Table, "evaluate", "-", "--format", "xlsx", "--lang", "vi", "--out", file);
        Assert.Equal((ExitCode.Done, "", ""), (run.Code, run.Output, run.Error));
        var sheets = WorkbookCells.Of(file);
        Assert.Equal(["Tổng hợp", "Chi tiết", "Căn cứ"], sheets.Keys);
        var json = CliRun.With(Table, "evaluate", "-", "--format", "json", "--lang", "vi").Json;
        var summary = sheets["Tổng hợp"];
        Assert.Contains(json.GetProperty("data").GetString()!, summary[3]["A"], StringComparison.Ordinal);
        var results = json.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(["=Chi Lăng", "B"], new[] { summary[11]["B"], summary[12]["B"] });
        Assert.Equal("00463", summary[11]["A"]);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(results[i].GetProperty("met").ToString(), summary[11 + i]["I"]);
            Assert.Equal(
                results[i].GetProperty("criteria").EnumerateArray().Select(c => Word(c.GetProperty("verdict").GetString()!)),
                summary[11 + i].SkipWhile(c => c.Key is not ("N" or "O" or "P" or "Q")).Where(c => c.Key is not ("N" or "O" or "P")).Select(c => c.Value));
        }

        var gaps = results.Sum(r => r.GetProperty("criteria").EnumerateArray().Where(c => Word(c.GetProperty("verdict").GetString()!) is "chưa đạt" or "chưa rõ")
            .SelectMany(c => c.GetProperty("indicators").EnumerateArray()).Count(n => Word(n.GetProperty("verdict").GetString()!) is "chưa đạt" or "chưa rõ"));
        var findings = sheets["Chi tiết"].Where(r => r.Key > 3).Select(r => r.Value).ToArray();
        Assert.Equal(gaps, findings.Length);
        var insured = Assert.Single(findings, f => f["B"] == "=Chi Lăng" && f["F"] == "15.1");
        Assert.Equal(("8481/9669", "≥ 90 %", "chưa đạt"), (insured["J"], insured["K"], insured["H"]));
        Assert.Contains("318/QĐ-TTg", insured["M"], StringComparison.Ordinal);
        Assert.Contains("87,71", insured["L"], StringComparison.Ordinal);
        var basis = Assert.Single(sheets["Căn cứ"].Values, r => r.GetValueOrDefault("C") == "15.1");
        Assert.Equal(("1", "1"), (basis["L"], basis["M"]));
    }

    private static string Word(string verdict) => verdict switch
    {
        "met" => "đạt",
        "notMet" => "chưa đạt",
        "undetermined" => "chưa rõ",
        _ => "không áp dụng",
    };

    [Fact]
    public void TheSameInputGivesTheSameBytes()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "a.xlsx", "b.xlsx" })
            Assert.Equal(ExitCode.Done, CliRun.With(Table, "evaluate", "-", "--format", "xlsx", "--out", folder.At(name)).Code);
        Assert.Equal(File.ReadAllBytes(folder.At("a.xlsx")), File.ReadAllBytes(folder.At("b.xlsx")));
    }

    [Fact]
    public void ACommuneWithoutASetAndSetsOfSeveralPeriodsHaveTheirPlace()
    {
        using var folder = new Folder();
        CliRun.With("commune,year\nA,2023\nB,2018\nC,1995\n", "evaluate", "-", "--format", "xlsx", "--out", folder.At("r.xlsx"));
        var sheets = WorkbookCells.Of(folder.At("r.xlsx"));
        Assert.Equal("Crit. 1", sheets["Summary"][10]["Q"]);
        Assert.Contains(sheets["Findings"].Values, r => r.GetValueOrDefault("B") == "C" && r["L"].Length > 10);
    }

    [Fact]
    public void OneCommuneIsExplainedWithEveryIndicator()
    {
        using var folder = new Folder();
        Assert.Equal(ExitCode.Done, CliRun.With(Table, "explain", "-", "--commune", "B", "--format", "xlsx", "--out", folder.At("r.xlsx")).Code);
        Assert.Equal(57, WorkbookCells.Of(folder.At("r.xlsx"))["Findings"].Keys.Count(r => r > 3));
    }

    [Theory]
    [InlineData("rules", "list")]
    [InlineData("rules", "show", "commune/standard/2021-2025", "--region", "TDMNPB")]
    [InlineData("rules", "gaps", "--set", "commune/model/2021-2025")]
    [InlineData("stats")]
    public void EveryListingIsAWorkbookToo(params string[] args)
    {
        using var folder = new Folder();
        Assert.Equal(ExitCode.Done, CliRun.Of([.. args, "--format", "xlsx", "--out", folder.At("l.xlsx")]).Code);
        var csv = CliRun.Of([.. args, "--format", "csv"]).Output.TrimEnd('\n').Split('\n');
        var sheets = WorkbookCells.Of(folder.At("l.xlsx"));
        Assert.InRange(sheets.First().Value.Count, csv.Length, csv.Length + 8);
    }

    [Theory]
    [InlineData("evaluate", "-", "--format", "csv")]
    [InlineData("stats", "-", "--by", "district", "--format", "csv")]
    public void ATextThatWouldRunAsAFormulaIsNeutralisedInEveryCsv(params string[] args)
    {
        foreach (var text in new[] { "=cmd", "+x", "-x", "@x" })
        {
            var run = CliRun.With($"commune,district,province,year\nA{text},{text},{text},2023\n", args);
            Assert.Contains($"\"'{text}\"", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain($",{text}", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--format", "csv")]
    [InlineData("--by", "commune", "--format", "csv")]
    public void ATextThatWouldRunAsAFormulaIsNeutralisedInTheCsvOfHouseholds(params string[] args)
    {
        foreach (var text in new[] { "=cmd", "+x", "-x", "@x" })
        {
            var run = CliRun.With($"household,commune,income\n{text},{text},1000000\n", ["poverty", "-", "--as-of", "2023-12-31", .. args]);
            Assert.Contains($"'{text}", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain($",{text}", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AWorkbookIsReadLikeAFileAndFromStandardInput()
    {
        using var folder = new Folder();
        var csv = folder.Write("t.csv", Table);
        var book = new Tables.RawWorkbook().Sheet("Bìa", Tables.RawWorkbook.Row(1, "x")).Sheet(
            "S", string.Concat(Table.TrimEnd('\n').Split('\n').Select((line, i) => Tables.RawWorkbook.Row(i + 1, line.Split(',')))));
        File.WriteAllBytes(folder.At("t.dat"), book.Bytes());
        var expected = CliRun.Of("evaluate", csv, "--format", "json").Output;
        Assert.Equal(expected, CliRun.Of("evaluate", folder.At("t.dat"), "--format", "json").Output);
        Assert.Equal(expected, CliRun.Of("evaluate", folder.At("t.dat"), "--sheet", "S", "--format", "json").Output);
        var wrong = CliRun.Of("evaluate", folder.At("t.dat"), "--sheet", "T");
        Assert.Equal(ExitCode.BadInput, wrong.Code);
        Assert.Contains("there is no sheet 'T'", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void HouseholdsOfANamedSheetAreClassifiedAsThoseOfACsv()
    {
        using var folder = new Folder();
        const string table = "household,commune,income\nH1,A,1000000\nH2,A,9000000\n";
        var rows = table.TrimEnd('\n').Split('\n').Select((line, i) => Tables.RawWorkbook.Row(i + 1, line.Split(',')));
        var book = new Tables.RawWorkbook().Sheet("Khác", Tables.RawWorkbook.Row(1, "household")).Sheet("Hộ", string.Concat(rows));
        File.WriteAllBytes(folder.At("h.xlsx"), book.Bytes());
        var run = CliRun.Of("poverty", folder.At("h.xlsx"), "--sheet", "Hộ", "--as-of", "2023-12-31", "--format", "csv");
        Assert.Equal(CliRun.With(table, "poverty", "-", "--as-of", "2023-12-31", "--format", "csv").Output, run.Output);
        Assert.Contains("the sheet 'Hộ' was read", CliRun.Of("poverty", folder.At("h.xlsx"), "--as-of", "2023-12-31").Error, StringComparison.Ordinal);
    }
}
