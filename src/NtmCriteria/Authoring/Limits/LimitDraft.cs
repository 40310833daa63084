using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Limits;

/// <summary>A rule document of limits, to be added to a book beside the national rules.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Period">The days on which the versions of its indicators hold.</param>
/// <param name="Levels">The limits of each level.</param>
public sealed record LimitDraft(string Id, DateInterval Period, ImmutableArray<ImmutableArray<DerivedLimit>> Levels)
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The document as JSON, UTF-8; the same draft gives the same bytes on every machine.</summary>
    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            var from = Dates.Iso(Period.Start);
            json.WriteStartObject();
            json.WriteString("schema", LevelsReader.Schema);
            json.WriteString("id", Id);
            Title(json);
            json.WriteStartObject("instrument");
            json.WriteString("id", "published outcomes");
            Title(json);
            json.WriteString("signed", from);
            json.WriteString("inForce", from);
            json.WriteString("evidence", "inferred");
            json.WriteEndObject();
            json.WriteStartObject("period");
            json.WriteString("from", from);
            json.WriteString("to", Dates.Iso(Period.End));
            json.WriteEndObject();
            json.WriteStartArray("levels");
            foreach (var level in Levels) Write(json, level);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Title(Utf8JsonWriter json)
    {
        json.WriteStartObject("title");
        json.WriteString("vi", "Giới hạn của các mức, rút ra từ kết quả đã công bố");
        json.WriteString("en", "Limits of levels, from published outcomes");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<DerivedLimit> level)
    {
        var cell = level[0];
        json.WriteStartObject();
        json.WriteString("set", cell.SetId);
        json.WriteString("indicator", cell.IndicatorId);
        json.WriteString("stratum", cell.Stratum);
        if (cell.Year is { } year) json.WriteNumber("year", year);
        json.WriteStartObject("level");
        json.WriteNull("value");
        json.WriteStartArray("limits");
        foreach (var derived in level) Write(json, derived.Limit);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("reference", "published outcomes, each with its own source");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LevelLimit limit)
    {
        json.WriteStartObject();
        json.WriteString("bound", Words.Bound[(int)limit.Bound]);
        json.WriteNumber("value", limit.Value);
        if (limit.DividedBy != 1) json.WriteNumber("dividedBy", limit.DividedBy);
        json.WriteString("basis", Words.Basis[(int)limit.Basis]);
        json.WriteString("place", limit.Place);
        json.WriteString("outcome", limit.Outcome);
        json.WriteString("reference", limit.Reference);
        if (limit.Year is { } year) json.WriteNumber("year", year);
        if (limit.IsWeak) json.WriteBoolean("weak", true);
        if (limit.Note is { } note) json.WriteString("note", note);
        json.WriteEndObject();
    }

    /// <summary>Id and number of levels.</summary>
    public override string ToString() => $"{Id}: limits of {Levels.Length} levels";
}
