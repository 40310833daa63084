using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Bulk;
using NtmCriteria.Tests;

namespace NtmCriteria.ProgramTests;

/// <summary>The committed schemas hold for the documents, by a validator that knows nothing of this library.</summary>
public sealed class SchemaValidationTests
{
    /// <summary>
    /// What is wrong with these, no JSON Schema can say: it needs another place of the document, or another document.
    /// Their reader says it.
    /// </summary>
    private static readonly string[] ByMeaning =
    [
        "attained-in-a-table-of-levels", "calendar-ends-early", "calendar-gap",
        "calendar-line-twice", "calendar-overlap", "condition-on-no-input",
        "criterion-out-of-order", "first-version-late", "gap-in-years",
        "half-a-character", "id-twice", "indicator-of-another-criterion", "invalid-utf8",
        "label-not-composed", "level-too-long", "level-with-grade-unknown", "missing-last-year",
        "missing-region", "no-unit", "number-in-a-table-of-attained", "override-of-unknown-instrument",
        "override-to-unknown-column", "part-with-id-of-indicator", "period-reversed", "province-in-two-regions",
        "repeated-key", "repeated-year", "set-id-of-another-tier", "unit-without-a-number", "unknown-instrument",
        "unknown-region", "version-after-the-period", "versions-out-of-order", "year-too-many", "years-reversed",
    ];

    [NeedsFact(Needed.Node)]
    public void EveryDocumentIsValid()
    {
        var documents = Directory.EnumerateFiles(Repository.File("src/NtmCriteria/Rules"), "*.json", SearchOption.AllDirectories)
            .Append(Repository.File("docs/examples/province-levels.json")).GroupBy(Kind).ToArray();
        Assert.Equal(RuleSchema.Kinds.Order(StringComparer.Ordinal), documents.Select(g => g.Key).Order(StringComparer.Ordinal));
        foreach (var kind in documents)
        {
            var verdicts = Validate(SchemaOf(kind.Key), kind);
            Assert.Equal(kind.Count(), verdicts.Length);
            Assert.All(verdicts, v => Assert.True(v.Valid, $"{v.Path}: {v.Errors}"));
        }
    }

    [NeedsFact(Needed.Node)]
    public void WhatIsBrokenInItsStructureIsNotValid()
    {
        var broken = BrokenDocuments.WriteAll();
        var verdicts = broken.GroupBy(f => Path.GetFileName(f).StartsWith("calendar-", StringComparison.Ordinal))
            .SelectMany(g => Validate(SchemaOf(g.Key ? "ntm-calendar/1" : "ntm-criteria-set/1"), g)).ToArray();
        Assert.Equal(broken.Length, verdicts.Length);
        Assert.Equal(
            ByMeaning.Concat(["calendar-sound", "sound"]).Order(StringComparer.Ordinal),
            verdicts.Where(v => v.Valid).Select(v => Path.GetFileNameWithoutExtension(v.Path)).Order(StringComparer.Ordinal));
        // The reader, and with it the check, finds every one of them.
        foreach (var name in ByMeaning)
            Assert.Contains(RuleCheck.Run([new(name, BrokenDocuments.Of(name).Bytes)]), f => f.Severity == CheckSeverity.Error);
    }

    [NeedsFact(Needed.Node)]
    public void ADocumentWithoutItsPeriodIsNot()
    {
        var broken = Path.Combine(Directory.CreateTempSubdirectory("ntm-").FullName, "broken.json");
        File.WriteAllText(broken, """{ "schema": "ntm-criteria-set/1", "id": "commune/standard/2021-2025" }""");
        var verdict = Assert.Single(Validate(SchemaOf("ntm-criteria-set/1"), [broken]));
        Assert.False(verdict.Valid);
        Assert.Contains("must have required property 'period'", verdict.Errors, StringComparison.Ordinal);
    }

    [NeedsFact(Needed.Node)]
    public void SarifIsWhatItsOwnSchemaAsksFor()
    {
        var folder = Directory.CreateTempSubdirectory("ntm-").FullName;
        var broken = BrokenDocuments.WriteAll();
        var (builtin, unsound) = (Path.Combine(folder, "builtin.sarif"), Path.Combine(folder, "unsound.sarif"));
        Assert.Equal(0, Run("rules", "check", "--format", "sarif", "--out", builtin));
        Assert.Equal(1, Run(["rules", "check", .. broken, "--format", "sarif", "--lang", "vi", "--out", unsound]));
        Assert.True(JsonDocument.Parse(File.ReadAllBytes(unsound)).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength() >= 70);
        var schema = Path.Combine(Machine.Npm, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
        Assert.All(Validate(schema, [builtin, unsound], "--foreign"), v => Assert.True(v.Valid, $"{v.Path}: {v.Errors}"));
        var wrong = Path.Combine(folder, "wrong.sarif");
        File.WriteAllText(wrong, File.ReadAllText(unsound).Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal));
        Assert.False(Assert.Single(Validate(schema, [wrong], "--foreign")).Valid);
    }

    private static int Run(params string[] args) =>
        Cli.Application.Run(args, new(Stream.Null, new MemoryStream(), TextWriter.Null));

    private static string SchemaOf(string kind) => Repository.File("docs/schema/" + RuleSchema.FileName(kind));

    private static string Kind(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(path)).RootElement.GetProperty("schema").GetString()!;

    private static (string Path, bool Valid, string Errors)[] Validate(
        string schema, IEnumerable<string> documents, params string[] options)
    {
        var run = Machine.Run(Needed.Node, [Path.Combine(Machine.Npm, "validate.mjs"), .. options, schema, .. documents]);
        Assert.True(run.Code == 0, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("path").GetString()!, json.RootElement.GetProperty("valid").GetBoolean(),
                string.Join("; ", json.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetString())));
        })];
    }
}
