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
            throw new BrokenTableException(TableTexts.Fill("archiveTooManyParts", ("count", entries.Count)));
        if (Find(entries, "mimetype") is { } type && Beginning(type, OpenDocument.Length) == OpenDocument)
            throw new BrokenTableException(
                TableTexts.Fill("isOpenDocument"));
        if (Find(entries, "xl/workbook.bin") is not null)
            throw new BrokenTableException(TableTexts.Fill("isBinaryWorkbook"));
        if (Find(entries, "[Content_Types].xml") is null)
            throw new BrokenTableException(TableTexts.Fill("isZip"));
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
