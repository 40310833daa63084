using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NtmCriteria.Cli;

/// <summary>
/// The JSON of evaluate and explain, schema <c>ntm-assessment/1</c>: one result a line inside one document, so that it
/// can be read as a whole or line by line.
/// </summary>
internal sealed class JsonResultWriter : IResultWriter
{
    // The output is a file or a pipe, never part of a page: ">= 42" stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter json;
    private readonly JsonResult result;
    private bool any;

    public JsonResultWriter(Stream stream, Request request, Focus? focus = null)
    {
        this.stream = stream;
        json = new(buffer, Options);
        result = new(json, request.Language, focus ?? Focus.Everything);
        var rules = request.Table.Rules;
        Raw($"{{\"schema\":\"ntm-assessment/1\",\"library\":\"{Application.Version}\",\"data\":\"{DataLine.Full(rules)}\",");
        if (!rules.Documents.IsEmpty) Documents(rules);
        Raw("\"results\":[");
    }

    public void Write(RowResult row)
    {
        Raw(any ? ",\n" : "\n");
        any = true;
        json.Reset(buffer);
        result.Write(row);
        json.Flush();
        if (buffer.WrittenCount > 1 << 15) Flush();
    }

    public void Finish(Totals totals)
    {
        Raw("\n],\"totals\":");
        json.Reset(buffer);
        json.WriteStartObject();
        json.WriteNumber("communes", totals.Communes);
        foreach (var verdict in new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable })
            json.WriteNumber(Names.Of(verdict), totals[verdict]);
        json.WriteNumber("rowsLeftOut", totals.LeftOut);
        JsonResult.Evidence(json, totals.Evidence);
        json.WriteEndObject();
        json.Flush();
        Raw("}\n");
        Flush();
        stream.Flush();
    }

    public void Dispose() => json.Dispose();

    /// <summary>The documents beside the national rules; by file name alone, so that the folder makes no difference.</summary>
    private void Documents(RuleBook rules)
    {
        Raw("\"rules\":");
        json.Reset(buffer);
        json.WriteStartArray();
        foreach (var document in rules.Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("name", Path.GetFileName(document.Name));
            json.WriteString("hash", document.ContentHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        Raw(",");
    }

    private void Raw(string text) => buffer.Write(Encoding.UTF8.GetBytes(text));

    private void Flush()
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
