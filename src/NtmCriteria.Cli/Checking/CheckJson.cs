using System.Text.Json;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>A check as JSON, with every text in both languages.</summary>
internal static class CheckJson
{
    public const string Schema = "ntm-rules-check/1";

    public static void Write(Stream stream, CheckResult result)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, Schema, RuleBook.National);
            if (result.Request.Options.On is { } on) json.WriteString("on", Names.Iso(on));
            if (result.Request.Options.StaleAfter is { } stale) json.WriteString("staleAfter", stale.ToString());
            json.WriteStartArray("documents");
            foreach (var document in result.Documents) json.WriteStringValue(document);
            json.WriteEndArray();
            foreach (var severity in new[] { CheckSeverity.Error, CheckSeverity.Warning, CheckSeverity.Note })
                json.WriteNumber(CheckResult.Word(severity) + "s", result.Count(severity));
            json.WriteStartArray("findings");
            foreach (var finding in result.Findings) Finding(json, result, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Finding(Utf8JsonWriter json, CheckResult result, CheckFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code.Id);
        json.WriteString("severity", CheckResult.Word(finding.Severity));
        if (result.Baseline is not null) json.WriteBoolean("known", result.IsKnown(finding));
        json.WriteString("document", finding.Document);
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Column);
        json.WriteString("path", finding.Path);
        Text(json, "title", finding.Code.Title);
        Text(json, "message", finding.Message);
        Text(json, "advice", finding.Code.Advice);
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string key, LocalText text)
    {
        json.WriteStartObject(key);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
