namespace NtmCriteria.Cli;

/// <summary>Reads the file of a rule document, and no more of it than a document may have.</summary>
internal static class DocumentFile
{
    /// <summary>The bytes; of a file that is too large, one byte more than is allowed, which its reader refuses.</summary>
    /// <exception cref="Stop">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string file) => Reach(file, () =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        // The length of a pipe or device says nothing: it is read until it ends or is too long.
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (bytes.Length <= RuleDocument.MaxBytes
               && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, RuleDocument.MaxBytes + 1 - bytes.Length)) is > 0 and var read)
            bytes.Write(buffer, 0, read);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    });

    /// <summary>The bytes of a file that is no rule document and may be of any length, such as a report.</summary>
    /// <exception cref="Stop">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> ReadWhole(string file) => Reach(file, () => File.ReadAllBytes(file).AsMemory());

    private static ReadOnlyMemory<byte> Reach(string file, Func<Memory<byte>> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw Stop.NoAccess("cannotRead", ("file", file), ("reason", FileFault.Of(e)));
        }
    }
}
