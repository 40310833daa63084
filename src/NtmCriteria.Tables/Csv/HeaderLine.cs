namespace NtmCriteria.Tables;

/// <summary>Looks at the header line of a CSV table before anything is read from it: what separates its columns?</summary>
internal static class HeaderLine
{
    // A header longer than this is no header; whatever separates it will be reported as such.
    private const int Limit = 1 << 20;

    /// <summary>The separator and the input from its beginning.</summary>
    public static (char Separator, Stream Input) Look(Stream input)
    {
        var bytes = new byte[4096];
        var length = 0;
        var end = -1;
        while (end < 0 && length < Limit)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, bytes.Length * 2);
            var read = input.Read(bytes, length, bytes.Length - length);
            if (read == 0) break;
            length += read;
            end = EndOfLine(bytes.AsSpan(0, length));
        }

        var line = bytes.AsSpan(0, end < 0 ? length : end);
        // A comma anywhere outside quotes settles it: under vi-VN a semicolon may stand inside a name, a comma may not.
        var separator = Holds(line, (byte)',') ? ',' : Holds(line, (byte)';') ? ';' : Holds(line, (byte)'\t') ? '\t' : ',';
        return (separator, new PrefixedStream(bytes.AsMemory(0, length), input));
    }

    private static int EndOfLine(ReadOnlySpan<byte> bytes)
    {
        var quoted = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '"') quoted = !quoted;
            else if (bytes[i] is (byte)'\n' or (byte)'\r' && !quoted) return i;
        }

        return -1;
    }

    private static bool Holds(ReadOnlySpan<byte> line, byte separator)
    {
        var quoted = false;
        foreach (var b in line)
        {
            if (b == '"') quoted = !quoted;
            else if (b == separator && !quoted) return true;
        }

        return false;
    }
}
