using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Law;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>
/// The schema and the reader say the same of every document that was changed in one place: what the schema refuses, the
/// reader refuses; and where the reader calls the structure wrong, the schema does too.
/// </summary>
public sealed class SchemaAgainstReaderTests
{
    // Beside text, number, true, null, array and object: what nearly fits.
    private static readonly string[] Values =
        ["\"x\"", "\"\"", "\" \"", "-1", "0", "7", "7.5", "1e2", "true", "false", "null", "[]", "{}", "[7]", "{\"x\":7}", "\"2022-13-01\"", "\"tốt\""];

    public static TheoryData<string> Documents() => new(RuleCheck.Builtin.GroupBy(Kind)
        .Select(group => group.OrderBy(d => d.Utf8.Length).First().Name).Append("levels").Append("parts"));

    [Theory]
    [Trait("volume", "yes")]
    [MemberData(nameof(Documents))]
    public void TheyAgreeOnEveryChange(string name)
    {
        var json = name switch
        {
            "levels" => File.ReadAllText(Repository.File("docs/examples/province-levels.json")),
            "parts" => File.ReadAllText(BrokenDocuments.File("sound.json")),
            _ => Encoding.UTF8.GetString(RuleCheck.Builtin.First(d => d.Name == name).Utf8.Span),
        };
        using var schema = JsonDocument.Parse(RuleSchema.Json((string)JsonNode.Parse(json)!["schema"]!));
        var (refused, tried) = (0, 0);
        foreach (var changed in Changes(json))
        {
            tried++;
            using var document = JsonDocument.Parse(changed);
            var bySchema = DraftSeven.Validate(schema.RootElement, document.RootElement);
            var byReader = Read(changed);
            if (bySchema.Count > 0) refused++;
            Assert.True(
                bySchema.Count == 0 || byReader.Length > 0, $"the schema alone refuses {string.Join("; ", bySchema)} in {changed}");
            // A number with an exponent is whole for JSON Schema; the reader wants it written out.
            var structure = byReader.FirstOrDefault(p => p.Code == ProblemCode.Structure && !p.Message.Contains("1e2 ", StringComparison.Ordinal));
            Assert.True(structure is null || bySchema.Count > 0, $"the reader alone refuses {structure} in {changed}");
        }

        Assert.True(tried > 100 && refused > tried / 3, $"{refused} of {tried}");
    }

    private static string Kind(RuleSource document) =>
        JsonDocument.Parse(document.Utf8).RootElement.GetProperty("schema").GetString()!;

    private static RuleProblem[] Read(string json)
    {
        var log = new CheckLog(default);
        CheckWorld.Read([new("changed.json", Encoding.UTF8.GetBytes(json))], log);
        return [.. log.Findings(["changed.json"]).Select(f => new RuleProblem(f.Document, f.Line, f.Path, f.Message.En) { Code = f.Code.Id })];
    }

    /// <summary>Every place of the tree: taken away, joined by an unknown key, and replaced by each of the values.</summary>
    private static IEnumerable<string> Changes(string json)
    {
        // One of several alike places is enough: the first of each shape of path. Columns and areas are in capitals.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths(JsonNode.Parse(json)!, ""))
        {
            if (!seen.Add(string.Join('/', path.Split('/').Select(p => char.IsAsciiDigit(p[0]) || char.IsAsciiLetterUpper(p[0]) ? "#" : p)))) continue;
            yield return Change(json, path, (parent, key) => Remove(parent, key));
            foreach (var value in Values) yield return Change(json, path, (parent, key) => Set(parent, key, JsonNode.Parse(value)));
            yield return Change(json, path, (parent, _) =>
            {
                if (parent is JsonObject entry) entry["unknownKey"] = 1;
            });
        }
    }

    private static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        if (path.Length > 0) yield return path;
        var children = node switch
        {
            JsonObject entry => entry.Select(m => (Key: m.Key.Replace("/", "~", StringComparison.Ordinal), m.Value)),
            JsonArray list => list.Select((item, i) => (Key: i.ToString(System.Globalization.CultureInfo.InvariantCulture), Value: item)),
            _ => [],
        };
        foreach (var (key, value) in children.ToArray())
            foreach (var found in Paths(value, path.Length == 0 ? key : $"{path}/{key}"))
                yield return found;
    }

    private static string Change(string json, string path, Action<JsonNode, string> change)
    {
        var root = JsonNode.Parse(json)!;
        var node = root;
        var keys = path.Split('/');
        foreach (var key in keys[..^1]) node = node is JsonArray list ? list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]! : node[Key(key)]!;
        change(node, keys[^1]);
        return root.ToJsonString();
    }

    private static string Key(string key) => key.Replace("~", "/", StringComparison.Ordinal);

    private static void Remove(JsonNode parent, string key)
    {
        if (parent is JsonArray list) list.RemoveAt(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture));
        else ((JsonObject)parent).Remove(Key(key));
    }

    private static void Set(JsonNode parent, string key, JsonNode? value)
    {
        if (parent is JsonArray list) list[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)] = value;
        else ((JsonObject)parent)[Key(key)] = value;
    }
}
