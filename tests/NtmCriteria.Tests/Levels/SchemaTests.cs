using System.Text.Json;
using System.Text.RegularExpressions;
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
            Assert.Empty(Validate(Sets, JsonDocument.Parse(EmbeddedRules.Read(EmbeddedRules.ResourceOf(id))).RootElement));
    }

    [Fact]
    public void The_example_of_a_province_is_valid() => Assert.Empty(Validate(Levels, Read("docs/examples/province-levels.json")));

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
        Assert.Contains(Validate(Levels, broken), wrong => wrong.StartsWith(path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_lists_every_unit() => Assert.Equal(
        Unit.All.Select(u => u.Id).Order(StringComparer.Ordinal),
        Sets.GetProperty("definitions").GetProperty("unit").GetProperty("enum").EnumerateArray()
            .Select(e => e.GetString()!).Order(StringComparer.Ordinal));

    private static JsonElement Read(string path) =>
        JsonDocument.Parse(File.ReadAllBytes(Repository.File(path))).RootElement;

    private static List<string> Validate(JsonElement schema, JsonElement document)
    {
        var wrong = new List<string>();
        Check(schema, schema, document, "$", wrong);
        return wrong;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> wrong)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]);
        foreach (var rule in schema.EnumerateObject())
        {
            var holds = rule.Name switch
            {
                "type" => IsType(value, rule.Value.GetString()!),
                "const" => JsonElement.DeepEquals(value, rule.Value),
                "enum" => rule.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32(),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.Value.GetDecimal(),
                "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDecimal() > rule.Value.GetDecimal(),
                "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(),
                "required" => value.ValueKind != JsonValueKind.Object
                    || rule.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
                "anyOf" => rule.Value.EnumerateArray().Any(option =>
                {
                    var inner = new List<string>();
                    Check(root, option, value, path, inner);
                    return inner.Count == 0;
                }),
                "items" or "properties" or "additionalProperties" => true,
                "$schema" or "title" or "description" or "definitions" => true,
                _ => throw new NotSupportedException($"This check knows no {rule.Name}."),
            };
            if (!holds) wrong.Add($"{path}: {rule.Name}");
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
            foreach (var (item, index) in value.EnumerateArray().Select((item, index) => (item, index)))
                Check(root, items, item, $"{path}[{index}]", wrong);
        if (value.ValueKind != JsonValueKind.Object) return;
        var properties = schema.TryGetProperty("properties", out var named) ? named : default;
        foreach (var member in value.EnumerateObject())
        {
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var own))
                Check(root, own, member.Value, $"{path}.{member.Name}", wrong);
            else if (schema.TryGetProperty("additionalProperties", out var rest))
            {
                if (rest.ValueKind == JsonValueKind.False) wrong.Add($"{path}.{member.Name}: not known");
                else Check(root, rest, member.Value, $"{path}.{member.Name}", wrong);
            }
        }
    }

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException(type),
    };
}
