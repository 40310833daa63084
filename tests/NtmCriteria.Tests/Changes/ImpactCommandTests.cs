using System.Text.Json;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.Tests.Changes;

/// <summary>The command <c>ntm rules impact</c>.</summary>
public sealed class ImpactCommandTests
{
    private const string Standard = "builtin:commune/standard/2021-2025";
    private const string Table = "code,commune,province,zone,year,15.1\n"
        + "1,An,Lạng Sơn,I,2024,91\n2,Bình,Lạng Sơn,I,2024,92\n3,Cam,Thái Bình,,2024,89.99\n4,Dân,Thái Bình,,2024,9150/10000\n";

    [Fact]
    public void TheCommunesThatAChangeFlipsAreListedWithTheirCause()
    {
        using var folder = new Folder();
        var run = Run(folder, "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var json = run.Json;
        Assert.Equal("ntm-rule-impact/1", json.GetProperty("schema").GetString());
        Assert.Equal(["1", "4"], json.GetProperty("communes").EnumerateArray().Select(c => c.GetProperty("code").GetString()));
        var totals = json.GetProperty("totals");
        Assert.Equal((4, 2, 2, 0), (Count(totals, "communes"), Count(totals, "changed"), Count(totals, "not-met-added"), Count(totals, "tier-lost")));
        var cause = Assert.Single(json.GetProperty("communes")[0].GetProperty("causes").EnumerateArray());
        Assert.Equal(("15.1", "91"), (cause.GetProperty("indicator").GetString(), cause.GetProperty("observed").GetString()));
        Assert.Equal((">= 90", ">= 92"), (cause.GetProperty("old").GetProperty("required").GetString(), cause.GetProperty("new").GetProperty("required").GetString()));
        Assert.StartsWith("318/QĐ-TTg; ", cause.GetProperty("new").GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            [("Lạng Sơn", 1), ("Thái Bình", 1)],
            json.GetProperty("byProvince").EnumerateArray().Select(p => (p.GetProperty("province").GetString(), Count(p.GetProperty("totals"), "changed"))));
        Assert.Equal(["DBSH", "TDMNPB"], json.GetProperty("byRegion").EnumerateArray().Select(p => p.GetProperty("region").GetString()));
    }

    [Fact]
    public void CsvHasOneRowForEachCause()
    {
        using var folder = new Folder();
        var lines = Run(folder, "--format", "csv").Output.TrimEnd().Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("1,An,,Lạng Sơn,2024,2024-12-31,standard,commune/standard/2021-2025,undetermined,notMet,0,0,0,1,", lines[1], StringComparison.Ordinal);
        Assert.Contains(",15,15.1,,met,notMet,>= 90,>= 92,91,TDMNPB,TDMNPB,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-met-added > 1", 1)]
    [InlineData("not-met-added > 2", 0)]
    [InlineData("changed >= 50%", 1)]
    [InlineData("changed > 50%", 0)]
    [InlineData("tier-lost > 0", 0)]
    public void ALimitThatIsBrokenFailsTheRun(string limit, int code)
    {
        using var folder = new Folder();
        var run = Run(folder, "--fail-if", "verdict-gained > 0", "--fail-if", limit);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Error.Contains("beyond the limit " + limit, StringComparison.Ordinal));
        Assert.Contains("changed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesNearTheMovedLevelAreListed()
    {
        using var folder = new Folder();
        var near = Run(folder, "--near", "0.5", "--format", "json").Json.GetProperty("borderline").EnumerateArray().ToArray();
        Assert.Equal([("2", 0m), ("4", -0.5m)], near.Select(n => (n.GetProperty("code").GetString(), n.GetProperty("gap").GetDecimal())));
        Assert.Equal(4, Run(folder, "--near", "3%", "--format", "json").Json.GetProperty("borderline").GetArrayLength());
    }

    [Fact]
    public void PeopleReadItInBothLanguages()
    {
        using var folder = new Folder();
        Assert.Contains("4 communes, 2 with another result", Run(folder, "--format", "md").Output, StringComparison.Ordinal);
        var vi = Run(folder, "--format", "md", "--lang", "vi").Output;
        Assert.Contains("commune/standard/2021-2025\\#15.1: đạt → chưa đạt, ≥ 90 % → ≥ 92 %, kết quả thực hiện 91 %", vi, StringComparison.Ordinal);
        var table = Run(folder, "--lang", "vi").Output;
        Assert.StartsWith("4 xã\n       2  changed\n", table, StringComparison.Ordinal);
        Assert.Contains("15.1: >= 90", table, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSetsOfTwoPeriodsAreHeldAgainstOneDossier()
    {
        var run = CliRun.With(
            "commune,province,year,15.1\nAn,Lạng Sơn,2020,50\n", "rules", "impact", "builtin:commune/standard/2016-2020",
            "builtin:commune/standard/2021-2025", "--communes", "-", "--format", "json", "--quiet");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var set = Assert.Single(Assert.Single(run.Json.GetProperty("communes").EnumerateArray()).GetProperty("sets").EnumerateArray());
        Assert.Equal("commune/standard/2016-2020", set.GetProperty("old").GetProperty("set").GetString());
        Assert.Equal("commune/standard/2021-2025", set.GetProperty("new").GetProperty("set").GetString());
    }

    [Fact]
    public void ACellThatOneStateAloneTakesIsNoError()
    {
        // 15.4 was a share until 1 March 2024 and is judged since.
        var run = CliRun.With(
            "commune,province,year,15.4\nAn,Lạng Sơn,2023,62\nBình,Lạng Sơn,2023,đạt\n", "rules", "impact", "--from", "2023-12-31", "--to",
            "2024-12-31", "--communes", "-", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(2, Count(run.Json.GetProperty("totals"), "communes"));
    }

    [Theory]
    [InlineData("is no limit (did you mean 'tier-lost'?)", "--fail-if", "tier-lots > 0")]
    [InlineData("is no limit", "--fail-if", "tier-lost < 1")]
    [InlineData("is no limit", "--fail-if", "tier-lost > 0.5")]
    [InlineData("is no distance", "--near", "five")]
    [InlineData("does not fit; expected a share", "--culture", "vi-VN")]
    public void BadInputIsNamed(string message, params string[] args)
    {
        using var folder = new Folder();
        var run = Run(folder, [.. args]);
        if (args[0] == "--culture")
            run = CliRun.With(
                "commune,province,year,15.1\nAn,Lạng Sơn,2024,\"910,5\"\n", "rules", "impact", Standard, folder.At("edited.json"), "--communes", "-", "--culture", "vi-VN");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SetsOfDistrictsHaveNoCommunes()
    {
        var run = CliRun.With("commune,year\nAn,2024\n", "rules", "impact", "builtin:district/standard/2021-2025", "builtin:district/advanced/2021-2025", "--communes", "-");
        Assert.Equal(2, run.Code);
        Assert.Contains("does not speak of communes", run.Error, StringComparison.Ordinal);
    }

    private static CliRun Run(Folder folder, params string[] args) => CliRun.With(
        Table, ["rules", "impact", Standard, folder.Write("edited.json", DiffCommandTests.Tightened()), "--communes", "-", "--quiet", .. args]);

    private static int Count(JsonElement totals, string measure) => totals.GetProperty(measure).GetInt32();
}
