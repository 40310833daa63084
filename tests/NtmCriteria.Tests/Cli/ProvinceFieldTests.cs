using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary>Provinces as official lists and offices write them, through the tool.</summary>
public sealed class ProvinceFieldTests
{
    [Fact]
    public void TheNamesOfTheOfficialListAreKnown()
    {
        foreach (var path in new[] { new[] { "Field", "24-provinces-spelling", "gso.csv" }, ["Field", "49-gso-list", "gso-first-400.csv"] })
        {
            var run = CliRun.Of("evaluate", TestFiles.Copied(path), "--format", "json");
            Assert.Equal(ExitCode.Done, run.Code);
            Assert.DoesNotContain("province", run.Error, StringComparison.Ordinal);
            Assert.All(run.Json.GetProperty("results").EnumerateArray(), r => Assert.Equal("province", r.GetProperty("stratum").GetProperty("basis").GetString()));
        }
    }

    [Theory]
    [InlineData("Huế,2024", "'Huế' is a later name; on 2024-12-31 it is read as 'Thừa Thiên Huế'", "BTB")]
    [InlineData("Thành phố Huế,2025", null, "BTB")]
    [InlineData("HCM,2024", "the province 'HCM' is not known (did you mean 'Hồ Chí Minh'?)", null)]
    [InlineData("Lang Son,2024", "the province 'Lang Son' is not known (did you mean 'Lạng Sơn'?)", null)]
    [InlineData("Gia Lai,2025", "the province 'Gia Lai' joins, since 1 July 2025, former provinces of several regions (Bình Định: DHNTB; Gia Lai: TN)", null)]
    [InlineData("Gia Lai,2024", null, "TN")]
    [InlineData("\u00D0ồng Nai,2024", null, "DNB")]
    public void WhatANameDoesNotTellIsAWarning(string place, string? warning, string? region)
    {
        var run = CliRun.With($"commune,province,year,10.1\nA,{place},43\nB,{place},43\n", "evaluate", "-", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Code);
        if (warning is null) Assert.DoesNotContain("warning: line 2: ", run.Error, StringComparison.Ordinal);
        else Assert.Single(run.Error.Split((char)10), line => line.StartsWith("warning: line 2: ", StringComparison.Ordinal) && line.Contains(warning, StringComparison.Ordinal));
        Assert.All(run.Json.GetProperty("results").EnumerateArray(), r => Assert.Equal(region, r.GetProperty("stratum").GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("former_province")]
    [InlineData("Tỉnh cũ")]
    public void ATableMayGiveTheFormerProvince(string column)
    {
        using var folder = new Folder();
        var table = folder.Write("t.csv", $"commune,province,{column},year,15.3\nA,Gia Lai,Bình Định,2025,25\nB,Gia Lai,Gia Lai,2025,25\nC,Gia Lai,,2025,25\n");
        var report = folder.At("r.json");
        Assert.Equal(ExitCode.Done, CliRun.Of("evaluate", table, "--format", "json", "--out", report).Code);
        var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(report)).RootElement.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(
            ["notMet", "met", "undetermined"],
            json.Select(r => r.GetProperty("criteria")[14].GetProperty("indicators")[2].GetProperty("verdict").GetString()));
        Assert.Equal("formerProvinceNotKnown", json[2].GetProperty("criteria")[14].GetProperty("indicators")[2].GetProperty("reason").GetString());
        Assert.Equal("Bình Định", json[0].GetProperty("input").GetProperty("formerProvince").GetString());
        Assert.Equal("DHNTB", json[2].GetProperty("stratum").GetProperty("possible")[0].GetProperty("region").GetString());
        // What the report records is enough to compute it again, and a table that is written keeps the column.
        Assert.Equal(ExitCode.Done, CliRun.Of("verify", report).Code);
        var copy = folder.At("c.csv");
        Assert.Equal(ExitCode.Done, CliRun.Of("convert", "communes", table, "--out", copy).Code);
        Assert.Contains("former_province", File.ReadLines(copy).First(), StringComparison.Ordinal);
        Assert.Contains("hãy nêu tỉnh cũ", CliRun.Of("explain", table, "--commune", "C", "--lang", "vi").Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void SpellingsOfOneProvinceAreOneGroup()
    {
        var run = CliRun.With("commune,province,year\nA,Tỉnh Lạng Sơn,2024\nB,LẠNG SƠN,2024\nC,Lạng Sơn,2024\n", "stats", "-", "--by", "province", "--format", "csv");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Lạng Sơn", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tỉnh Lạng Sơn", run.Output, StringComparison.Ordinal);
    }
}
