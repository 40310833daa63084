using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>The JSON of a dossier, which stands alone.</summary>
internal static class DossierJson
{
    public const string Schema = "ntm-dossier/1";

    private const string Attested = "criterion ";

    private static readonly PlacedMapShape<Observation> Observations = new(ObservationJson.Shape, "anObjectOfObservations");

    private static readonly PlacedMapShape<(bool Met, string? Source)> Attestations = new(new AttestationShape(), "anObjectOfFlags");

    public static readonly ObjectShape<Dossier> Shape = new("dossier", o =>
    {
        o.Needs("schema", Values.Kind(Schema));
        o.Maybe("$schema", Values.Text);
        var commune = o.Needs("commune", new PlacedShape<Commune>(CommuneJson.Shape));
        var year = o.Needs("year", Values.Whole);
        var tier = o.Maybe("tier", DataValues.TierOrNone);
        var observations = o.Maybe("observations", Observations) ?? [];
        var attested = o.Maybe("attested", Attestations) ?? [];
        var recognitions = o.Maybe("recognitions", new PlacedListShape<Recognition>(RecognitionJson.Shape)) ?? [];
        if (o.IsBlank) return null!;
        var reader = o.Find("commune").Reader;
        var dossier = reader.Make(commune.Entry, () => Dossier.Fill(commune.Value, year, tier));
        if (dossier is null) return null!;
        foreach (var (entry, observation) in observations)
            if (string.IsNullOrWhiteSpace(entry.Key)) reader.Report(entry, ProblemCode.Structure, "observationIdEmpty");
            else reader.Make(entry, () => dossier.Observe(entry.Key, observation));
        foreach (var (entry, (met, source)) in attested) Attest(reader, entry, dossier, met, source);
        foreach (var (entry, recognition) in recognitions) reader.Make(entry, () => dossier.Recognise(recognition));
        return dossier.Build();
    });

    public static void Write(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WritePropertyName("commune");
        CommuneJson.Write(json, dossier.Commune);
        json.WriteNumber("year", dossier.Year);
        if (dossier.Tier is { } tier) json.Word("tier", Words.TierOrNone, (int)tier, nameof(Tier));
        json.WriteStartObject("observations");
        foreach (var (id, observation) in dossier.Observations)
        {
            json.WritePropertyName(id);
            ObservationJson.Write(json, observation);
        }

        json.WriteEndObject();
        if (dossier.Attestations.Count > 0) WriteAttested(json, dossier);
        if (!dossier.Recognitions.IsEmpty)
        {
            json.WriteStartArray("recognitions");
            foreach (var recognition in dossier.Recognitions) RecognitionJson.Write(json, recognition);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Whether ids, cells and verdicts alone say all that a dossier holds: no day, no evidence, nobody who attests.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="tier">The tier to which its ids without one belong.</param>
    public static bool IsFlat(Dossier dossier, Tier tier) =>
        (dossier.Tier is null || dossier.Tier == tier) && dossier.Commune is { ValidFrom: null, ValidTo: null }
        && dossier.Observations.Values.All(o => o is { On: null, Evidence: null })
        && dossier.Attestations.Values.All(a => a.Source is null)
        && dossier.Recognitions.All(r => r is { Authority: null, SetId: null, NotLaterThan: null } && r.Effective == r.Date);

    private static void WriteAttested(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartObject("attested");
        foreach (var (key, attestation) in dossier.Attestations)
        {
            json.WritePropertyName(key.Replace(Attested, "", StringComparison.Ordinal));
            if (attestation.Source is null)
            {
                json.WriteBooleanValue(attestation.Met);
                continue;
            }

            json.WriteStartObject();
            json.WriteBoolean("met", attestation.Met);
            json.WriteString("source", attestation.Source);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Attest(DocumentReader reader, JsonEntry entry, Dossier.Builder dossier, bool met, string? source)
    {
        var key = entry.Key!;
        Tier? tier = null;
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && Array.IndexOf(Words.Tier, key[..colon]) is > 0 and var place) (tier, key) = ((Tier)place, key[(colon + 1)..]);
        // 016 would be 16 a second time.
        if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0 || key[0] == '0')
            reader.Report(entry, ProblemCode.Structure, "attestedKey", ("key", entry.Key));
        else
            reader.Make(entry, () => dossier.Attest(number, met, source, tier));
    }

    /// <summary>true or false, or an object that says who attests it.</summary>
    private sealed class AttestationShape : Shape<(bool Met, string? Source)>, IChoiceShape
    {
        private static readonly ObjectShape<(bool Met, string? Source)> Sourced = new(
            "attestation", o => (o.Needs("met", Values.Flag), o.Maybe("source", Values.Text)));

        public IReadOnlyList<ValueShape> Options => [Values.Flag, Sourced];

        public override (bool Met, string? Source) Read(DocumentReader reader, JsonEntry entry) => entry.Kind switch
        {
            JsonKind.True or JsonKind.False => (entry.Kind == JsonKind.True, null),
            JsonKind.Object => Sourced.Read(reader, entry),
            _ => throw reader.Wrong(entry, "anAttestation"),
        };
    }
}
