using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>How every JSON result begins: its kind, the library that gave it, the data it stands on.</summary>
internal static class JsonHead
{
    /// <summary>Indented, one line end on every machine, letters with their marks as they are.</summary>
    public static readonly JsonWriterOptions Indented =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, string schema, DataState data)
    {
        json.WriteString("schema", schema);
        json.WriteString("library", Application.Version);
        json.WriteString("data", DataLine.Full(data));
    }
}
