using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace NtmCriteria.Tables;

/// <summary>How a table of text begins: its encoding, its separator, its header.</summary>
/// <param name="Input">The table as UTF-8, from its header on.</param>
/// <param name="Separator">What separates its columns.</param>
/// <param name="Skipped">The number of lines above its header.</param>
/// <param name="Encoding">The name of its encoding.</param>
/// <param name="Letters">The letters of its texts.</param>
/// <param name="Notes">What a reader should be told of it.</param>
internal sealed record TextStart(Stream Input, char Separator, int Skipped, string Encoding, LetterSet Letters, ImmutableArray<LocalText> Notes)
{
    /// <summary>The set that the lines above the header name, or null.</summary>
    public string? SetId { get; private init; }

    private const int Sample = 1 << 16;

    // A header longer than this is no header; whatever separates it will be reported as such.
    private const int Longest = 1 << 20;

    /// <summary>Looks at the beginning of a table.</summary>
    /// <param name="input">The table from its beginning.</param>
    /// <param name="words">What a header holds, or null where any will do.</param>
    public static TextStart Look(Stream input, HeaderWords? words)
    {
        var (bytes, ended) = Read(input);
        var notes = ImmutableArray.CreateBuilder<LocalText>();
        var (encoding, name, letters) = EncodingOf(bytes, ended, input);
        if (encoding is not null && letters == LetterSet.Unicode && !name.StartsWith("UTF", StringComparison.Ordinal))
            notes.Add(TableTexts.Fill("notUtf8", ("name", name)));
        if (name is "UTF-16LE" or "UTF-16BE") notes.Add(TableTexts.Fill("noMark", ("name", name)));
        var text = (encoding ?? System.Text.Encoding.UTF8).GetString(bytes.Span);
        var start = HeaderPlace.Find(text.TrimStart('\uFEFF'), words, letters);
        if (letters == LetterSet.Unicode)
        {
            letters = LetterDetection.Detect(start.Below, out var suspect);
            if (suspect != LetterSet.Unicode)
                notes.Add(LetterDetection.Suspicion(suspect));
        }

        Stream whole = new PrefixedStream(bytes, input);
        if (encoding is not null) whole = System.Text.Encoding.CreateTranscodingStream(whole, encoding, new UTF8Encoding(false), leaveOpen: true);
        if (start.Bytes > 0) whole = Skip(whole, start.Bytes, text.StartsWith('\uFEFF'));
        if (text.Contains("=\"", StringComparison.Ordinal)) whole = new FormulaTextStream(whole, (byte)start.Separator);
        return new(whole, start.Separator, start.Lines, name, letters, notes.ToImmutable()) { SetId = start.SetId };
    }

    /// <summary>How many lines are UTF-8 beyond ASCII, and how many are not UTF-8.</summary>
    private static (int Valid, int Invalid) Lines(ReadOnlySpan<byte> bytes)
    {
        var (valid, invalid) = (0, 0);
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range];
            if (line.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0) continue;
            if (Utf8.IsValid(line)) valid++;
            else invalid++;
        }

        return (valid, invalid);
    }

    private static (ReadOnlyMemory<byte> Bytes, bool Ended) Read(Stream input)
    {
        var bytes = new byte[4096];
        var length = 0;
        while (true)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
            var read = input.Read(bytes, length, bytes.Length - length);
            if (read == 0) return (bytes.AsMemory(0, length), true);
            length += read;
            if (length >= Longest || (length >= Sample && bytes.AsSpan(0, length).IndexOfAny((byte)'\n', (byte)'\r') >= 0)) return (bytes.AsMemory(0, length), false);
        }
    }

    private static (Encoding? From, string Name, LetterSet Letters) EncodingOf(ReadOnlyMemory<byte> memory, bool ended, Stream input)
    {
        var bytes = memory.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (null, "UTF-8", LetterSet.Unicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (System.Text.Encoding.Unicode, "UTF-16", LetterSet.Unicode);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (System.Text.Encoding.BigEndianUnicode, "UTF-16", LetterSet.Unicode);
        // Every second byte of a header in UTF-16 is zero: it is made of the letters of separators and ids.
        var header = bytes[..Math.Min(bytes.Length, 64)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < header.Length; i++)
        {
            if (header[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        if (odd * 5 > header.Length && odd > even * 4) return (System.Text.Encoding.Unicode, "UTF-16LE", LetterSet.Unicode);
        if (even * 5 > header.Length && even > odd * 4) return (System.Text.Encoding.BigEndianUnicode, "UTF-16BE", LetterSet.Unicode);
        var sample = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0 && !ended && input.CanSeek ? FirstBeyondAscii(input) : memory;
        if (LetterDetection.IsUtf8(sample.Span, isCut: !ended)) return (null, "UTF-8", LetterSet.Unicode);
        var page = LetterDetection.CodePage(sample.Span, out var letters);
        if (page is null && Lines(sample.Span) is (0, >= 2)) throw new BrokenTableException(TableTexts.Fill("encodingUnknown"));
        return page is null ? (null, "UTF-8", LetterSet.Unicode) : (page, letters == LetterSet.Unicode ? "windows-1258" : letters.Name(), letters);
    }

    /// <summary>The first stretch of a table that is not ASCII; the place in the input stays.</summary>
    private static ReadOnlyMemory<byte> FirstBeyondAscii(Stream input)
    {
        var place = input.Position;
        var bytes = new byte[Sample];
        var length = 0;
        while (length == 0 && (length = input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)) > 0)
            if (bytes.AsSpan(0, length).IndexOfAnyInRange((byte)0x80, (byte)0xFF) < 0)
                length = 0;
        input.Position = place;
        // What was cut before it began is passed over.
        var begin = bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1;
        return bytes.AsMemory(begin, length - begin);
    }

    private static Stream Skip(Stream stream, int count, bool mark)
    {
        var left = count + (mark ? 3 : 0);
        var buffer = new byte[4096];
        int read;
        while (left > 0 && (read = stream.Read(buffer, 0, Math.Min(left, buffer.Length))) > 0) left -= read;
        return stream;
    }
}
