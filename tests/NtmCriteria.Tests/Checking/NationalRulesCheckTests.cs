using System.Text;
using NodaTime;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using Xunit;

namespace NtmCriteria.Tests.Checking;

/// <summary>The checks that need national rules: the register of ids, levels of a province, poverty standards.</summary>
public sealed class NationalRulesCheckTests
{
    private const string Example = "docs/examples/province-levels.json";

    [Fact]
    public void TheEmbeddedRulesHaveNeitherErrorNorWarning()
    {
        var findings = RuleCheck.Run(RuleCheck.Builtin);
        Assert.DoesNotContain(findings, f => f.Severity > CheckSeverity.Note);
        Snapshot.Match("rules-check", string.Concat(findings.Select(f => f + "\n")));
    }

    [Fact]
    public void TheSameRulesAsFilesHaveTheSameFindings()
    {
        var files = RuleCheck.Builtin.Select(d => d with { Name = d.Name["builtin:".Length..] });
        Assert.Equal(
            RuleCheck.Run(RuleCheck.Builtin).Select(f => (f.Code.Id, f.Document["builtin:".Length..], f.Path)),
            RuleCheck.Run(files).Select(f => (f.Code.Id, f.Document, f.Path)));
    }

    [Theory]
    [InlineData("\"id\": \"15.1\"", "\"id\": \"15.9\"", "NTM102", "NTM103")]
    [InlineData("Tỷ lệ dân tham gia BHYT (nam và nữ)", "Số hộ được dùng nước sạch theo quy chuẩn", "NTM101")]
    [InlineData("Tỷ lệ dân tham gia BHYT (nam và nữ)", "Tỷ lệ người dân tham gia BHYT (nam, nữ)", "NTM104")]
    public void AnIdKeepsItsMeaning(string part, string replacement, params string[] codes)
    {
        var text = Builtin("2021-2025/commune-standard.json");
        var before = Findings(text).Select(f => (f.Code.Id, f.Path)).ToArray();
        var added = Findings(SmallRules.Change(text, part, replacement)).Select(f => (f.Code.Id, f.Path)).Except(before).ToArray();
        Assert.Equal(codes, added.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnotherUnitIsAnotherMeaning()
    {
        var text = SmallRules.Change(Builtin("2021-2025/commune-standard.json"), "millionVndPerPersonYear", "timesProvincialMean");
        Assert.Contains(Findings(text), f => f is { Code.Id: "NTM101" } && f.Message.En.Contains("unit millionVndPerPersonYear", StringComparison.Ordinal));
    }

    [Fact]
    public void ALineBelowTheNationalOneIsFound()
    {
        var text = SmallRules.Change(
            Builtin("poverty/provinces/dong-nai-2022-2025.json"), Value("rural"), "\"rural\": {\n        \"value\": 1200000");
        var finding = Assert.Single(Findings(text));
        Assert.Equal(("NTM122", "$.lines[0].rural.value"), (finding.Code.Id, finding.Path));
    }

    [Fact]
    public void ADimensionWithoutIndicatorsIsFound()
    {
        var text = SmallRules.Change(
            Builtin("poverty/standards/2022-2026.json"), "\"dimensions\": [", "\"dimensions\": [ { \"id\": \"leisure\", \"name\": { \"vi\": \"Vui\", \"en\": \"Fun\" } },");
        Assert.Equal("$.dimensions[0]", Assert.Single(Findings(text), f => f.Code.Id == "NTM173").Path);
    }

    [Fact]
    public void ADayOfReadingIsHeldAgainstTheDayOfTheCheck()
    {
        var text = Levels("\"checked\": \"2024-01-31\"");
        Assert.DoesNotContain(Check(text, default), IsOfReading);
        Assert.DoesNotContain(Check(text, new() { On = new(2025, 1, 31), StaleAfter = Period.FromYears(1) }), f => f.Code.Id == "NTM150");
        var stale = Assert.Single(Check(text, new() { On = new(2025, 2, 1), StaleAfter = Period.FromYears(1) }), f => f.Code.Id == "NTM150");
        Assert.Equal("$.levels[0].checked", stale.Path);
        Assert.Equal("NTM152", Assert.Single(Check(text, new() { On = new(2024, 1, 30) }), IsOfReading).Code.Id);
        Assert.Equal("NTM152", Assert.Single(Check(Levels("\"checked\": \"2020-01-31\""), default), IsOfReading).Code.Id);
        Assert.Equal(3, Check(text, new() { On = new(2025, 2, 1), StaleAfter = Period.FromYears(1) }).Count(f => f.Code.Id == "NTM151"));

        static bool IsOfReading(CheckFinding f) => f.Code.Id is "NTM150" or "NTM151" or "NTM152";
    }

    [Fact]
    public void ALevelBelowTheNationalOneIsFound()
    {
        var example = File.ReadAllText(Repository.File(Example));
        var text = SmallRules.Change(
            example, "\"indicator\": \"15.1\"", "\"indicator\": \"15.1\", \"stratum\": \"TDMNPB\"");
        text = SmallRules.Change(text, Level(example, 3), "\"level\": 50");
        Assert.Equal("$.levels[2].level", Assert.Single(Check(text, default), f => f.Code.Id == "NTM016").Path);
    }

    [Fact]
    public void ALevelOfAProvinceIsPlausibleToo()
    {
        var example = File.ReadAllText(Repository.File(Example));
        var findings = Check(SmallRules.Change(example, Level(example, 3), "\"level\": 950"), default);
        Assert.Equal("$.levels[2].level", Assert.Single(findings, f => f.Code.Id == "NTM110").Path);
    }

    [Fact]
    public void ADocumentOfLevelsMayNotHoldNationalSets()
    {
        var example = File.ReadAllText(Repository.File(Example));
        var text = SmallRules.Change(example, "\"province\": \"Tỉnh Ví Dụ\",", "");
        Assert.Contains(Check(text, default), f => f is { Code.Id: "NTM014", Path: "$.sets[0].level" });
    }

    private static System.Collections.Immutable.ImmutableArray<CheckFinding> Findings(string json) => RuleCheck.Run([SmallRules.Of("changed.json", json)]);

    private static System.Collections.Immutable.ImmutableArray<CheckFinding> Check(string json, CheckOptions options) =>
        RuleCheck.Run([SmallRules.Of("levels.json", json)], options);

    /// <summary>The example with a day of reading in its first line.</summary>
    private static string Levels(string checkedOn)
    {
        var example = File.ReadAllText(Repository.File(Example));
        var at = example.IndexOf("\"reference\"", example.IndexOf("\"levels\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return example.Insert(at, checkedOn + ", ");
    }

    /// <summary>How the example writes the level of its n-th line.</summary>
    private static string Level(string example, int n)
    {
        var at = 0;
        for (; n > 0; n--) at = example.IndexOf("\"level\": ", at + 1, StringComparison.Ordinal);
        return example[at..example.IndexOf(',', at)];
    }

    private static string Value(string settlement)
    {
        var text = Builtin("poverty/provinces/dong-nai-2022-2025.json");
        var at = text.IndexOf($"\"{settlement}\"", StringComparison.Ordinal);
        return text[at..text.IndexOf(',', at)];
    }

    private static string Builtin(string path) =>
        Encoding.UTF8.GetString(RuleCheck.Builtin.Single(d => d.Name == "builtin:" + path).Utf8.Span);
}
