using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>
/// The JSON of the title with which a commune began: what goes into it, and what came out, which the rules of the reader
/// must give again.
/// </summary>
internal static class OriginJson
{
    public static ObjectShape<MergerOutcome> ShapeFor(RecognitionRules rules) => new("origin", o =>
    {
        var (date, successor) = (o.Needs("date", DataValues.Day), o.Needs("successor", UnitJson.Successor));
        var parts = o.NeedsEach("parts", UnitJson.Part, atLeast: 1, atMost: int.MaxValue);
        var strict = o.Maybe("strict", Values.KnownEvidence) ?? EvidenceGrade.Unknown;
        var weak = o.Maybe("weakLimits", Values.Flag) ?? false;
        var title = new TierRange(o.Needs("certain", DataValues.TierOrNone), o.Needs("possible", DataValues.TierOrNone));
        if (o.IsBlank) return null!;
        var (reader, entry) = o.Find("parts");
        var outcome = reader.Make(
            entry!, () => rules.Mergers.TitleAfter(date, successor, parts, new() { MinimumEvidence = strict, UseWeakLimits = weak }));
        // What was given then is not given now: the two sets of rules differ, and neither is taken for the other.
        if (outcome is not null && outcome.Title != title)
            reader.Report(entry!, ProblemCode.Structure, "originDiffers", ("given", outcome.Title), ("known", title));
        return outcome!;
    });

    public static void Write(Utf8JsonWriter json, MergerOutcome origin)
    {
        json.WriteStartObject();
        json.Day("date", origin.Date);
        json.WritePropertyName("successor");
        UnitJson.Write(json, origin.Successor);
        json.WriteStartArray("parts");
        foreach (var part in origin.Parts) UnitJson.Write(json, part);
        json.WriteEndArray();
        if (origin.Options.MinimumEvidence is var grade and not EvidenceGrade.Unknown)
            json.Word("strict", Words.KnownEvidence, (int)grade, nameof(EvidenceGrade));
        if (origin.Options.UseWeakLimits) json.WriteBoolean("weakLimits", true);
        json.Word("certain", Words.TierOrNone, (int)origin.Title.Certain, nameof(Tier));
        json.Word("possible", Words.TierOrNone, (int)origin.Title.Possible, nameof(Tier));
        json.WriteEndObject();
    }
}
