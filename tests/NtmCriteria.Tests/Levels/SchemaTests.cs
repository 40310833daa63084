using System.Text.Json;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests.Levels;

/// <summary>The committed JSON Schemas accept what the readers accept; the part of draft-07 that they use is checked here.</summary>
public sealed class SchemaTests
{
    private static readonly JsonElement Sets = Read("docs/schema/criteria-set.schema.json");
    private static readonly JsonElement Levels = Read("docs/schema/levels.schema.json");

    [Fact]
    public void Every_embedded_set_is_valid()
    {
        foreach (var id in RuleBook.National.SetIds)
            Assert.Empty(DraftSeven.Validate(Sets, JsonDocument.Parse(EmbeddedRules.Read(EmbeddedRules.ResourceOf(id))).RootElement));
    }

    [Fact]
    public void The_example_of_a_province_is_valid() => Assert.Empty(DraftSeven.Validate(Levels, Read("docs/examples/province-levels.json")));

    [Theory]
    [InlineData("\"level\": 11", "\"level\": \"eleven\"", "$.levels[0].level")]
    [InlineData("\"level\": 11", "\"levl\": 11", "$.levels[0]")]
    [InlineData("\"zone\": \"III\"", "\"zone\": \"IV\"", "$.levels[1].zone")]
    [InlineData("\"from\": \"2023-01-02\", \"to\": \"2025-12-31\" },\n  \"levels\"", "\"from\": 2023, \"to\": \"2025-12-31\" },\n  \"levels\"", "$.period.from")]
    [InlineData("\"example\": true", "\"example\": 1", "$.example")]
    public void What_is_broken_is_invalid_too(string part, string replacement, string path)
    {
        var text = File.ReadAllText(Repository.File("docs/examples/province-levels.json"));
        Assert.Contains(part, text, StringComparison.Ordinal);
        var broken = JsonDocument.Parse(text.Replace(part, replacement, StringComparison.Ordinal)).RootElement;
        Assert.Contains(DraftSeven.Validate(Levels, broken), wrong => wrong.StartsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_lists_every_unit() => Assert.Equal(
        UnitOfMeasure.All.Select(u => u.Id).Order(StringComparer.Ordinal),
        Sets.GetProperty("definitions").GetProperty("unit").GetProperty("enum").EnumerateArray()
            .Select(e => e.GetString()!).Order(StringComparer.Ordinal));

    private static JsonElement Read(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.File(path))).RootElement;
}
