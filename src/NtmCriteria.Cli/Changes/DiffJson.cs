using System.Text.Json;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>A diff as JSON, schema <c>ntm-rule-diff/1</c>. Fields are only ever added.</summary>
internal static class DiffJson
{
    public static void Write(Stream stream, RuleDiff diff, Language language)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented))
        {
            json.WriteStartObject();
            json.WriteString("schema", "ntm-rule-diff/1");
            json.WriteString("library", Application.Version);
            Sides(json, diff);
            json.WriteBoolean("empty", diff.IsEmpty);
            json.WriteBoolean("neutral", diff.IsNeutral);
            json.WriteStartObject("counts");
            foreach (var kind in Enum.GetValues<ChangeKind>())
                if (diff.Select(kind).Count() is > 0 and var count)
                    json.WriteNumber(Names.Camel(kind.ToString()), count);
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes) Change(json, change, language);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.Write("\n"u8);
    }

    /// <summary>Both states: their fingerprint, the sets looked at, the day if there is one.</summary>
    public static void Sides(Utf8JsonWriter json, RuleDiff diff)
    {
        Side("old", diff.Old);
        Side("new", diff.New);

        void Side(string name, RuleView view)
        {
            json.WriteStartObject(name);
            json.WriteString("data", DataLine.Full(view.Book));
            json.WriteStartArray("sets");
            foreach (var id in view.SetIds) json.WriteStringValue(id);
            json.WriteEndArray();
            json.WriteString("asOf", view.AsOf is { } day ? Names.Iso(day) : null);
            json.WriteEndObject();
        }
    }

    private static void Change(Utf8JsonWriter json, RuleChange change, Language language)
    {
        json.WriteStartObject();
        json.WriteString("kind", Names.Camel(change.Kind.ToString()));
        json.WriteBoolean("neutral", change.IsNeutral);
        json.WriteString("set", change.SetId);
        if (change.Criterion is { } number) json.WriteNumber("criterion", number);
        else json.WriteNull("criterion");
        json.WriteString("indicator", change.Indicator);
        json.WriteString("formerIndicator", change.FormerIndicator);
        json.WriteString("part", change.Part);
        json.WriteString("label", change.Label?.In(language));
        json.WriteStartArray("strata");
        foreach (var code in change.Strata) json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartArray("years");
        foreach (var year in change.Years) json.WriteNumberValue(year);
        json.WriteEndArray();
        json.WriteString("from", change.From is { } from ? Names.Iso(from) : null);
        json.WriteString("to", change.To is { } to ? Names.Iso(to) : null);
        json.WriteString("province", change.Province);
        json.WriteString("zone", change.Zone?.ToString());
        json.WriteString("old", change.Old?.In(language));
        json.WriteString("new", change.New?.In(language));
        Asked(json, "oldRequirement", change.OldRequirement);
        Asked(json, "newRequirement", change.NewRequirement);
        json.WriteString("follows", change.Follows);
        json.WriteEndObject();
    }

    private static void Asked(Utf8JsonWriter json, string name, Requirement? requirement)
    {
        if (requirement is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("required", requirement.ToCell(null));
        if (requirement is LevelRequirement level) json.WriteNumber("level", level.Level);
        else json.WriteNull("level");
        json.WriteString("decidedBy", Names.Spell(requirement.Source.DecidedBy));
        json.WriteString("evidence", Names.Spell(requirement.Evidence));
        json.WriteString("source", DiffListing.Source(requirement));
        json.WriteEndObject();
    }
}
