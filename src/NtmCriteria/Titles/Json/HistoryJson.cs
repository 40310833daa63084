using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria.Titles;

/// <summary>The JSON of a history, which stands alone: the unit, its origin, its decisions in the order of adding.</summary>
internal static class HistoryJson
{
    public const string Schema = "ntm-history/1";

    public static readonly ObjectShape<Revocation> Revocation = new("revoked", o => new(
        o.Needs("tier", DataValues.TierOrNone), o.Needs("date", DataValues.Day), o.Maybe("decision", Values.Text),
        o.Maybe("authority", Values.Text), o.Maybe("remaining", DataValues.TierOrNone)));

    private static readonly ObjectShape<(Recognition? Given, Revocation? Taken)> Decision = new(
        "decision", o => (o.May("recognition", RecognitionJson.Shape), o.May("revocation", Revocation)))
    {
        OneOf = ["recognition", "revocation"],
    };

    /// <summary>Reads histories by the rules of a book; a decision that cannot stand is a problem of its place.</summary>
    public static ObjectShape<CommuneHistory> ShapeFor(RuleBook book) => new("history", o =>
    {
        o.Needs("schema", Values.Kind(Schema));
        o.Maybe("$schema", Values.Text);
        var unit = o.Needs("unit", UnitJson.Unit);
        var origin = o.Maybe("origin", OriginJson.ShapeFor(book.Recognition));
        var decisions = o.Needs("decisions", new PlacedListShape<(Recognition? Given, Revocation? Taken)>(Decision));
        if (o.IsBlank) return null!;
        var (reader, place) = o.Find("unit");
        var history = reader.Make(place!, () => CommuneHistory.Of(book, unit, origin));
        foreach (var (entry, (given, taken)) in decisions)
            try
            {
                history = given is not null ? history?.With(given) : history?.With(taken!);
            }
            catch (CommuneHistoryException refused)
            {
                foreach (var problem in refused.Problems)
                    reader.Report(
                        entry, ProblemCode.Structure, "historyRefused",
                        ("reason", new LocalText(problem.Explain(Language.Vietnamese), problem.Explain(Language.English))));
            }

        return history!;
    });

    public static void Write(Utf8JsonWriter json, CommuneHistory history)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WritePropertyName("unit");
        UnitJson.Write(json, history.Unit);
        if (history.Origin is { } origin)
        {
            json.WritePropertyName("origin");
            OriginJson.Write(json, origin);
        }

        json.WriteStartArray("decisions");
        // In the order of adding: the decisions of a time may stand in one order and not in another.
        foreach (var decision in history.Added)
        {
            json.WriteStartObject();
            if (decision is TitleGiven given)
            {
                json.WritePropertyName("recognition");
                RecognitionJson.Write(json, given.Recognition);
            }
            else if (decision is TitleTaken taken)
            {
                json.WritePropertyName("revocation");
                Write(json, taken.Revocation);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Revocation revocation)
    {
        json.WriteStartObject();
        json.Word("tier", Words.TierOrNone, (int)revocation.Tier, nameof(Tier));
        json.Day("date", revocation.Date);
        json.Maybe("decision", revocation.Decision);
        json.Maybe("authority", revocation.Authority);
        if (revocation.Remaining is { } remaining) json.Word("remaining", Words.TierOrNone, (int)remaining, nameof(Tier));
        json.WriteEndObject();
    }
}
