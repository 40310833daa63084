using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Opens an OLE compound file: an old workbook is read, whatever else it is says what to do.</summary>
internal static class CompoundFile
{
    // The directory stands anywhere in the file; a larger one is told as the older kind.
    private const long Most = 256L << 20;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Opens an old workbook; one with a password is refused with the way out.</summary>
    /// <exception cref="BrokenTableException">It is protected, or no workbook.</exception>
    public static RowSource Open(Stream input, string file, string? sheet, bool ignoreUnnamed, HeaderWords words)
    {
        var copy = input;
        if (!input.CanSeek)
        {
            copy = new MemoryStream();
            input.CopyTo(copy);
            copy.Position = 0;
        }

        var start = copy.Position;
        if (Holds(copy, Encrypted))
            throw new BrokenTableException(
                TableTexts.Fill("isProtected"));
        copy.Position = start;
        return OldWorkbook.Open(copy, file, sheet, ignoreUnnamed, words);
    }

    private static bool Holds(Stream input, ReadOnlySpan<byte> wanted)
    {
        var buffer = new byte[1 << 16];
        var kept = 0;
        long seen = 0;
        int read;
        while (seen < Most && (read = input.Read(buffer, kept, buffer.Length - kept)) > 0)
        {
            seen += read;
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(wanted) >= 0) return true;
            // The word may lie across two reads.
            kept = Math.Min(filled.Length, wanted.Length - 1);
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
