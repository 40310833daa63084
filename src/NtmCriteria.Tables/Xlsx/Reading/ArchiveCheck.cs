using System.IO.Compression;
using System.Text;

namespace NtmCriteria.Tables;

/// <summary>Looks at the list of an archive before anything of it is unpacked: is it a workbook of a sensible make?</summary>
internal static class ArchiveCheck
{
    private const int MostParts = 10_000;
    private const string OpenDocument = "application/vnd.oasis.opendocument";

    /// <exception cref="BrokenTableException">It is something else, or built to burst.</exception>
    public static void Look(IReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > MostParts)
            throw new BrokenTableException($"the archive holds {entries.Count} parts; expected an .xlsx workbook or CSV");
        if (Find(entries, "mimetype") is { } type && Beginning(type, OpenDocument.Length) == OpenDocument)
            throw new BrokenTableException(
                "the file is an OpenDocument file (.ods); expected .xlsx or CSV: open it in LibreOffice and save it as .xlsx");
        if (Find(entries, "xl/workbook.bin") is not null)
            throw new BrokenTableException("the file is a binary workbook (.xlsb); expected .xlsx or CSV: open it in Excel and save it as .xlsx");
        if (Find(entries, "[Content_Types].xml") is null)
            throw new BrokenTableException("the file is a zip archive, but no workbook; expected an .xlsx workbook or CSV");
    }

    private static ZipArchiveEntry? Find(IEnumerable<ZipArchiveEntry> entries, string part) =>
        entries.FirstOrDefault(entry => PartName.Comparer.Equals(PartName.OfEntry(entry.FullName), part));

    /// <summary>The first letters of a part; of one that cannot be unpacked, none.</summary>
    private static string Beginning(ZipArchiveEntry entry, int length)
    {
        var bytes = new byte[length];
        try
        {
            using var content = entry.Open();
            return Encoding.ASCII.GetString(bytes, 0, content.ReadAtLeast(bytes, length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return "";
        }
    }
}
