using System.Text.Json;
using NtmCriteria.Law;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The data blocks around the rows: before them what is known at the start, after them what the rows refer to.</summary>
internal static class ReportData
{
    /// <summary>What the report is of, and the words that the library uses.</summary>
    public static void Head(Utf8JsonWriter json, Request request)
    {
        var rules = request.Table.Rules;
        json.WriteStartObject();
        JsonHead.Write(json, "ntm-report/1", rules);
        json.WriteString("language", request.Vi ? "vi" : "en");
        json.WriteString("source", request.File is null or "-" ? request.File : Path.GetFileName(request.File));
        json.WriteNumber("tier", (int)request.Table.Tier);
        json.WriteString("set", request.Table.SetId);
        json.WriteNumber("strict", (int)request.Evaluation.MinimumEvidence);
        if (request.Evaluation.UseWeakLimits) json.WriteBoolean("weakLimits", true);
        json.WriteStartArray("documents");
        foreach (var document in rules.Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("name", Path.GetFileName(document.Name));
            json.WriteString("province", document.Province);
            json.WriteBoolean("example", document.IsExample);
            json.WriteString("hash", document.ContentHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Words(json, "verdicts", [.. Enum.GetValues<Verdict>().OrderBy(VerdictNumber.Encode)], (words, value) => words.Describe(value));
        Words(json, "tiers", Enum.GetValues<Tier>(), (words, value) => words.Describe(value));
        Words(json, "grades", Enum.GetValues<EvidenceGrade>(), (words, value) => words.Describe(value));
        Words(json, "reasons", Enum.GetValues<UndeterminedReason>(), (words, value) => words.Describe(value));
        json.WriteEndObject();
    }

    /// <summary>What the rows refer to by number, and the sums.</summary>
    public static void Tail(Utf8JsonWriter json, ContextBook contexts, CellBook cells, ReportRow rows, ResultTotals totals)
    {
        json.WriteStartObject();
        json.WriteNumber("leftOut", totals.LeftOut);
        Sets(json, contexts.Sets);
        json.WriteStartArray("contexts");
        foreach (var context in contexts.Contexts.Items) Write(json, context);
        json.WriteEndArray();
        json.WriteStartArray("conditions");
        foreach (var condition in rows.Conditions.Items) json.WriteStringValue(condition);
        json.WriteEndArray();
        json.WriteStartObject("templates");
        foreach (var (code, text) in cells.Templates) json.Pair(Names.Camel(code.ToString()), text);
        json.WriteEndObject();
        json.WriteStartArray("texts");
        foreach (var text in cells.Texts.Items) json.Pair(text);
        json.WriteEndArray();
        json.WriteStartArray("patterns");
        foreach (var p in cells.Patterns.Items)
        {
            json.WriteStartArray();
            json.WriteStringValue(Names.Camel(p.Code.ToString()));
            foreach (var number in (ReadOnlySpan<int>)
                [
                    VerdictNumber.Encode(p.Verdict), (int)p.Reason, (int)p.Grade, p.Attested ? 1 : 0, p.Required, p.Source, p.DecidedBy, p.Evidence, p.Asked,
                    p.Limits, p.Province, p.Years,
                ])
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStartArray("kinds");
        for (var k = 0; k < cells.Kinds.Items.Count; k++)
        {
            var kind = cells.Kinds.Items[k];
            json.WriteStartArray();
            foreach (var number in (ReadOnlySpan<long>)[kind.Pattern, kind.Observed, kind.Gap, kind.Parts, cells.Uses[k]])
                json.WriteNumberValue(number);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Words<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Func<Words, T, string> word)
    {
        var (vi, en) = (new Words(Language.Vietnamese), new Words(Language.English));
        json.WriteStartArray(name);
        foreach (var value in values) json.Pair(new(word(vi, value), word(en, value)));
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ReportContext context)
    {
        json.WriteStartObject();
        json.WriteNumber("set", context.Set);
        json.WriteString("id", context.SetId);
        json.WriteString("asOf", Names.Iso(context.AsOf));
        json.WriteString("stratum", context.Stratum?.Code);
        if (context.Stratum is { } stratum) json.Pair("stratumName", stratum.Name);
        json.Pair("text", context.Text);
        json.WriteEndObject();
    }

    private static void Sets(Utf8JsonWriter json, IEnumerable<CriteriaSet> sets)
    {
        json.WriteStartArray("sets");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            json.WriteString("id", set.Id);
            json.Pair("title", set.Title);
            json.WriteNumber("tier", (int)set.Tier);
            json.WriteString("versionFrom", Names.Iso(set.VersionFrom));
            json.WriteString("from", Names.Iso(set.Period.Start));
            json.WriteString("to", Names.Iso(set.Period.End));
            json.WriteStartArray("instruments");
            foreach (var instrument in set.Instruments)
            {
                json.WriteStartObject();
                json.WriteString("id", instrument.Id);
                json.Pair("title", instrument.Title);
                json.WriteString("signed", instrument.SignedOn is { } signed ? Names.Iso(signed) : "");
                json.WriteString("inForce", Names.Iso(instrument.InForce));
                json.WriteNumber("grade", (int)instrument.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Criteria(json, set);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Criteria(Utf8JsonWriter json, CriteriaSet set)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in set.Criteria)
        {
            json.WriteStartObject();
            json.WriteNumber("number", criterion.Number);
            json.Pair("title", criterion.Title);
            json.WriteStartArray("indicators");
            foreach (var indicator in criterion.Indicators)
            {
                json.WriteStartArray();
                json.WriteStringValue(indicator.Id);
                json.WriteStringValue(indicator.Label.Vi);
                json.WriteStringValue(indicator.Label.En);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
