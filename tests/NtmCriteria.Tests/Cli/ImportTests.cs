using System.Text.Json;
using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary>What offices send back: spreadsheets that changed ids, days in two notations, levels as they are printed.</summary>
public sealed class ImportTests
{
    private const string Set = "commune/standard/2021-2025";
    private const string Header = "set,from,indicator,label_vi,zone,group,year,value,document,signed,article,page,checked,evidence\n";

    [Theory]
    [InlineData("filled-by-excel.csv", "en", "is that of 17.10, not of 17.1", "a spreadsheet cut the zero; expected '17.10'")]
    [InlineData("filled-by-excel.csv", "vi", "là của 17.10, không phải của 17.1", "bảng tính đã cắt số 0; cần '17.10'")]
    public void AnIdThatASpreadsheetCutIsAnErrorThatSaysSo(string file, string language, params string[] messages)
    {
        using var folder = new Folder();
        var table = TestFiles.Copied("Field", "45-excel-roundtrip-17.10", file);
        var run = CliRun.Of(
            "rules", "import", table, "--id", "t/1", "--title", "T", "--from", "2023-01-01", "--to", "2024-02-29", "--province", "Lạng Sơn", "--lang", language,
            "--out", folder.At("bad.json"));
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(language == "vi" ? ":3: cột 'indicator': " : ":3: column 'indicator': ", run.Error, StringComparison.Ordinal);
        Assert.All(messages, message => Assert.Contains(message, run.Error, StringComparison.Ordinal));
        Assert.Empty(folder.Files);
    }

    [Theory]
    [InlineData("Tỷ lệ đường xã trải nhựa hoặc bê tông, ô tô đi lại quanh năm", null)]
    [InlineData("tỷ lệ  đường xã trải nhựa, hoặc bê tông, ô tô đi lại quanh năm.", null)]
    [InlineData("Tỷ lệ đường thôn, liên thôn ít nhất được cứng hóa, ô tô đi lại quanh năm", "is that of 2.2, not of 2.1")]
    [InlineData("Một điều khác hẳn", "is not that of 2.1")]
    public void TheLabelMustBeThatOfTheIndicator(string label, string? message)
    {
        var run = Run(Row("2.1", "80", label: label));
        Assert.Equal(message is null ? ExitCode.Done : ExitCode.BadInput, run.Code);
        if (message is not null) Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80")]
    [InlineData("≥ 80")]
    [InlineData(">=80")]
    [InlineData("≥ 80 %")]
    [InlineData("80 %")]
    [InlineData("80%")]
    [InlineData("≥\u00A080\u00A0%")]
    public void ALevelIsReadAsTheToolPrintsIt(string value) =>
        Assert.Equal("80", Levels(Run(Row("2.1", value)))[0].GetProperty("level").GetRawText());

    [Theory]
    [InlineData("2.1", "≤ 80")]
    [InlineData("2.1", "> 80")]
    [InlineData("11.1", "≥ 5")]
    [InlineData("2.1", "≥ 80 km")]
    [InlineData("2.1", "≥ 101 %")]
    [InlineData("2.1", "≥ -1")]
    public void ALevelOfAnotherSignOrUnitIsRefused(string id, string value)
    {
        var run = Run(Row(id, value));
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains($"column 'value': '{value}' is not a level of {id}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-06-15", "2022-07-15")]
    [InlineData("15/06/2022", "15/07/2022")]
    [InlineData("15/6/2022", "2022-07-15 00:00:00")]
    public void DaysAreReadInBothNotationsAndTheSigningIsWhatWasSaid(string signedOn, string read)
    {
        var run = Run(Row("2.1", "80", signed: signedOn, read: read), from: "01/07/2022", to: "31/12/2025");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("2022-06-15", run.Json.GetProperty("instrument").GetProperty("signed").GetString());
        Assert.Equal("2022-07-15", Levels(run)[0].GetProperty("checked").GetString());
        Assert.Equal("2022-07-01", run.Json.GetProperty("period").GetProperty("from").GetString());
    }

    [Fact]
    public void NoDayOfSigningIsMadeUp() =>
        Assert.False(Run(Row("2.1", "80")).Json.GetProperty("instrument").TryGetProperty("signed", out _));

    [Fact]
    public void LevelsOfTwoDocumentsKeepTheirOwnDays()
    {
        var run = Run(Row("2.1", "80", signed: "2022-05-01") + Row("2.2", "70", signed: "2022-05-20", document: "2/QĐ-UBND"));
        Assert.False(run.Json.GetProperty("instrument").TryGetProperty("signed", out _));
        Assert.Equal(["Signed on 2022-05-01.", "Signed on 2022-05-20."], Levels(run).Select(l => l.GetProperty("note").GetString()));
    }

    [Theory]
    [InlineData("2022-07-02", "2022-05-01", "is after the first day 2022-07-01")]
    [InlineData("2022-05-01", "2022-05-02", "1/QĐ-UBND is signed on 2022-05-01 by line 2 and on 2022-05-02 by this one")]
    [InlineData("2022-02-30", "2022-05-02", "'2022-02-30' is not a day")]
    public void ADayOfSigningThatCannotBeIsRefused(string first, string second, string message)
    {
        var run = Run(Row("2.1", "80", signed: first) + Row("2.2", "70", signed: second));
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains("column 'signed': ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ZonesHaveLevelsOfTheirOwn()
    {
        using var folder = new Folder();
        var rules = folder.At("r.json");
        var table = Row("2.1", "80", zone: "I") + Row("2.1", "70", zone: "Khu vực II") + Row("2.1", "60", zone: "KV III") + Row("2.1", "90", zone: "ngoài");
        Assert.Equal(ExitCode.Done, Run(table, output: rules).Code);
        var communes = string.Concat(new[] { "I", "II", "III", "outside" }.Select(z => $"Xã {z},Lạng Sơn,{z},2024,75\n"));
        var verdicts = CliRun.With("commune,province,zone,year,2.1\n" + communes, "evaluate", "-", "--rules", rules, "--format", "json").Json
            .GetProperty("results").EnumerateArray().Select(r => r.GetProperty("criteria")[1].GetProperty("indicators")[0].GetProperty("verdict").GetString());
        Assert.Equal(["notMet", "met", "met", "notMet"], verdicts);
        Assert.Contains("'IV' is no zone", Run(Row("2.1", "80", zone: "IV")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AGroupIsTheColumnOfTheSetsOf2026()
    {
        var gap = CliRun.Of("rules", "export", "--gaps", "--set", "commune/standard/2026-2030").Output.Split('\n');
        var columns = gap[0].Split(',');
        Assert.Contains("group", columns);
        var row = $"commune/standard/2026-2030,,3.1,,,Nhóm 2,,10,1/QĐ-UBND,,PL,,2026-03-01,\n";
        var run = CliRun.With(Header + row, "rules", "import", "-", "--id", "x", "--title", "T", "--province", "Lạng Sơn", "--from", "2026-03-01", "--to", "2030-12-31");
        Assert.Equal("2", Levels(run)[0].GetProperty("stratum").GetString());
        Assert.Contains("column 'group': '2' is no column", Run($"{Set},,2.1,,,2,,80,1/QĐ-UBND,,PL,,2026-03-01,\n").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void RowsAreSplitByTheVersionsOfTheSet()
    {
        using var folder = new Folder();
        var rules = folder.At("r.json");
        // Indicator 15.4 reads anew from 1 March 2024, first a share, then a judgement: each wording has a row, and the days follow.
        var run = Run(Row("2.1", "80") + Row("15.4", "60", from: "2022-03-08") + Row("15.4", "đạt", from: "01/03/2024"), output: rules);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains("15.4, all columns, all years, 2022-07-01 to 2024-02-29: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("15.4, all columns, all years, 2024-03-01 to 2025-12-31: ", run.Output, StringComparison.Ordinal);
        var verdicts = CliRun.With("commune,province,year,15.4\nA,Lạng Sơn,2023,55\nB,Lạng Sơn,2023,60\nC,Lạng Sơn,2024,đạt\n", "evaluate", "-", "--rules", rules, "--format", "json").Json
            .GetProperty("results").EnumerateArray().Select(r => r.GetProperty("criteria")[14].GetProperty("indicators")[3].GetProperty("verdict").GetString());
        Assert.Equal(["notMet", "met", "met"], verdicts);
        Assert.Equal("", CliRun.Of("rules", "check", rules, "--quiet").Error);
        var outside = Run(Row("15.4", "60", from: "2022-03-08"), from: "2024-06-01");
        Assert.Contains("this version of 15.4 is in force from 2022-03-08 to 2024-02-29; expected --from and --to that meet these days", outside.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lang Son", "--province 'Lang Son' is no province (did you mean 'Lạng Sơn'?)", "--province 'Lang Son' không phải tên tỉnh (có phải 'Lạng Sơn'?)")]
    [InlineData("Atlantis", "--province 'Atlantis' is no province; expected", "--province 'Atlantis' không phải tên tỉnh; cần")]
    public void AProvinceThatNobodyKnowsIsRefused(string province, string english, string vietnamese)
    {
        foreach (var (language, message) in new[] { ("en", english), ("vi", vietnamese) })
        {
            var run = Run(Row("2.1", "80"), province: province, language: language);
            Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnySpellingOfTheProvinceIsWrittenPlainly() =>
        Assert.Equal("Đắk Lắk", Run(Row("2.1", "80"), province: "tỉnh Đắc Lắc").Json.GetProperty("province").GetString());

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void AWorkbookGoesOutAndComesBack(string language)
    {
        using var folder = new Folder();
        var (open, back) = (folder.At("muc.xlsx"), folder.At("muc2.xlsx"));
        Assert.Equal(ExitCode.Done, CliRun.Of("rules", "export", "--gaps", "--set", Set, "--state", "delegated", "--lang", language, "--out", open).Code);
        var rows = Filled(NtmCriteria.Tables.TextTables.Read(File.OpenRead(open), "muc.xlsx", _ => true).ToArray(), language);
        using (var file = File.Create(back))
            NtmCriteria.Tables.ListingWorkbook.Write(file, [new("Sheet1", [], rows[0], rows[1..]) { NumbersFrom = rows[0].Count }]);
        var run = CliRun.Of("rules", "import", back, "--id", "x", "--title", "T", "--province", "Lạng Sơn", "--from", "01/07/2022", "--to", "31/12/2025", "--lang", language);
        Assert.True(run.Code == ExitCode.Done, run.Error);
        Assert.Equal(rows.Length - 1, Levels(run).Length);
    }

    [Fact]
    public void TheCommandsOfTheVietnamesePageWorkAsPrinted()
    {
        using var folder = new Folder();
        var commands = CommandLines.In(File.ReadAllLines(Repository.File("docs/vi/bat-dau.md"))).Where(c => c is ["rules", ..]).ToArray();
        string[] Words(string verb) => [.. commands.Single(c => c[1] == verb).Select(w => w.EndsWith(".xlsx", StringComparison.Ordinal) || w.EndsWith(".json", StringComparison.Ordinal) || w.EndsWith(".csv", StringComparison.Ordinal) ? folder.At(w) : w)];
        Assert.Equal(ExitCode.Done, CliRun.Of(Words("gaps")).Code);
        var export = Words("export");
        Assert.Equal(ExitCode.Done, CliRun.Of(export).Code);
        var file = export[Array.IndexOf(export, "--out") + 1];
        NtmCriteria.Tables.TextRow[] read;
        using (var table = File.OpenRead(file)) read = [.. NtmCriteria.Tables.TextTables.Read(table, "t", _ => true)];
        var rows = Filled(read, export.Contains("vi") ? "vi" : "en");
        using (var table = File.Create(file))
            NtmCriteria.Tables.ListingWorkbook.Write(table, [new("Sheet1", [], rows[0], rows[1..]) { NumbersFrom = rows[0].Count }]);
        var run = CliRun.Of(Words("import"));
        Assert.True(run.Code == ExitCode.Done, run.Error);
    }

    private static IReadOnlyList<string>[] Filled(NtmCriteria.Tables.TextRow[] rows, string language)
    {
        var heads = rows[0].Fields;
        int At(string english, string vietnamese) => heads.IndexOf(language == "vi" ? vietnamese : english);
        return [heads, .. rows.Skip(1).Select(row =>
        {
            var fields = row.Fields.ToArray();
            var attained = fields[At("kind", "Cách so")] == "attained";
            fields[At("value", "Mức")] = attained ? "đạt" : "≥ 90 %";
            fields[At("document", "Văn bản")] = "1/QĐ-UBND";
            fields[At("signed", "Ngày ký")] = "15/05/2022";
            fields[At("article", "Điều, phụ lục")] = "Điều 1";
            fields[At("checked", "Ngày đối chiếu")] = "2026-01-05";
            return fields;
        })];
    }

    private static JsonElement[] Levels(CliRun run)
    {
        Assert.True(run.Code == ExitCode.Done, run.Error);
        return [.. run.Json.GetProperty("levels").EnumerateArray()];
    }

    private static CliRun Run(
        string rows, string from = "2022-07-01", string to = "2025-12-31", string province = "Lạng Sơn", string language = "en", string? output = null) =>
        CliRun.With(
            Header + rows,
            [
                "rules", "import", "-", "--id", "x", "--title", "T", "--from", from, "--to", to, "--province", province, "--lang", language,
                .. output is null ? Array.Empty<string>() : ["--out", output],
            ]);

    private static string Row(
        string id, string value, string label = "", string zone = "", string signed = "", string read = "2026-01-05", string document = "1/QĐ-UBND",
        string from = "") => $"{Set},{from},{id},\"{label}\",{zone},,,\"{value}\",{document},{signed},Điều 1,,{read},\n";
}
