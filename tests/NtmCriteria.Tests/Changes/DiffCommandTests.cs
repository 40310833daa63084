using System.Text.Json;
using System.Text.Json.Nodes;
using NtmCriteria.Tests.Cli;

namespace NtmCriteria.Tests.Changes;

/// <summary>The command <c>ntm rules diff</c>.</summary>
public sealed class DiffCommandTests
{
    private const string Standard = "commune/standard/2021-2025";

    [Fact]
    public void AFileAgainstTheSetOfTheLibrary()
    {
        using var folder = new Folder();
        var file = folder.Write("edited.json", Tightened());
        var run = CliRun.Of("rules", "diff", "builtin:" + Standard, file, "--exit-code");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.StartsWith(
            $"{Standard}#15.1 Health-insurance coverage: tightened: ≥ 90 % → ≥ 92 %\n1 change: 1 tightened.\nVersion of the data: "
            + RuleBook.National.DataVersion + "+sha256:", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, CliRun.Of("rules", "diff", "builtin:" + Standard, file).Code);
        var back = CliRun.Of("rules", "diff", file, "builtin:" + Standard, "--lang", "vi");
        Assert.Contains("hạ yêu cầu: ≥ 92 % → ≥ 90 %", back.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingDiffersFromItself()
    {
        var run = CliRun.Of("rules", "diff", "builtin", "builtin", "--from", "2024-12-31", "--to", "2024-12-31", "--exit-code");
        Assert.Equal((0, "No changes."), (run.Code, run.Output.Split('\n')[0]));
        using var folder = new Folder();
        folder.Write("same.json", NationalDiffTests.EditedJson(Standard, _ => { }));
        var same = CliRun.Of("rules", "diff", "builtin", folder.Root, "--exit-code", "--lang", "vi");
        Assert.Equal((0, "Không có thay đổi."), (same.Code, same.Output.Split('\n')[0]));
    }

    [Fact]
    public void FoldersAreComparedSetBySet()
    {
        using Folder old = new(), now = new();
        old.Write("standard.json", NationalDiffTests.EditedJson(Standard, _ => { }));
        old.Write("advanced.json", NationalDiffTests.EditedJson("commune/advanced/2021-2025", _ => { }));
        old.Write("calendar.json", """{"schema": "ntm-calendar/1"}""");
        now.Write("standard.json", Tightened());
        var run = CliRun.Of("rules", "diff", old.Root, now.Root, "--format", "json");
        Assert.Contains("1 document is neither", run.Error, StringComparison.Ordinal);
        var changes = run.Json.GetProperty("changes").EnumerateArray().ToArray();
        Assert.Contains(changes, c => Is(c, "removed", "commune/advanced/2021-2025"));
        var tightened = Assert.Single(changes, c => Is(c, "tightened", Standard));
        Assert.Equal((90, 92), (Level(tightened, "oldRequirement"), Level(tightened, "newRequirement")));
        // The library's own rules lack nothing of what a folder leaves out.
        Assert.Single(CliRun.Of("rules", "diff", "builtin", now.Root, "--format", "json").Json.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public void TheJsonNamesBothStates()
    {
        using var folder = new Folder();
        var json = CliRun.Of("rules", "diff", "builtin:" + Standard, folder.Write("edited.json", Tightened()), "--format", "json").Json;
        Assert.Equal("ntm-rule-diff/1", json.GetProperty("schema").GetString());
        Assert.Equal(1, json.GetProperty("counts").GetProperty("tightened").GetInt32());
        Assert.False(json.GetProperty("neutral").GetBoolean());
        Assert.NotEqual(json.GetProperty("old").GetProperty("data").GetString(), json.GetProperty("new").GetProperty("data").GetString());
    }

    [Fact]
    public void MarkdownFoldsWhatChangesNoVerdict()
    {
        using var folder = new Folder();
        var file = folder.Write("edited.json", NationalDiffTests.EditedJson(Standard, set =>
        {
            NationalDiffTests.Requirement(set, "17.8")["reference"] = "a | page <b>";
            NationalDiffTests.Requirement(set, "15.1")["levels"] = new JsonObject { ["all"] = 92 };
        }));
        var run = CliRun.Of("rules", "diff", "builtin:" + Standard, file, "--format", "md", "--out", folder.At("diff.md"));
        Assert.Equal((0, ""), (run.Code, run.Output));
        var text = File.ReadAllText(folder.At("diff.md"));
        Assert.Contains("<details><summary>1 without effect on verdicts", text, StringComparison.Ordinal);
        Assert.Contains("a \\| page \\<b\\>", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("| 15.1 |", StringComparison.Ordinal) is var at && at > 0 && at < text.IndexOf("<details>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "one administrative level", "builtin:commune/standard/2021-2025", "builtin:district/standard/2021-2025")]
    [InlineData(2, "the second state is missing", "builtin")]
    [InlineData(2, "go together", "builtin", "--from", "2024-01-01")]
    [InlineData(2, "there is no set 'commune/standart/2021-2025' (did you mean", "builtin:commune/standart/2021-2025", "builtin")]
    [InlineData(2, "not in force on 2026-01-10", "--from", "2025-01-10", "--to", "2026-01-10", "--set", "commune/standard/2021-2025")]
    [InlineData(2, "expected text, md, json, csv", "builtin", "builtin", "--format", "xml")]
    [InlineData(3, "cannot be read", "builtin", "no-such-file.json")]
    public void BadInputIsNamed(int code, string message, params string[] args)
    {
        var run = CliRun.Of(["rules", "diff", .. args]);
        Assert.Equal((code, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnsoundDocumentIsNamedWithItsPlace()
    {
        using var folder = new Folder();
        folder.Write("bad.json", "{\n \"schema\": \"ntm-criteria-set/1\",\n \"id\": 7 }");
        folder.Write("nothing.txt", "");
        var run = CliRun.Of("rules", "diff", "builtin", folder.Root);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("bad.json(", run.Error, StringComparison.Ordinal);
        using var empty = new Folder();
        Assert.Contains("holds no rule document", CliRun.Of("rules", "diff", "builtin", empty.Root).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCultureChangesAByte()
    {
        var expected = TestCulture.Under("", Everything);
        Assert.All(["vi-VN", "tr-TR"], culture => Assert.Equal(expected, TestCulture.Under(culture, Everything)));

        static string Everything() => string.Concat(new[] { "text", "md", "json", "csv" }.Select(
            f => CliRun.Of("rules", "diff", "--from", "2023-12-31", "--to", "2024-12-31", "--format", f, "--lang", "vi").Output));
    }

    internal static string Tightened() => NationalDiffTests.EditedJson(
        Standard, set => NationalDiffTests.Requirement(set, "15.1")["levels"] = new JsonObject { ["all"] = 92 });

    private static bool Is(JsonElement change, string kind, string set) =>
        change.GetProperty("kind").GetString() == kind && change.GetProperty("set").GetString() == set;

    private static int Level(JsonElement change, string name) => change.GetProperty(name).GetProperty("level").GetInt32();
}
