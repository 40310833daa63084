namespace NtmCriteria.Tables;

/// <summary>
/// Cuts a table of text into stretches of whole records, one after the other. It knows the plain forms of a record: fields
/// without quotes, or in quotes from the first byte to the last. Where any other form begins it ends, and leaves the rest
/// to the reader that knows them all.
/// </summary>
/// <param name="input">The table in UTF-8, from a record on.</param>
/// <param name="separator">What separates its columns.</param>
/// <param name="firstLine">The line of its first record, from 1.</param>
/// <param name="size">The bytes of a stretch.</param>
internal sealed class BlockReader(Stream input, byte separator, int firstLine, int size)
{
    private readonly byte[] carry = new byte[size];
    private int carried;
    private bool ended;

    /// <summary>The bytes of a stretch.</summary>
    public int Size => size;

    /// <summary>Whether the rest is in a form that is not read here.</summary>
    public bool IsIrregular { get; private set; }

    /// <summary>The line of the next record.</summary>
    public int Line { get; private set; } = firstLine;

    /// <summary>What was not given out, from a record on.</summary>
    public Stream Rest() => new PrefixedStream(carry.AsMemory(0, carried), input);

    /// <summary>Fills a stretch; none is left where it says no.</summary>
    public bool Next(RecordBlock block)
    {
        if (IsIrregular) return false;
        var length = carried;
        carry.AsSpan(0, carried).CopyTo(block.Bytes);
        while (length < size && !ended)
        {
            var read = input.Read(block.Bytes, length, size - length);
            if (read == 0) ended = true;
            length += read;
        }

        var bytes = block.Bytes.AsSpan(0, length);
        block.HasQuotes = bytes.Contains((byte)'"');
        block.Length = block.HasQuotes ? EndWithQuotes(bytes) : End(bytes);
        // A stretch of which nothing could be given out holds a record that is too long.
        if (block.Length == 0 && length > 0) IsIrregular = true;
        block.FirstLine = Line;
        Line += bytes[..block.Length].Count((byte)'\n');
        carried = length - block.Length;
        bytes[block.Length..].CopyTo(carry);
        return block.Length > 0;
    }

    /// <summary>Where the last whole record ends.</summary>
    private int End(ReadOnlySpan<byte> bytes)
    {
        // A carriage return ends a record alone in no form that is read here.
        for (var at = bytes.IndexOf((byte)'\r'); at >= 0;)
        {
            if (at + 1 < bytes.Length ? bytes[at + 1] != '\n' : ended)
            {
                IsIrregular = true;
                return bytes[..at].LastIndexOf((byte)'\n') + 1;
            }

            var next = bytes[(at + 1)..].IndexOf((byte)'\r');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return ended ? bytes.Length : bytes.LastIndexOf((byte)'\n') + 1;
    }

    private int EndWithQuotes(ReadOnlySpan<byte> bytes)
    {
        var (record, at) = (0, 0);
        while (at < bytes.Length)
        {
            var found = bytes[at..].IndexOfAny((byte)'"', (byte)'\n', (byte)'\r');
            if (found < 0) break;
            at += found;
            if (bytes[at] == '\n')
            {
                record = ++at;
                continue;
            }

            if (bytes[at] == '\r')
            {
                if (at + 1 < bytes.Length ? bytes[at + 1] != '\n' : ended) return Irregular(record);
                if (++at >= bytes.Length) return record;
                continue;
            }

            if (at > record && bytes[at - 1] != separator) return Irregular(record);
            var behind = ClosingQuote(bytes, at + 1);
            if (behind == Open) return ended ? Irregular(record) : record;
            if (behind == Odd) return Irregular(record);
            at = behind;
        }

        return ended ? bytes.Length : record;
    }

    private const int Open = -1, Odd = -2;

    /// <summary>The place behind the quote that closes a field, <see cref="Open"/> or <see cref="Odd"/>.</summary>
    private int ClosingQuote(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var found = bytes[at..].IndexOfAny((byte)'"', (byte)'\r');
            if (found < 0) return Open;
            at += found;
            if (at + 1 >= bytes.Length) return ended && bytes[at] == '"' ? at + 1 : Open;
            var next = bytes[at + 1];
            if (bytes[at] == '\r')
            {
                if (next != '\n') return Odd;
                at++;
            }
            else if (next == '"') at += 2;
            else return next == separator || next is (byte)'\n' or (byte)'\r' ? at + 1 : Odd;
        }
    }

    private int Irregular(int record)
    {
        IsIrregular = true;
        return record;
    }
}
