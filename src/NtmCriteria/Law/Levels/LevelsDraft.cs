using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Makes a document of levels out of levels that were filled in.</summary>
/// <param name="Id">The id of the new document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Province">The province it speaks for, or null for the whole country.</param>
/// <param name="Period">The days on which its levels hold.</param>
/// <param name="Levels">The levels.</param>
public sealed record LevelsDraft(
    string Id, LocalText Title, string? Province, DateInterval Period, ImmutableArray<FilledLevel> Levels)
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Id and number of levels.</summary>
    public override string ToString() => $"{Id}: {Levels.Length} levels";

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
            Text(json, "title", Title);
            if (Province is not null) json.WriteString("province", Province);
            json.WriteStartObject("instrument");
            json.WriteString("id", string.Join("; ", Levels.Select(l => l.Document).Distinct(StringComparer.Ordinal)));
            Text(json, "title", Title);
            json.WriteString("signed", from);
            json.WriteString("inForce", from);
            json.WriteString("evidence", "confirmed");
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

    private static void Write(Utf8JsonWriter json, FilledLevel level)
    {
        json.WriteStartObject();
        json.WriteString("set", level.SetId);
        json.WriteString("indicator", level.Id);
        if (level.Stratum is not null) json.WriteString("stratum", level.Stratum);
        if (level.Year is { } year) json.WriteNumber("year", year);
        if (level.Level is { } number) json.WriteNumber("level", number);
        else json.WriteBoolean("level", true);
        json.WriteString("document", level.Document);
        json.WriteString("reference", level.Page is null ? level.Article : $"{level.Article}, {level.Page}");
        json.WriteString("evidence", JsonNamingPolicy.CamelCase.ConvertName(level.Evidence.ToString()));
        json.WriteString("checked", Dates.Iso(level.Checked));
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
