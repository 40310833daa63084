using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>A check as SARIF 2.1.0, for code-scanning tools: every code as a rule, every finding as a result.</summary>
internal static class CheckSarif
{
    public static void Write(Stream stream, CheckResult result)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WriteStartObject("tool");
            json.WriteStartObject("driver");
            json.WriteString("name", "ntm rules check");
            json.WriteString("version", Application.Version);
            json.WriteString("language", result.Language == Language.Vietnamese ? "vi" : "en");
            json.WriteStartArray("rules");
            foreach (var code in CheckCode.All) Rule(json, code, result.Language);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("artifacts");
            foreach (var document in result.Documents)
            {
                json.WriteStartObject();
                Location(json, document);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("results");
            foreach (var finding in result.Findings) Finding(json, result, finding);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Rule(Utf8JsonWriter json, CheckCode code, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        Text(json, "shortDescription", code.Title.In(language));
        Text(json, "help", code.Advice.In(language));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", CheckResult.Word(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, CheckResult result, CheckFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code.Id);
        json.WriteNumber("ruleIndex", CheckCode.All.IndexOf(finding.Code));
        json.WriteString("level", CheckResult.Word(finding.Severity));
        if (result.Baseline is not null) json.WriteString("baselineState", result.IsKnown(finding) ? "unchanged" : "new");
        Text(json, "message", finding.Message.In(result.Language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(finding.Document));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", finding.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        // Lines move when a document grows: a finding is the same where code, path and English message are.
        json.WriteStartObject("partialFingerprints");
        json.WriteString("ntmFinding/v1", Fingerprint(finding));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Location(Utf8JsonWriter json, string document)
    {
        json.WriteStartObject("location");
        json.WriteString("uri", Address(document));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>A file as a reference of a URI: what a name may hold and a reference may not is written as %XX.</summary>
    private static string Address(string document)
    {
        if (document.StartsWith(RuleSources.Builtin, StringComparison.Ordinal)) return document;
        if (Path.IsPathRooted(document)) return new Uri(Path.GetFullPath(document)).AbsoluteUri;
        return string.Join('/', document.Split('/').Select(Uri.EscapeDataString));
    }

    private static string Fingerprint(CheckFinding finding) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Code.Id}\n{finding.Path}\n{finding.Message.En}")));
}
