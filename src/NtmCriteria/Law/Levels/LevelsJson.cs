using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>
/// Writes documents of levels: what stands around the levels is the same, whoever filled them in. No day of signing is
/// written where none was said.
/// </summary>
internal static class LevelsJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The document as UTF-8; the same input gives the same bytes on every machine.</summary>
    public static byte[] Write(
        string id, LocalText title, string? province, (string Id, EvidenceGrade Evidence) instrument, DateInterval period,
        LocalDate? signed, Action<Utf8JsonWriter> levels)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("schema", LevelsReader.Schema);
            json.WriteString("id", id);
            Text(json, "title", title);
            if (province is not null) json.WriteString("province", province);
            json.WriteStartObject("instrument");
            json.WriteString("id", instrument.Id);
            Text(json, "title", title);
            if (signed is { } day) json.WriteString("signed", Dates.Iso(day));
            json.WriteString("inForce", Dates.Iso(period.Start));
            json.WriteString("evidence", JsonNamingPolicy.CamelCase.ConvertName(instrument.Evidence.ToString()));
            json.WriteEndObject();
            json.WriteStartObject("period");
            json.WriteString("from", Dates.Iso(period.Start));
            json.WriteString("to", Dates.Iso(period.End));
            json.WriteEndObject();
            json.WriteStartArray("levels");
            levels(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Text(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vi);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
