using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>A verification as JSON. Fields are only ever added.</summary>
internal static class VerificationJson
{
    public static void Write(Stream stream, Verification verification)
    {
        var report = verification.Report;
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, "ntm-verification/1", verification.Rules);
            json.WriteStartObject("report");
            json.WriteString("name", Path.GetFileName(report.Name));
            json.WriteString("library", report.Library);
            json.WriteString("data", report.Data);
            json.WriteEndObject();
            json.WriteBoolean("holds", verification.Changed.Length == 0);
            json.WriteNumber("results", report.Results.Length);
            json.WriteNumber("changed", verification.Changed.Length);
            json.WriteStartArray("notes");
            foreach (var note in verification.Notes) json.WriteStringValue(note.En);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var result in verification.Changed) Changes(json, result);
            json.WriteEndArray();
            json.WriteStartArray("movedLevels");
            foreach (var result in verification.OnlyMoved)
                foreach (var moved in result.Moved) Moved(json, result, moved);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Changes(Utf8JsonWriter json, VerifiedResult result)
    {
        foreach (var mismatch in result.Outcome.Mismatches)
        {
            Begin(json, result);
            json.WriteString("what", mismatch.What);
            json.WriteString("then", mismatch.Expected);
            json.WriteString("now", mismatch.Actual);
            var (then, now) = result.Levels(mismatch);
            json.WriteString("requiredThen", then);
            json.WriteString("requiredNow", now);
            json.WriteString("observed", mismatch.Indicator?.Observation?.ToCell());
            json.WriteString("explanation", mismatch.Explanation);
            json.WriteEndObject();
        }
    }

    private static void Moved(Utf8JsonWriter json, VerifiedResult result, MovedLevel moved)
    {
        Begin(json, result);
        json.WriteString("indicator", moved.Id);
        json.WriteString("requiredThen", moved.Then);
        json.WriteString("requiredNow", moved.Now);
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json, VerifiedResult result)
    {
        var one = result.Outcome.Case;
        json.WriteStartObject();
        json.WriteNumber("line", one.Line);
        json.WriteString("commune", one.Dossier.Commune.ToString());
        json.WriteString("code", one.Dossier.Commune.Code);
        json.WriteNumber("year", one.Dossier.Year);
        json.WriteString("asOf", Names.Iso(one.AsOf));
        json.WriteString("set", result.Outcome.Assessment?.Set.Id ?? one.SetId);
    }
}
