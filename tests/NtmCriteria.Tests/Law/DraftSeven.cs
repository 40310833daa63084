using System.Text.Json;
using System.Text.RegularExpressions;

namespace NtmCriteria.Tests;

/// <summary>
/// The part of JSON Schema draft-07 that the committed schemas use, so that many documents can be held against them
/// without another program; the real validator runs in the program tests.
/// </summary>
internal static class DraftSeven
{
    /// <summary>Where a document does not have the shape of a schema; empty where it has.</summary>
    public static List<string> Validate(JsonElement schema, JsonElement document)
    {
        var wrong = new List<string>();
        Check(schema, schema, document, "$", wrong);
        return wrong;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string path, List<string> wrong)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            if (schema.ValueKind == JsonValueKind.False) wrong.Add($"{path}: not allowed");
            return;
        }

        if (schema.TryGetProperty("$ref", out var reference))
            schema = root.GetProperty("definitions").GetProperty(reference.GetString()!["#/definitions/".Length..]);
        foreach (var rule in schema.EnumerateObject())
        {
            var holds = rule.Name switch
            {
                "type" when rule.Value.ValueKind == JsonValueKind.Array => rule.Value.EnumerateArray().Any(type => IsType(value, type.GetString()!)),
                "type" => IsType(value, rule.Value.GetString()!),
                "const" => JsonElement.DeepEquals(value, rule.Value),
                "maxProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() <= rule.Value.GetInt32(),
                "oneOf" => rule.Value.EnumerateArray().Count(option => Holds(root, option, value, path)) == 1,
                "if" => !Holds(root, rule.Value, value, path) || Holds(root, schema.GetProperty("then"), value, path),
                "format" => value.ValueKind != JsonValueKind.String || DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
                "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.Value.GetInt32(),
                "allOf" => All(root, rule.Value, value, path, wrong),
                "enum" => rule.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!),
                "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.Value.GetInt32(),
                "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.Value.GetInt32(),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.Value.GetDouble(),
                "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() > rule.Value.GetDouble(),
                "minProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(),
                "required" => value.ValueKind != JsonValueKind.Object
                    || rule.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
                "anyOf" => rule.Value.EnumerateArray().Any(option => Holds(root, option, value, path)),
                "items" or "properties" or "additionalProperties" => true,
                "then" or "$schema" or "$id" or "title" or "description" or "definitions" => true,
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

    // What is wrong inside is named in its own place.
    private static bool All(JsonElement root, JsonElement options, JsonElement value, string path, List<string> wrong)
    {
        foreach (var option in options.EnumerateArray()) Check(root, option, value, path, wrong);
        return true;
    }

    private static bool Holds(JsonElement root, JsonElement schema, JsonElement value, string path)
    {
        var wrong = new List<string>();
        Check(root, schema, value, path, wrong);
        return wrong.Count == 0;
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
