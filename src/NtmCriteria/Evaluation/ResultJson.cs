using System.Collections.Immutable;
using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>One result of a report as JSON. Fields are only ever added.</summary>
internal sealed class ResultJson(Utf8JsonWriter json, Language language, ReportFocus focus)
{
    /// <summary>Whether every result holds its whole dossier, also where the flat fields say all of it.</summary>
    public bool WholeDossiers { get; init; }

    public void Write(CommuneResult result, int line)
    {
        var (commune, assessment) = (result.Commune, result.Assessment);
        json.WriteStartObject();
        json.WriteString("commune", commune.Name);
        json.WriteString("code", commune.Code);
        json.WriteString("district", commune.District);
        json.WriteString("province", commune.Province);
        json.WriteNumber("year", result.Dossier.Year);
        json.WriteString("asOf", Dates.Iso(result.AsOf));
        json.WriteString("set", result.SetId);
        json.WriteString("tier", Words.TierOrNone[(int)result.Tier]);
        json.WriteString("verdict", Words.Spell(result.Verdict));
        json.WriteString("reason", result.NoSet);
        json.WriteNumber("met", assessment?.Met ?? 0);
        json.WriteNumber("notMet", assessment?.NotMet ?? 0);
        json.WriteNumber("undetermined", assessment?.Undetermined ?? 0);
        json.WriteNumber("notApplicable", assessment?.NotApplicable ?? 0);
        json.WriteString("tierCertain", Words.TierOrNone[(int)result.Decision.Certain]);
        json.WriteString("tierPossible", Words.TierOrNone[(int)result.Decision.Possible]);
        Recognised(result.Dossier);
        json.WriteNumber("line", line);
        Input(result.Dossier, result.Tier);
        if (assessment is not null)
        {
            Stratum(assessment.Stratum);
            Evidence(json, assessment.Evidence);
            json.WriteStartArray("unreadIds");
            foreach (var id in assessment.UnreadIds) json.WriteStringValue(id);
            json.WriteEndArray();
        }

        Problems(result.Problems);
        json.WriteStartArray("criteria");
        foreach (var criterion in assessment?.Criteria ?? [])
            if (focus.Has(criterion)) Criterion(criterion);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Evidence(Utf8JsonWriter json, EvidenceUse use)
    {
        json.WriteStartObject("evidence");
        json.WriteNumber("twoSources", use.TwoSources);
        json.WriteNumber("confirmed", use.Confirmed);
        json.WriteNumber("inferred", use.Inferred);
        json.WriteNumber("recalled", use.Recalled);
        json.WriteNumber("attested", use.Attested);
        json.WriteEndObject();
    }

    private void Problems(ImmutableArray<DossierProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", CamelWords.Spell(problem.Code));
            json.WriteString("subject", problem.Subject);
            json.WriteString("given", problem.Given);
            json.WriteBoolean("isDoubt", problem.IsDoubt);
            json.WriteString("text", problem.ToString(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Recognised(Dossier dossier)
    {
        json.WriteStartArray("recognised");
        foreach (var recognition in dossier.Recognitions)
        {
            json.WriteStartObject();
            json.WriteString("tier", Words.TierOrNone[(int)recognition.Tier]);
            json.WriteNumber("year", recognition.Year);
            json.WriteString("decision", recognition.Decision);
            json.WriteString("date", recognition.Date is { } date ? Dates.Iso(date) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the verdicts were computed from, so that they can be computed again.</summary>
    private void Input(Dossier dossier, Tier tier)
    {
        var commune = dossier.Commune;
        json.WriteStartObject("input");
        if (commune.FormerProvince is { } former) json.WriteString("formerProvince", former);
        if (commune.ValidFrom is { } from) json.WriteString("validFrom", Dates.Iso(from));
        if (commune.ValidTo is { } to) json.WriteString("validTo", Dates.Iso(to));
        if (commune.Region is { } region) json.WriteString("region", region);
        if (commune.Zone is { } zone) json.WriteString("zone", Words.Zone[(int)zone]);
        if (commune.Group is { } group) json.WriteString("group", group);
        if (commune.Traits != CommuneTraits.None)
        {
            json.WriteStartArray("traits");
            foreach (var trait in Enum.GetValues<CommuneTraits>())
                if (trait != CommuneTraits.None && commune.Traits.HasFlag(trait)) json.WriteStringValue(CamelWords.Spell(trait));
            json.WriteEndArray();
        }

        json.WriteStartObject("observations");
        foreach (var (id, observation) in dossier.Observations) json.WriteString(id, observation.ToCell());
        json.WriteEndObject();
        json.WriteStartObject("attested");
        foreach (var (key, attestation) in dossier.Attestations)
            json.WriteBoolean(key.Replace("criterion ", "", StringComparison.Ordinal), attestation.Met);
        json.WriteEndObject();
        if (WholeDossiers || !DossierJson.IsFlat(dossier, tier))
        {
            json.WritePropertyName("dossier");
            DossierJson.Write(json, dossier);
        }

        json.WriteEndObject();
    }

    private void Stratum(StratumResolution stratum)
    {
        json.WriteStartObject("stratum");
        json.WriteString("code", stratum.Stratum?.Code);
        json.WriteString("basis", CamelWords.Spell(stratum.Basis));
        json.WriteString("own", stratum.Own?.Code);
        json.WriteString("trait", stratum.Trait is { } trait ? CamelWords.Spell(trait) : null);
        json.WriteString("source", stratum.Override?.Source.Instrument);
        if (stratum.Doubt is { } doubt)
        {
            json.WriteString("doubt", doubt.Explain(language));
            json.WriteString("nearest", doubt.Nearest);
            json.WriteStartArray("possible");
            foreach (var possible in doubt.Possible)
            {
                json.WriteStartObject();
                json.WriteString("formerProvince", possible.Province);
                json.WriteString("region", possible.Region);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void Criterion(CriterionResult criterion)
    {
        json.WriteStartObject();
        json.WriteNumber("number", criterion.Criterion.Number);
        json.WriteString("name", criterion.Criterion.Title.In(language));
        json.WriteString("verdict", Words.Spell(criterion.Verdict));
        json.WriteString("reason", Reason(criterion.Reason));
        json.WriteString("basis", CamelWords.Spell(criterion.Basis));
        if (criterion.Attestation is { } attestation) json.WriteBoolean("attested", attestation.Met);
        else json.WriteNull("attested");
        json.WriteStartArray("indicators");
        foreach (var indicator in criterion.Indicators)
            if (focus.Has(indicator)) Indicator(indicator);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Indicator(IndicatorResult result)
    {
        var (indicator, source) = (result.Indicator, result.Requirement?.Source);
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("label", indicator.Label.In(language));
        json.WriteString("verdict", Words.Spell(result.Verdict));
        json.WriteString("reason", Reason(result.Reason));
        json.WriteString("observed", result.Observation?.ToCell());
        json.WriteString("required", result.Requirement?.ToCell(indicator.Unit));
        json.WriteString("unit", indicator.Unit?.Id);
        json.WriteString("stratum", result.Stratum.Stratum?.Code);
        if (result.Gap is { } gap) json.WriteNumber("gap", gap);
        else json.WriteNull("gap");
        json.WriteBoolean("attested", result.IsAttested);
        json.WriteString("evidence", Words.Evidence[(int)result.Evidence]);
        json.WriteString("source", source is null ? null : $"{source.Instrument}; {source.Reference}");
        if (!result.Parts.IsEmpty) Parts(result);
        json.WriteEndObject();
    }

    private static string? Reason(UndeterminedReason reason) =>
        reason == UndeterminedReason.None ? null : CamelWords.Spell(reason);

    private void Parts(IndicatorResult result)
    {
        json.WriteStartArray("parts");
        foreach (var part in result.Parts)
        {
            json.WriteStartObject();
            json.WriteString("id", part.Part.Id);
            json.WriteString("verdict", Words.Spell(part.Verdict));
            json.WriteString("reason", Reason(part.Reason));
            json.WriteString("observed", part.Observation?.ToCell());
            json.WriteString("required", part.Requirement?.ToCell(part.Part.Unit));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
