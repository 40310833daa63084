using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Tests.Checking;
using Xunit;

namespace NtmCriteria.Tests.Cli;

/// <summary>The command: what it takes, the forms of its result, and its exit codes.</summary>
public sealed class RulesCheckTests
{
    private static readonly string[] Documents = BrokenDocuments.WriteAll();

    private static readonly string Broken = Written("negative-level.json");

    [Fact]
    public void NothingNamedIsTheRulesOfTheLibrary()
    {
        var run = CliRun.Of("rules", "check", "--fail-on", "warning");
        Assert.Equal(0, run.Code);
        Assert.Matches(@"^\d+ documents: 0 errors, 0 warnings, \d+ notes\n", run.Output);
        Assert.Equal(run.Output, CliRun.Of("rules", "check", "builtin:").Output);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void TheFilesOfTheRepositoryHaveTheSameFindings()
    {
        var files = CliRun.Of("rules", "check", Repository.File("src/NtmCriteria/Rules"), "--format", "json").Json.GetProperty("findings");
        var builtin = CliRun.Of("rules", "check", "--format", "json").Json.GetProperty("findings");
        Assert.Equal(builtin.EnumerateArray().Select(Short), files.EnumerateArray().Select(Short));

        static string Short(JsonElement f) => $"{f.GetProperty("code")} {f.GetProperty("line")} {f.GetProperty("path")}";
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("note", 1)]
    public void TheLightestFindingThatFailsIsChosen(string failOn, int code)
    {
        using var folder = new Folder();
        var sound = SmallRules.Sound;
        folder.Write("a.json", sound.Standard);
        folder.Write("b.json", SmallRules.Change(sound.Advanced, "\"TDMNPB\": 42", "\"TDMNPB\": 41"));
        folder.Write("c.json", sound.Calendar!);
        var run = CliRun.Of("rules", "check", folder.Root, "--fail-on", failOn);
        Assert.Equal(code, run.Code);
        Assert.Contains("b.json:68:47: warning NTM120: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 documents: 0 errors, 1 warning, 0 notes\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnsoundDocumentIsAFindingWithAdviceInEitherLanguage()
    {
        var english = CliRun.Of("rules", "check", Broken);
        Assert.Equal(1, english.Code);
        Assert.Contains(":66:47: error NTM011: $.criteria[1].indicators[0].versions[0].requirement.byYear[0].levels.TDMNPB: -36 is negative", english.Output, StringComparison.Ordinal);
        Assert.Contains("\n    Give a number from 0", english.Output, StringComparison.Ordinal);
        var vietnamese = CliRun.Of("rules", "check", Broken, "--lang", "vi");
        Assert.Contains(": lỗi NTM011: ", vietnamese.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 tài liệu: 1 lỗi, 0 cảnh báo, 0 ghi chú\n", vietnamese.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonSaysEverythingInBothLanguages()
    {
        var json = CliRun.Of("rules", "check", Broken, "--format", "json", "--on", "2026-11-22", "--stale-after", "1y").Json;
        Assert.Equal("ntm-rules-check/1", json.GetProperty("schema").GetString());
        Assert.Equal("2026-11-22", json.GetProperty("on").GetString());
        Assert.Equal("P1Y", json.GetProperty("staleAfter").GetString());
        Assert.Equal(1, json.GetProperty("errors").GetInt32());
        var finding = Assert.Single(json.GetProperty("findings").EnumerateArray());
        Assert.Equal("NTM011", finding.GetProperty("code").GetString());
        Assert.Equal(66, finding.GetProperty("line").GetInt32());
        foreach (var text in new[] { "title", "message", "advice" })
            Assert.NotEqual(finding.GetProperty(text).GetProperty("vi").GetString(), finding.GetProperty(text).GetProperty("en").GetString());
    }

    [Fact]
    public void SarifHasEveryCodeAsARuleAndEveryFindingInItsPlace()
    {
        using var folder = new Folder();
        var file = folder.Write("tên có dấu.json", File.ReadAllText(Broken));
        var run = CliRun.Of("rules", "check", file, "--format", "sarif", "--lang", "vi").Json.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Assert.Equal(CheckCode.All.Select(c => c.Id), rules.Select(r => r.GetProperty("id").GetString()));
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("NTM011", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal((66, 47), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal(new Uri(file), new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!));
        Assert.Matches("^[0-9a-f]{64}$", result.GetProperty("partialFingerprints").GetProperty("ntmFinding/v1").GetString()!);
    }

    [Fact]
    public void GithubAnnotationsEscapeWhatTheirGrammarUses()
    {
        using var folder = new Folder();
        var file = folder.Write("a,b.json", "{\"schema\":\"ntm-levels/1\",\"100%\":1}");
        var run = CliRun.Of("rules", "check", file, "--format", "github");
        Assert.Equal(1, run.Code);
        var line = Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"::error file={folder.Root}/a%2Cb.json,line=1,col=26,title=NTM003 ", line, StringComparison.Ordinal);
        Assert.Contains("$.100%25: the key \"100%25\" is not known here", line, StringComparison.Ordinal);
        Assert.Contains("%0AAdd \"$schema\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void JunitHasADocumentACase()
    {
        using var folder = new Folder();
        var file = folder.Write("x.json", "{\"schema\":\"ntm-levels/1\",\"\\u0001\":1}");
        var xml = XDocument.Parse(CliRun.Of("rules", "check", "builtin:", file, "--format", "junit").Output);
        var suite = Assert.Single(xml.Root!.Elements("testsuite"));
        Assert.Equal(RuleCheck.Builtin.Length + 1, (int)suite.Attribute("tests")!);
        Assert.Equal(RuleCheck.Builtin.Length + 1, suite.Elements("testcase").Count());
        Assert.Equal(1, (int)suite.Attribute("failures")!);
        var failure = Assert.Single(suite.Descendants("failure"));
        Assert.Equal("NTM003", (string?)failure.Attribute("type"));
        Assert.Contains("\uFFFD", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatABaselineHoldsIsKnownAndDoesNotFail()
    {
        using var folder = new Folder();
        var baseline = folder.At("known.json");
        Assert.Equal(1, CliRun.Of("rules", "check", Broken, "--format", "json", "--out", baseline).Code);
        var run = CliRun.Of("rules", "check", Broken, "--baseline", baseline);
        Assert.Equal(0, run.Code);
        Assert.Contains("(known)", run.Output, StringComparison.Ordinal);
        var sarif = CliRun.Of("rules", "check", Broken, "--baseline", baseline, "--format", "sarif").Json;
        Assert.Equal("unchanged", sarif.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("baselineState").GetString());
        Assert.Equal("", CliRun.Of("rules", "check", Broken, "--baseline", baseline, "--format", "github").Output);
        Assert.Equal(1, CliRun.Of("rules", "check", Broken, Written("no-unit.json"), "--baseline", baseline).Code);
        Assert.Equal(2, CliRun.Of("rules", "check", "--baseline", folder.Write("other.json", "{}")).Code);
        Assert.Equal(3, CliRun.Of("rules", "check", "--baseline", folder.At("missing.json")).Code);
    }

    [Theory]
    [InlineData(2, "--stale-after 'soon' is no period", "--on", "2026-01-01", "--stale-after", "soon")]
    [InlineData(2, "--stale-after 'PT5H' is no period", "--on", "2026-01-01", "--stale-after", "PT5H")]
    [InlineData(2, "--stale-after '-1d' is no period", "--on", "2026-01-01", "--stale-after", "-1d")]
    [InlineData(2, "expected --on DATE with it", "--stale-after", "365d")]
    [InlineData(2, "--on '11/22/2026' is not a date", "--on", "11/22/2026")]
    [InlineData(2, "--format 'sarf' is not known", "--format", "sarf")]
    [InlineData(2, "--fail-on 'fatal' is not known", "--fail-on", "fatal")]
    [InlineData(3, "'nowhere.json' cannot be read", "nowhere.json")]
    public void WhatIsAskedWronglyIsRefused(int code, string message, params string[] args)
    {
        var run = CliRun.Of(["rules", "check", .. args]);
        Assert.Equal(code, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherJsonFilesOfAFolderArePassedOver()
    {
        using var folder = new Folder();
        folder.Write("package.json", "{\"name\":\"x\"}");
        folder.Write("list.json", "[1]");
        folder.Write("report.json", "{\"schema\":\"ntm-assessment/1\"}");
        folder.Write("rules.json", "{\"schema\":\"ntm-levels/2\"}");
        folder.Write("cut.json", "{\"schema\":\"ntm-le");
        var run = CliRun.Of("rules", "check", folder.Root);
        Assert.Contains("3 JSON files are no rule documents", run.Error, StringComparison.Ordinal);
        Assert.Contains("cut.json:1:18: error NTM001", run.Output, StringComparison.Ordinal);
        Assert.Contains("rules.json:1:2: error NTM004", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("2 documents: 2 errors, 0 warnings, 0 notes\n", run.Output, StringComparison.Ordinal);
        using var empty = new Folder();
        Assert.Equal(2, CliRun.Of("rules", "check", empty.Root).Code);
    }

    [Fact]
    public void AFileOf100MegabytesIsRefusedWithoutBeingRead()
    {
        using var folder = new Folder();
        var file = folder.At("large.json");
        using (var stream = File.Create(file)) stream.SetLength(100_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        var run = CliRun.Of("rules", "check", file);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 << 20);
        Assert.Equal(1, run.Code);
        Assert.Contains("large.json:1:1: error NTM002: $: the document is too large", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CliRun.Of("evaluate", "--rules", file).Code);
    }

    [Fact]
    public void TheSchemaIsPrintedAsItIsCommitted()
    {
        foreach (var kind in RuleSchema.Kinds)
            Assert.Equal(
                File.ReadAllText(Repository.File("docs/schema/" + RuleSchema.FileName(kind))),
                CliRun.Of("rules", "schema", kind).Output);
        Assert.Equal(CliRun.Of("rules", "schema", "ntm-levels/1").Output, CliRun.Of("rules", "schema", "ntm-levels").Output);
        Assert.Equal(RuleSchema.Kinds.Length, CliRun.Of("rules", "schema").Output.Count(c => c == '\n'));
        var wrong = CliRun.Of("rules", "schema", "ntm-level/1");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("ntm-levels/1", wrong.Error, StringComparison.Ordinal);
    }

    private static string Written(string name) => Documents.Single(path => Path.GetFileName(path) == name);
}
