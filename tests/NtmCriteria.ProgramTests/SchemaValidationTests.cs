using System.Text.Json;
using NtmCriteria.Tests;

namespace NtmCriteria.ProgramTests;

/// <summary>The committed schemas hold for the documents, by a validator that knows nothing of this library.</summary>
public sealed class SchemaValidationTests
{
    private static readonly string Schema = Repository.File("docs/schema/criteria-set.schema.json");

    [NeedsFact(Needed.Node)]
    public void EveryEmbeddedSetIsValid()
    {
        var documents = Directory.EnumerateFiles(Repository.File("src/NtmCriteria/Rules"), "*.json", SearchOption.AllDirectories)
            .Where(path => File.ReadAllText(path).Contains("\"ntm-criteria-set/1\"", StringComparison.Ordinal)).ToArray();
        var verdicts = Validate(Schema, documents);
        Assert.Equal(documents.Length, verdicts.Length);
        Assert.All(verdicts, v => Assert.True(v.Valid, $"{v.Path}: {v.Errors}"));
    }

    [NeedsFact(Needed.Node)]
    public void ADocumentWithoutItsPeriodIsNot()
    {
        var broken = Path.Combine(Directory.CreateTempSubdirectory("ntm-").FullName, "broken.json");
        File.WriteAllText(broken, """{ "schema": "ntm-criteria-set/1", "id": "commune/standard/2021-2025" }""");
        var verdict = Assert.Single(Validate(Schema, broken));
        Assert.False(verdict.Valid);
        Assert.Contains("must have required property 'period'", verdict.Errors, StringComparison.Ordinal);
    }

    private static (string Path, bool Valid, string Errors)[] Validate(string schema, params IEnumerable<string> documents)
    {
        var run = Machine.Run(Needed.Node, documents.Prepend(schema).Prepend(Path.Combine(Machine.Npm, "validate.mjs")));
        Assert.True(run.Code == 0, run.Error);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("path").GetString()!, json.RootElement.GetProperty("valid").GetBoolean(),
                string.Join("; ", json.RootElement.GetProperty("errors").EnumerateArray().Select(e => e.GetString())));
        })];
    }
}
