using System.Text;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Fuzz;

/// <summary>
/// Changes a text in some places, at random but the same way for the same seed on every machine: bytes, and the tokens of
/// JSON and CSV.
/// </summary>
internal sealed class Mutator(ulong seed)
{
    private static readonly byte[][] Bytes =
    [
        [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0], [0x1F], "\""u8.ToArray(),
        "\\"u8.ToArray(), "{"u8.ToArray(), "["u8.ToArray(), "}"u8.ToArray(), "]"u8.ToArray(), ","u8.ToArray(), ":"u8.ToArray(), "\r"u8.ToArray(),
        "\n"u8.ToArray(), "\r\n"u8.ToArray(), ";"u8.ToArray(), "\t"u8.ToArray(), "/*"u8.ToArray(), "//"u8.ToArray(), "."u8.ToArray(), "-"u8.ToArray(),
        "\u0301"u8.ToArray(), "\u202E"u8.ToArray(), "\uFEFF"u8.ToArray(),
    ];

    private static readonly byte[][] Values = [.. new[]
    {
        "null", "true", "false", "{}", "[]", "\"\"", "0", "-0", "-1", "1e400", "-1e400", "1E+28", "1e-400", "0.0000000000000000000000000001",
        "79228162514264337593543950335", "79228162514264337593543950336", "9223372036854775808", "2147483648", "99999999999999999999999999999999999999",
        "100.01", "0.1", "1.0", "\"notRequired\"", "\"tốt\"", "\"2024-02-30\"", "\"0000-00-00\"", "\"9999-12-31\"", "\"2025-12-31\"",
        "\"commune/standard/2021-2025\"", "\"10.1\"", "\"10\"", "\"TDMNPB\"", "\"all\"", "\"met\"", "\"unknown\"", "\"\\ud800\"", "\"\\u0000\"",
        "\"" + new string('x', 3000) + "\"", new('9', 3000), "{\"a\":{\"a\":{\"a\":1}}}", "[[1],[2]]", "{\"x\":1,\"x\":2}", "\">54\"", "\"1/0\"",
    }.Select(Encoding.UTF8.GetBytes)];

    private static readonly byte[][] Cells = [.. new[]
    {
        "", "\"", "\"\"", "\"a\"\"b\"", "\"a\nb\"", "x\"y", "đạt", "không đạt", "n/a", "tốt", "-", ">", ">=", "<", "≥", ">54", "<=2.5", "75..78", "78..75", "..",
        "1..", "/", "1/0", "0/0", "8481/9669", "9999999999999999999/1", "1/9999999999999999999", "-1/2", "1.5/2", "NaN", "Infinity", "1e400", "1E5", "0x10",
        "79228162514264337593543950335", "79228162514264337593543950336", "0.00000000000000000000000000001", "1.234,5", "43,5", "100.0001", "-5", "%", "5%", "5 %",
        "=1+1", "2023", "0000", "99999", "2023-02-30", "2024-02-29", "31/12/2023", "I", "IV", "ngoài", "TDMNPB", "TD MNPB", "Lạng Sơn", "standard", "2147483648",
        "9223372036854775808", "٤٢", "\u00A0", "\0", "code", "10.1", "criterion 16", "criterion 0", "criterion 99999999999", "advanced:14.1", "model:", new('x', 3000),
    }.Select(Encoding.UTF8.GetBytes)];

    private ulong state = seed;

    /// <summary>A changed copy.</summary>
    /// <param name="original">A text of the corpus.</param>
    /// <param name="other">Another one, of which a piece may be taken.</param>
    public byte[] Change(byte[] original, byte[] other)
    {
        var text = new List<byte>(original);
        // Mostly one change: a text with many is refused at the first of them.
        var changes = Next(4) == 0 ? 2 + Next(5) : 1;
        for (var i = 0; i < changes; i++) Once(text, other);
        return [.. text];
    }

    private void Once(List<byte> text, byte[] other)
    {
        switch (Next(18))
        {
            case 0 when text.Count > 0: text[Next(text.Count)] ^= (byte)(1 << Next(8)); break;
            case 1 when text.Count > 0: text[Next(text.Count)] = (byte)Next(256); break;
            case 2: Delete(text, 1 + Next(Next(8) == 0 ? text.Count + 1 : 12)); break;
            case 3: text.InsertRange(Next(text.Count + 1), Pick(Bytes)); break;
            case 4: Repeat(text); break;
            case 5: Truncate(text); break;
            case 6: Splice(text, other); break;
            case 7: Nest(text); break;
            case 8: Swap(text); break;
            case 9 or 10: Replace(text, Value(text), Values); break;
            case 11: Replace(text, Name(text), Values[26..31]); break;
            case 12 or 13 or 14 or 15: Copy(text); break;
            default: Replace(text, Cell(text), Cells); break;
        }
    }

    private void Delete(List<byte> text, int length)
    {
        var at = Next(text.Count + 1);
        text.RemoveRange(at, Math.Min(length, text.Count - at));
    }

    private void Truncate(List<byte> text)
    {
        var at = Next(text.Count + 1);
        text.RemoveRange(at, text.Count - at);
    }

    private void Repeat(List<byte> text)
    {
        var at = Next(text.Count + 1);
        var piece = text.GetRange(at, Math.Min(1 + Next(40), text.Count - at));
        text.InsertRange(Next(text.Count + 1), piece);
    }

    private void Splice(List<byte> text, byte[] other)
    {
        if (other.Length == 0) return;
        var from = Next(other.Length);
        text.InsertRange(Next(text.Count + 1), other.AsSpan(from, Math.Min(1 + Next(60), other.Length - from)).ToArray());
    }

    private void Nest(List<byte> text)
    {
        var depth = Next(4) == 0 ? 1000 : 1 + Next(60);
        var at = Next(text.Count + 1);
        text.InsertRange(at, Enumerable.Repeat(Next(2) == 0 ? (byte)'[' : (byte)'{', depth));
    }

    private void Swap(List<byte> text)
    {
        if (text.Count < 2) return;
        var (a, b) = (Next(text.Count), Next(text.Count));
        (text[a], text[b]) = (text[b], text[a]);
    }

    /// <summary>One value in the place of another of its kind: what still is sound gets past the parser.</summary>
    private void Copy(List<byte> text)
    {
        var (from, to) = (Value(text), Value(text));
        if (from.Length < 0 || to.Length < 0 || Kind(text[from.At]) != Kind(text[to.At])) return;
        var piece = text.GetRange(from.At, from.Length);
        text.RemoveRange(to.At, to.Length);
        text.InsertRange(to.At, piece);
    }

    private static int Kind(byte first) => first switch { (byte)'"' => 0, >= (byte)'0' and <= (byte)'9' => 1, _ => first };

    private void Replace(List<byte> text, (int At, int Length) place, byte[][] by)
    {
        if (place.Length < 0) return;
        text.RemoveRange(place.At, place.Length);
        text.InsertRange(place.At, Pick(by));
    }

    /// <summary>A number, a word or a text with its quotes that follows a colon, a comma or a bracket.</summary>
    private (int At, int Length) Value(List<byte> text)
    {
        var at = After(text, b => b is (byte)':' or (byte)'[' or (byte)',');
        while (at < text.Count && text[at] is (byte)' ' or (byte)'\n') at++;
        return at >= text.Count ? (0, -1) : (at, Length(text, at));
    }

    /// <summary>A text with its quotes, most likely a key.</summary>
    private (int At, int Length) Name(List<byte> text)
    {
        var at = After(text, b => b is (byte)'"') - 1;
        return at < 0 || at >= text.Count ? (0, -1) : (at, Length(text, at));
    }

    /// <summary>What stands between two separators of a table.</summary>
    private (int At, int Length) Cell(List<byte> text)
    {
        var at = After(text, b => b is (byte)',' or (byte)'\n');
        if (at > text.Count) return (0, -1);
        var end = at;
        while (end < text.Count && text[end] is not ((byte)',' or (byte)'\n')) end++;
        return (at, end - at);
    }

    private static int Length(List<byte> text, int at)
    {
        var end = at + 1;
        if (text[at] == '"')
        {
            while (end < text.Count && text[end] != '"') end++;
            return Math.Min(end + 1, text.Count) - at;
        }

        while (end < text.Count && text[end] is not ((byte)',' or (byte)'}' or (byte)']' or (byte)'\n')) end++;
        return end - at;
    }

    /// <summary>The place behind the next such byte from a random place on; beyond the end where there is none.</summary>
    private int After(List<byte> text, Predicate<byte> wanted)
    {
        var from = Next(text.Count + 1);
        for (var at = from; at < text.Count; at++)
            if (wanted(text[at]))
                return at + 1;
        return text.Count + 1;
    }

    private byte[] Pick(byte[][] list) => list[Next(list.Length)];

    private int Next(int below)
    {
        // SplitMix64: written out, so that the inputs are the same under every version of the framework.
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)Math.Max(1, below));
    }
}
