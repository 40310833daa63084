namespace NtmCriteria.Tables;

/// <summary>What a file is by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>Text, as CSV is.</summary>
    Text,

    /// <summary>A zip archive, as .xlsx is.</summary>
    Workbook,

    /// <summary>An OLE compound file, as .xls is, and .xlsx with a password.</summary>
    Compound,
}

internal static class FileKinds
{
    private const int Longest = 8;

    /// <summary>The first bytes of a file of text, and the input from its beginning.</summary>
    public static (byte[] First, Stream Input) Peek(Stream input)
    {
        var start = input.CanSeek ? input.Position : 0;
        var bytes = new byte[1024];
        var length = input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (!input.CanSeek) return (bytes[..length], new PrefixedStream(bytes.AsMemory(0, length), input));
        input.Position = start;
        return (bytes[..length], input);
    }

    /// <summary>The kind, and the input from its beginning.</summary>
    public static (FileKind Kind, Stream Input) Look(Stream input)
    {
        var start = input.CanSeek ? input.Position : 0;
        var bytes = new byte[Longest];
        var length = input.ReadAtLeast(bytes, Longest, throwOnEndOfStream: false);
        ReadOnlySpan<byte> first = bytes.AsSpan(0, length);
        var kind = first.StartsWith("PK\x03\x04"u8) || first.StartsWith("PK\x05\x06"u8) ? FileKind.Workbook
            : first.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) ? FileKind.Compound
            : FileKind.Text;
        if (!input.CanSeek) return (kind, new PrefixedStream(bytes.AsMemory(0, length), input));
        input.Position = start;
        return (kind, input);
    }
}
