using System.Text.Json;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>An impact as JSON, schema <c>ntm-rule-impact/1</c>. Fields are only ever added.</summary>
internal sealed class ImpactJson(Utf8JsonWriter json, Language language)
{
    public static void Write(Stream stream, RuleImpact impact, Language language)
    {
        using (var json = new Utf8JsonWriter(stream, JsonHead.Indented)) new ImpactJson(json, language).Write(impact);
        stream.Write("\n"u8);
    }

    private void Write(RuleImpact impact)
    {
        json.WriteStartObject();
        json.WriteString("schema", "ntm-rule-impact/1");
        json.WriteString("library", Application.Version);
        DiffJson.Sides(json, impact.Diff);
        Tally("totals", impact.Total);
        Groups("byProvince", "province", impact.ByProvince);
        Groups("byRegion", "region", impact.ByRegion);
        json.WriteStartArray("byTier");
        foreach (var ((old, now), count) in impact.ByTier)
        {
            json.WriteStartObject();
            Tiers(old, now);
            json.WriteNumber("communes", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("communes");
        foreach (var commune in impact.Communes) Commune(commune);
        json.WriteEndArray();
        json.WriteStartArray("borderline");
        foreach (var one in impact.Borderline) Borderline(one);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Commune(CommuneImpact commune)
    {
        json.WriteStartObject();
        Identity(commune.Commune, commune.Year);
        json.WriteString("asOf", Names.Iso(commune.AsOf));
        if (commune is { OldTier: { } old, NewTier: { } now }) Tiers(old, now);
        json.WriteStartArray("measures");
        foreach (var measure in commune.Measures) json.WriteStringValue(ImpactTally.Word(measure));
        json.WriteEndArray();
        json.WriteStartArray("sets");
        foreach (var set in commune.Sets)
        {
            json.WriteStartObject();
            json.WriteString("tier", Names.Spell(set.Tier));
            Standing("old", set.Old);
            Standing("new", set.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("causes");
        foreach (var cause in commune.Causes) Cause(cause);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Cause(ImpactCause cause)
    {
        var known = cause.New ?? cause.Old;
        json.WriteStartObject();
        json.WriteString("set", cause.SetId);
        json.WriteString("tier", Names.Spell(cause.Tier));
        if (cause.Criterion is { } number) json.WriteNumber("criterion", number);
        else json.WriteNull("criterion");
        json.WriteString("indicator", cause.Indicator);
        json.WriteString("formerIndicator", ImpactCsv.Former(cause));
        json.WriteString("label", known?.Indicator.Label.In(language));
        json.WriteString("observed", known?.Observation?.ToCell());
        Result("old", cause.Old);
        Result("new", cause.New);
        json.WriteEndObject();
    }

    private void Result(string name, IndicatorStanding? result)
    {
        if (result is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("verdict", Names.Spell(result.Verdict));
        json.WriteString("reason", Names.Spell(result.Reason));
        json.WriteString("required", result.Requirement?.ToCell(result.Indicator.Unit));
        json.WriteString("stratum", result.Stratum?.Code);
        json.WriteString("evidence", Names.Spell(result.Requirement?.Evidence ?? EvidenceGrade.Unknown));
        json.WriteString("source", DiffListing.Source(result.Requirement));
        json.WriteEndObject();
    }

    private void Borderline(BorderlineCommune one)
    {
        json.WriteStartObject();
        Identity(one.Commune, one.Year);
        json.WriteString("set", one.SetId);
        json.WriteString("indicator", one.Indicator);
        json.WriteString("observed", one.Observation.ToCell());
        json.WriteNumber("gap", one.Gap);
        json.WriteString("requiredOld", one.Old?.ToCell(null));
        json.WriteString("requiredNew", one.New?.ToCell(null));
        json.WriteString("verdictOld", Names.Spell(one.OldVerdict));
        json.WriteString("verdictNew", Names.Spell(one.NewVerdict));
        json.WriteEndObject();
    }

    private void Identity(Commune commune, int year)
    {
        json.WriteString("commune", commune.Name);
        json.WriteString("code", commune.Code);
        json.WriteString("district", commune.District);
        json.WriteString("province", commune.Province);
        json.WriteNumber("year", year);
    }

    private void Standing(string name, SetStanding standing)
    {
        json.WriteStartObject(name);
        json.WriteString("set", standing.SetId);
        json.WriteString("verdict", standing.SetId is null ? null : Names.Spell(standing.Verdict));
        json.WriteNumber("met", standing.Met);
        json.WriteNumber("notMet", standing.NotMet);
        json.WriteNumber("undetermined", standing.Undetermined);
        json.WriteNumber("notApplicable", standing.NotApplicable);
        json.WriteEndObject();
    }

    private void Tiers(TierRange old, TierRange now)
    {
        json.WriteString("tierCertainOld", Names.Spell(old.Certain));
        json.WriteString("tierCertainNew", Names.Spell(now.Certain));
        json.WriteString("tierPossibleOld", Names.Spell(old.Possible));
        json.WriteString("tierPossibleNew", Names.Spell(now.Possible));
    }

    private void Groups(string name, string key, IEnumerable<KeyValuePair<string, ImpactTally>> groups)
    {
        json.WriteStartArray(name);
        foreach (var (value, tally) in groups)
        {
            json.WriteStartObject();
            json.WriteString(key, value.Length == 0 ? null : value);
            Tally("totals", tally);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Tally(string name, ImpactTally tally)
    {
        json.WriteStartObject(name);
        json.WriteNumber("communes", tally.Communes);
        foreach (var measure in Enum.GetValues<ImpactMeasure>()) json.WriteNumber(ImpactTally.Word(measure), tally[measure]);
        json.WriteEndObject();
    }
}
