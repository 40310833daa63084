using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Says of an OLE compound file what it is and what to do: it is never read as a table.</summary>
internal static class CompoundFile
{
    // The directory stands anywhere in the file; a larger one is told as the older kind.
    private const long Most = 256L << 20;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static string Explain(Stream input) => Holds(input, Encrypted)
        ? "the workbook is protected by a password; expected one without: open it, remove the password (File > Info > Protect Workbook, "
            + "or save without one) and save it as .xlsx"
        : "the file is an old Excel workbook (.xls) or another OLE document; expected .xlsx or CSV: open it in Excel or LibreOffice and "
            + "save it as .xlsx";

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
