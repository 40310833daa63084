using System.Text.Json;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;

namespace NtmCriteria.Cli;

/// <summary>Every case with its status and what came out otherwise, as JSON. Fields are only ever added.</summary>
internal static class TestJson
{
    public static void Write(Stream stream, TestedDocument[] tested, TestRequest request)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            JsonHead.Write(json, "ntm-test/1", request.Rules);
            json.WriteStartObject("totals");
            json.WriteNumber("cases", tested.Sum(d => d.Outcomes.Length));
            foreach (var status in Enum.GetValues<GoldenStatus>())
                json.WriteNumber(Names.Camel(status.ToString()), tested.Sum(d => d.Count(status)));
            json.WriteEndObject();
            json.WriteStartArray("cases");
            foreach (var outcome in tested.SelectMany(d => d.Outcomes)) Case(json, outcome);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    private static void Case(Utf8JsonWriter json, GoldenOutcome outcome)
    {
        var one = outcome.Case;
        json.WriteStartObject();
        json.WriteString("document", one.Document);
        json.WriteNumber("line", one.Line);
        json.WriteString("id", one.Id);
        json.WriteString("commune", one.Dossier.Commune.ToString());
        json.WriteString("asOf", Names.Iso(one.AsOf));
        json.WriteString("set", one.SetId ?? outcome.Assessment?.Set.Id);
        json.WriteString("status", Names.Camel(outcome.Status.ToString()));
        json.WriteString("source", one.Source.Reference);
        json.WriteString("evidence", Names.Spell(one.Source.Evidence));
        json.WriteStartArray("mismatches");
        foreach (var mismatch in outcome.Mismatches)
        {
            json.WriteStartObject();
            json.WriteString("what", mismatch.What);
            json.WriteString("expected", mismatch.Expected);
            json.WriteString("actual", mismatch.Actual);
            json.WriteString("observed", mismatch.Indicator?.Observation?.ToCell());
            json.WriteString("required", mismatch.Indicator is { } of ? of.Requirement?.ToCell(of.Indicator.Unit) : null);
            json.WriteString("explanation", mismatch.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
