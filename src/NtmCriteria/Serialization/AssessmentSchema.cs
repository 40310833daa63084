using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Serialization;

/// <summary>
/// The JSON Schema of a report of assessments. Reports are written and computed again, never edited, so that the schema is
/// for those who read them: fields may be added within a version, and a reader passes over what it does not know.
/// </summary>
internal static class AssessmentSchema
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Json()
    {
        var root = Object(
            ("schema", new JsonObject { ["const"] = AssessmentReportWriter.Schema }), ("library", Text()), ("data", Text()),
            ("asked", Object(("set", Text(orNull: true)), ("strict", Words(Law.Words.Evidence, orNull: true)), ("weakLimits?", Flag()))),
            ("rules?", List(Object(("id", Text()), ("name", Text()), ("hash", Text())))),
            ("results", List(Reference("result"))),
            ("totals", Object(
                ("communes", Count()), ("met", Count()), ("notMet", Count()), ("undetermined", Count()), ("notApplicable", Count()),
                ("rowsLeftOut", Count()), ("evidence", Reference("evidence")))));
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = "urn:ntm-criteria:" + AssessmentReportWriter.Schema.Replace('/', ':'),
            ["title"] = "Báo cáo kết quả đánh giá / A report of assessments",
        };
        foreach (var (key, value) in root) schema[key] = value?.DeepClone();
        schema["definitions"] = new JsonObject
        {
            ["result"] = Result(), ["input"] = Input(), ["stratum"] = Stratum(), ["evidence"] = Evidence(), ["problem"] = Problem(),
            ["criterion"] = Criterion(), ["indicator"] = Indicator(), ["part"] = Part(),
        };
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) schema.WriteTo(json);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static JsonObject Result() => Object(
        ("commune", Text()), ("code", Text()), ("district", Text(orNull: true)), ("province", Text(orNull: true)),
        ("year", Count()), ("asOf", Day()), ("set", Text(orNull: true)), ("tier", Words(Law.Words.TierOrNone)),
        ("verdict", Verdict()), ("reason", Text(orNull: true)),
        ("met", Count()), ("notMet", Count()), ("undetermined", Count()), ("notApplicable", Count()),
        ("tierCertain", Words(Law.Words.TierOrNone)), ("tierPossible", Words(Law.Words.TierOrNone)),
        ("recognised", List(Object(
            ("tier", Words(Law.Words.TierOrNone)), ("year", Count()), ("decision", Text(orNull: true)), ("date", Day(orNull: true))))),
        ("line", Count()), ("input", Reference("input")), ("stratum?", Reference("stratum")), ("evidence?", Reference("evidence")),
        ("unreadIds?", List(Text())), ("problems", List(Reference("problem"))), ("criteria", List(Reference("criterion"))));

    private static JsonObject Input() => Object(
        ("formerProvince?", Text()), ("validFrom?", Day()), ("validTo?", Day()), ("region?", Text()),
        ("zone?", Words(Law.Words.Zone)), ("group?", Text()), ("traits?", List(Words(CamelWords.All<CommuneTraits>()))),
        ("observations", Map(Text())), ("attested", Map(Flag())),
        ("dossier?", new JsonObject { ["type"] = "object" }));

    private static JsonObject Stratum() => Object(
        ("code", Text(orNull: true)), ("basis", Words(CamelWords.All<StratumBasis>())), ("own", Text(orNull: true)),
        ("trait", Words(CamelWords.All<StratumTrait>(), orNull: true)), ("source", Text(orNull: true)),
        ("doubt?", Text()), ("nearest?", Text(orNull: true)),
        ("possible?", List(Object(("formerProvince", Text()), ("region", Text())))));

    private static JsonObject Evidence() => Object(
        ("twoSources", Count()), ("confirmed", Count()), ("inferred", Count()), ("recalled", Count()), ("attested", Count()));

    private static JsonObject Problem() => Object(
        ("code", Text()), ("subject", Text()), ("given", Text()), ("isDoubt", Flag()), ("text", Text()));

    private static JsonObject Criterion() => Object(
        ("number", Count()), ("name", Text()), ("verdict", Verdict()), ("reason", Reason()),
        ("basis", Words(CamelWords.All<VerdictBasis>())), ("attested", Flag(orNull: true)), ("indicators", List(Reference("indicator"))));

    private static JsonObject Indicator() => Object(
        ("id", Text()), ("label", Text()), ("verdict", Verdict()), ("reason", Reason()), ("observed", Text(orNull: true)),
        ("required", Text(orNull: true)), ("unit", Text(orNull: true)), ("stratum", Text(orNull: true)),
        ("gap", Type("number", orNull: true)), ("attested", Flag()), ("evidence", Words(Law.Words.Evidence)),
        ("source", Text(orNull: true)), ("parts?", List(Reference("part"))));

    private static JsonObject Part() => Object(
        ("id", Text()), ("verdict", Verdict()), ("reason", Reason()), ("observed", Text(orNull: true)), ("required", Text(orNull: true)));

    /// <summary>An object; a key that ends with a question mark may be left out.</summary>
    private static JsonObject Object(params ReadOnlySpan<(string Key, JsonObject Value)> members)
    {
        var (required, properties) = (new JsonArray(), new JsonObject());
        foreach (var (key, value) in members)
        {
            if (!key.EndsWith('?')) required.Add((JsonNode)key);
            properties[key.TrimEnd('?')] = value;
        }

        return new() { ["type"] = "object", ["required"] = required, ["properties"] = properties };
    }

    private static JsonObject Map(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    private static JsonObject List(JsonObject value) => new() { ["type"] = "array", ["items"] = value };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/definitions/" + name };

    private static JsonObject Verdict() => Words(Law.Words.Verdict);

    private static JsonObject Reason() => Words(CamelWords.All<UndeterminedReason>(), orNull: true);

    private static JsonObject Text(bool orNull = false) => Type("string", orNull);

    private static JsonObject Flag(bool orNull = false) => Type("boolean", orNull);

    private static JsonObject Count() => Type("integer", orNull: false);

    private static JsonObject Day(bool orNull = false)
    {
        var day = Text(orNull);
        day["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        return day;
    }

    private static JsonObject Type(string type, bool orNull) =>
        new() { ["type"] = orNull ? new JsonArray((JsonNode)type, (JsonNode)"null") : type };

    private static JsonObject Words(ReadOnlySpan<string> words, bool orNull = false)
    {
        var all = new JsonArray();
        foreach (var word in words)
            if (word.Length > 0)
                all.Add((JsonNode)word);
        if (orNull) all.Add(null);
        return new() { ["enum"] = all };
    }
}
