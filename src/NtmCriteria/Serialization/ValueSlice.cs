using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NtmCriteria.Serialization;

/// <summary>The bytes of one value inside a longer text.</summary>
internal sealed class ValueSlice(byte[] utf8)
{
    public byte[] Utf8 => utf8;

    /// <summary>Cuts the value out at which a reader stands, and leaves the reader at its end.</summary>
    public static ValueSlice Cut(ref Utf8JsonReader reader)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        return new(JsonMarshal.GetRawUtf8Value(value.RootElement).ToArray());
    }

    /// <summary>The problems at their lines in the whole text.</summary>
    /// <param name="problems">The problems at their lines in the value.</param>
    /// <param name="start">A reader that stands at the beginning of the value.</param>
    /// <param name="inner">What told of them.</param>
    public JsonDataException At(ImmutableArray<RuleProblem> problems, Utf8JsonReader start, Exception inner)
    {
        var (line, position) = Place(start);
        // The serializer counts behind the token that was read last, the value begins before it.
        position -= start.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : Utf8.Length;
        var first = problems[0];
        var (ownLine, ownPosition) = (first.Line - 1, Encoding.UTF8.GetByteCount(Before(first)));
        var moved = problems.Select(p => p with
        {
            Line = p.Line + (int)line,
            Column = p.Line == 1 ? p.Column + (int)position : p.Column,
        }).ToImmutableArray();
        return new(
            moved, start.CurrentDepth == 0 ? first.Path : null, line + ownLine, ownLine == 0 ? position + ownPosition : ownPosition, inner);
    }

    /// <summary>The first byte of a problem, from the beginning of the value.</summary>
    public int Offset(RuleProblem problem) => LineStart(problem.Line) + Encoding.UTF8.GetByteCount(Before(problem));

    // A reader tells its line to nobody but those who read something that is no JSON.
    private static (long Line, long Position) Place(Utf8JsonReader at)
    {
        try
        {
            var probe = new Utf8JsonReader([0x01], isFinalBlock: true, at.CurrentState);
            probe.Read();
            return (0, 0);
        }
        catch (JsonException here)
        {
            return (here.LineNumber ?? 0, here.BytePositionInLine ?? 0);
        }
    }

    private int LineStart(int line)
    {
        var begins = 0;
        for (var l = 1; l < line && Utf8.AsSpan(begins).IndexOf((byte)'\n') is >= 0 and var end; l++) begins += end + 1;
        return begins;
    }

    /// <summary>The characters of the line before a problem.</summary>
    private string Before(RuleProblem problem)
    {
        var line = Utf8.AsSpan(LineStart(problem.Line));
        if (line.IndexOf((byte)'\n') is >= 0 and var end) line = line[..end];
        var text = Encoding.UTF8.GetString(line);
        return text[..Math.Clamp(problem.Column - 1, 0, text.Length)];
    }
}
