using System.IO.Compression;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Looks at the list of an archive before anything of it is unpacked: is it a workbook of a sensible make?</summary>
internal static class ArchiveCheck
{
    private const int MostParts = 10_000;
    private const long LargestList = 16L << 20;

    /// <exception cref="BrokenTableException">It is something else, or built to burst.</exception>
    public static void Look(Stream input)
    {
        using (var archive = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > MostParts)
                throw new BrokenTableException($"the archive holds {archive.Entries.Count} parts; expected an .xlsx workbook or CSV");
            if (archive.GetEntry("mimetype") is { } type && Begins(type, "application/vnd.oasis.opendocument"))
                throw new BrokenTableException(
                    "the file is an OpenDocument file (.ods); expected .xlsx or CSV: open it in LibreOffice and save it as .xlsx");
            if (archive.GetEntry("xl/workbook.bin") is not null)
                throw new BrokenTableException("the file is a binary workbook (.xlsb); expected .xlsx or CSV: open it in Excel and save it as .xlsx");
            if (archive.GetEntry("[Content_Types].xml") is null)
                throw new BrokenTableException("the file is a zip archive, but no workbook; expected an .xlsx workbook or CSV");
            // These lists are read as a whole before any part is.
            foreach (var entry in archive.Entries)
                if ((entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName == "[Content_Types].xml")
                    && entry.Length > LargestList)
                    throw new BrokenTableException($"the part {entry.FullName} unpacks to {entry.Length >> 20} MiB; expected a sound workbook");
        }

        input.Position = 0;
    }

    private static bool Begins(ZipArchiveEntry entry, string text)
    {
        using var content = entry.Open();
        var bytes = new byte[text.Length];
        return content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            && Encoding.ASCII.GetString(bytes) == text;
    }
}
