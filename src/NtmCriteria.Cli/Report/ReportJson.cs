using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NtmCriteria.Cli;

/// <summary>How the report writes data: JSON that can stand inside a page whatever the names in it are.</summary>
internal static class ReportJson
{
    /// <summary>
    /// Letters of every script stay as they are; what could end an element or start one, quotes, controls and the line
    /// separators of Unicode are escaped.
    /// </summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> buffer) => new(buffer, Options);

    /// <summary>Both languages as a pair, Vietnamese first.</summary>
    public static void Pair(this Utf8JsonWriter json, LocalText text)
    {
        json.WriteStartArray();
        json.WriteStringValue(text.Vi);
        json.WriteStringValue(text.En);
        json.WriteEndArray();
    }

    /// <summary>Both languages as a pair under a name.</summary>
    public static void Pair(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WritePropertyName(name);
        json.Pair(text);
    }
}
