using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

/// <summary>Open levels are exported, filled in, imported, and then decide.</summary>
public sealed class FillingTests
{
    private const string Set = "commune/standard/2021-2025";
    private const string Header = "set,from,indicator,stratum,year,value,document,article,page,checked,evidence\n";
    private const string Communes = "commune,province,year,2.1\nA,Lạng Sơn,2023,85\nB,Lạng Sơn,2023,79.9\nC,Cao Bằng,2023,85\n";

    [Fact]
    public void WhatIsFilledInDecides()
    {
        using var folder = new Folder();
        var open = folder.At("open.csv");
        Assert.Equal(ExitCode.Done, CliRun.Of("rules", "export", "--gaps", "--set", Set, "--state", "delegated", "--out", open).Code);
        var lines = File.ReadAllLines(open);
        Assert.Equal(
            "set,from,indicator,label_vi,label_en,kind,unit,stratum,group,zone,year,state,current,value,document,signed,article,page,checked,evidence", lines[0]);
        var at = Array.FindIndex(lines, l => l.StartsWith($"{Set},2022-03-08,2.1,", StringComparison.Ordinal));
        Assert.EndsWith(",atLeast,percent,,,,,delegated,,,,,,,,", lines[at], StringComparison.Ordinal);
        lines[at] = lines[at][..^",,,,,,".Length] + "80,12/QĐ-UBND,,Phụ lục,tr. 3,2026-01-05,";
        File.WriteAllLines(open, lines);

        var rules = folder.At("rules.json");
        var import = Import(open, "--province", "Lạng Sơn", "--out", rules);
        Assert.Equal((ExitCode.Done, ""), (import.Code, import.Error));
        Assert.Equal(
            $"{Set} 2.1, all columns, all years: province → >= 80 (12/QĐ-UBND, Phụ lục, tr. 3, confirmed)\n"
            + $"1 level from 1 document; {lines.Length - 2} rows without a value left open\n",
            import.Output);
        Assert.Equal(["open.csv", "rules.json"], folder.Files);

        Assert.Equal(["undetermined", "undetermined", "undetermined"], Verdicts());
        Assert.Equal(["met", "notMet", "undetermined"], Verdicts("--rules", rules));
        var gaps = CliRun.Of("rules", "gaps", "--set", Set, "--rules", rules, "--province", "Lạng Sơn", "--format", "csv").Output;
        Assert.DoesNotContain($"{Set},2022-03-08,2.1,", gaps, StringComparison.Ordinal);
        Assert.Contains($"{Set},2022-03-08,2.2,", gaps, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFileTheDocumentIsTheResultAndTheSummaryIsBeside()
    {
        var table = Header + Row("2.1", "80,5") + Row("1.1", "đạt", evidence: "twoSources");
        var run = CliRun.With(table, ["rules", "import", "-", .. Options("--province", "Lạng Sơn", "--culture", "vi-VN")]);
        Assert.Equal(ExitCode.Done, run.Code);
        var levels = run.Json.GetProperty("levels");
        Assert.Equal("80.5", levels[0].GetProperty("level").GetRawText());
        Assert.Equal(("True", "twoSources"), (levels[1].GetProperty("level").ToString(), levels[1].GetProperty("evidence").GetString()));
        Assert.Contains("2.1, all columns, all years: province → >= 80.5", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ANationalDocumentFillsWhatNobodySaw()
    {
        using var folder = new Folder();
        var rules = folder.At("rules.json");
        var table = folder.Write("t.csv", Header + Row("9.2", "85", stratum: "DBSCL"));
        var import = Import(table, "--out", rules);
        Assert.Contains("9.2, DBSCL, all years: >= (level <= 85) → >= 85", import.Output, StringComparison.Ordinal);
        var shown = CliRun.Of("rules", "show", Set, "--region", "DBSCL", "--rules", rules, "--format", "csv").Output;
        Assert.Contains(shown.Split('\n'), l => l.StartsWith("9,9.2,", StringComparison.Ordinal) && l.Contains(",>= 85,national,confirmed,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("set", "'x/y' is no loaded set", "x/y,,2.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("set", "'district/standard/2009-2015' is no loaded set", "district/standard/2009-2015,,2.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("set", "is in force from 2009-04-16 to 2016-11-30", "commune/standard/2009-2015,,2.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("indicator", "'99.9' is no indicator or part", Set + ",,99.9,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("from", "'17.1' reads anew from 2024-03-01", Set + ",,17.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("from", "there is no version of 17.1 from 2024-03-02; expected one of 2022-03-08, 2024-03-01", Set + ",2024-03-02,17.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("from", "'2024-13-01' is not a day", Set + ",2024-13-01,2.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("stratum", "'DBSX' is no column", Set + ",,2.1,DBSX,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("year", "'2031' is no year", Set + ",,2.1,,2031,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("value", "'101' is not a level of 2.1; expected a number from 0 to 100", Set + ",,2.1,,,101,1/QĐ,PL,,2026-01-05,")]
    [InlineData("value", "'<=80' is not a level", Set + ",,2.1,,,<=80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("value", "'80' is not a level of 1.1; expected đạt", Set + ",,1.1,,,80,1/QĐ,PL,,2026-01-05,")]
    [InlineData("document", "the cell is empty", Set + ",,2.1,,,80,,PL,,2026-01-05,")]
    [InlineData("article", "the cell is empty", Set + ",,2.1,,,80,1/QĐ,,,2026-01-05,")]
    [InlineData("checked", "the cell is empty", Set + ",,2.1,,,80,1/QĐ,PL,,,")]
    [InlineData("checked", "'2026-02-30' is not a day", Set + ",,2.1,,,80,1/QĐ,PL,,2026-02-30,")]
    [InlineData("evidence", "'sure' is no evidence grade", Set + ",,2.1,,,80,1/QĐ,PL,,2026-01-05,sure")]
    [InlineData("value", "#15.1 by 1/QĐ: the level of Lạng Sơn (≥ 89) is below the national level (≥ 90", Set + ",,15.1,,,89,1/QĐ,PL,,2026-01-05,")]
    public void ABadRowIsNamedByLineColumnAndWhatWasExpected(string column, string message, string row)
    {
        using var folder = new Folder();
        var table = folder.Write("t.csv", Header + Row("2.2", "70") + row + "\n");
        var run = Import(table, "--province", "Lạng Sơn", "--out", folder.At("rules.json"));
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains($"t.csv:3: column '{column}': ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was imported", run.Error, StringComparison.Ordinal);
        Assert.Equal(["t.csv"], folder.Files);
    }

    [Fact]
    public void EveryProblemIsReportedAtOnce()
    {
        var table = Header + Row("15.1", "89") + Row("2.1", "x") + Row("2.2", "70") + Row("2.2", "71");
        var run = CliRun.With(table, ["rules", "import", "-", .. Options("--province", "Lạng Sơn")]);
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.StartsWith("standard input:2: column 'value': ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("standard input:3: column 'value': 'x'", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("standard input:5: ", lines[2], StringComparison.Ordinal);
        Assert.Contains("what line 4 says of 2.2", lines[2], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void ADelegatedLevelNeedsTheProvinceAndAKnownOneStays()
    {
        var run = CliRun.With(Header + Row("2.1", "80") + Row("15.1", "91"), ["rules", "import", "-", .. Options()]);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains($":2: column 'indicator': '2.1' of {Set} is left to the province", run.Error, StringComparison.Ordinal);
        Assert.Contains("expected --province NAME", run.Error, StringComparison.Ordinal);
        Assert.Contains(":3: column 'value': ", run.Error, StringComparison.Ordinal);
        Assert.Contains("known already", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the table is empty", "")]
    [InlineData("column 'valeu': not a known column (did you mean 'value'?)", "set,indicator,valeu,value,document,article,checked\n")]
    [InlineData("column 'checked': the column is missing", "set,indicator,value,document,article\n")]
    [InlineData("column 'value': the column is there twice", "set,indicator,value,value,document,article,checked\n")]
    [InlineData("no row of 'standard input' has a value", "set,indicator,value,document,article,checked\ncommune/standard/2021-2025,2.1,,,,\n")]
    [InlineData(":2: the row has more fields than the header", "set,indicator,value,document,article,checked\ncommune/standard/2021-2025,2.1,80,a,b,2026-01-05,c\n")]
    public void ATableThatIsNoneIsRefused(string message, string table)
    {
        var run = CliRun.With(table, ["rules", "import", "-", .. Options("--province", "Lạng Sơn")]);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private static string[] Verdicts(params string[] more) =>
        [.. CliRun.With(Communes, ["evaluate", "-", "--format", "json", .. more]).Json.GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("criteria")[1].GetProperty("indicators")[0].GetProperty("verdict").GetString()!)];

    private static CliRun Import(string table, params string[] more) => CliRun.Of(["rules", "import", table, .. Options(more)]);

    private static string[] Options(params string[] more) =>
        ["--id", "x-2022", "--title", "Mức của tỉnh", "--from", "2022-06-01", "--to", "2025-12-31", .. more];

    private static string Row(string id, string value, string stratum = "", string evidence = "") =>
        $"{Set},,{id},{stratum},,\"{value}\",12/QĐ-UBND,Phụ lục,,2026-01-05,{evidence}\n";
}
