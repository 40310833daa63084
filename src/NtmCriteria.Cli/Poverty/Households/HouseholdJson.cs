using System.Buffers;
using System.Text.Json;
using NtmCriteria.Poverty;

namespace NtmCriteria.Cli;

/// <summary>Households as JSON, schema <c>ntm-poverty-households/1</c>, one a line, so that tools of lines can take it too.</summary>
internal sealed class HouseholdJson : IHouseholdWriter
{
    private const int Enough = 1 << 15;

    private static readonly JsonWriterOptions Compact = JsonHead.Indented with { Indented = false };

    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> held = new(Enough * 2);
    private readonly Utf8JsonWriter whole;
    private readonly Utf8JsonWriter line;
    private bool any;

    public HouseholdJson(Stream stream, PovertyRequest request)
    {
        this.stream = stream;
        whole = new(held, Compact);
        line = new(held, Compact);
        whole.WriteStartObject();
        JsonHead.Write(whole, "ntm-poverty-households/1", request.Data);
        whole.WriteString("standard", request.Standard.Id);
        whole.WriteString("asOf", Names.Iso(request.Standard.AsOf));
        whole.WriteStartArray("results");
        whole.Flush();
    }

    public void Write(Classification result)
    {
        // A writer of its own for each line: one writer would put no line end between the elements of its array.
        held.Write(any ? ",\n"u8 : "\n"u8);
        any = true;
        line.Reset();
        line.WriteStartObject();
        line.WriteString("household", result.Household.Id ?? "");
        line.WriteString("commune", result.Household.Commune ?? "");
        line.WriteString("class", Names.Spell(result.Class));
        line.WriteString("possible", Names.Spell(result.Possible));
        line.WriteNumber("leastDeprivations", result.LeastDeprivations);
        line.WriteNumber("mostDeprivations", result.MostDeprivations);
        line.WriteString("reasons", Names.Spell(result.Reasons));
        line.WriteString("evidence", Names.Spell(result.Evidence));
        if (HouseholdWriters.Remarks(result) is { Length: > 0 } remarks) line.WriteString("remarks", remarks);
        line.WriteEndObject();
        line.Flush();
        if (held.WrittenCount > Enough) LetOut();
    }

    public void Finish(PovertyTable counted)
    {
        held.Write("\n"u8);
        whole.WriteEndArray();
        whole.WriteEndObject();
        whole.Flush();
        held.Write("\n"u8);
        LetOut();
    }

    public void Dispose()
    {
        line.Dispose();
        whole.Dispose();
    }

    private void LetOut()
    {
        stream.Write(held.WrittenSpan);
        held.ResetWrittenCount();
    }
}
