using System.IO.Compression;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>The parts of a workbook, and how they name one another.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const long LargestList = 16L << 20;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(PartName.Comparer);

    private WorkbookPackage(ZipArchive archive)
    {
        this.archive = archive;
        // Of two parts of one name, spreadsheet programs do not agree on which counts: the first.
        foreach (var entry in archive.Entries) parts.TryAdd(PartName.OfEntry(entry.FullName), entry);
    }

    /// <param name="input">An archive that can seek; it stays open.</param>
    /// <exception cref="BrokenTableException">It is no archive, or none that holds a workbook.</exception>
    public static WorkbookPackage Open(Stream input)
    {
        var archive = Unpack(input, static input => new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true));
        try
        {
            // The list of entries is read when it is first asked for.
            ArchiveCheck.Look(Unpack(archive, static archive => archive.Entries));
            return new(archive);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>The relations of a part to others inside the package: none where it has no list of them.</summary>
    public Relation[] RelationsOf(string source)
    {
        var list = PartName.Relations(source);
        if (!parts.ContainsKey(list)) return [];
        return [.. PartXml.Elements(Read(list, LargestList), "Relationship").Select(xml => From(source, xml)).OfType<Relation>()];
    }

    /// <summary>The unpacked bytes of a part.</summary>
    /// <param name="part">Its name.</param>
    /// <param name="most">As many bytes as it may unpack to.</param>
    /// <exception cref="BrokenTableException">It is missing, or cannot be unpacked.</exception>
    public GuardedStream Read(string part, long most) => parts.TryGetValue(part, out var entry)
        ? new(Unpack(entry, static entry => entry.Open()), part, most)
        : throw BrokenTableException.Damaged(TableTexts.Fill("partMissing", ("part", part)));

    public void Dispose() => archive.Dispose();

    // Mail addresses and links to elsewhere are external, whatever was typed into them: they are never followed.
    private static Relation? From(string source, XmlReader xml) =>
        xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target
            && Relation.KindOf(xml.GetAttribute("Type")) is { } kind
                ? new(id, kind, PartName.Resolve(source, target))
                : null;

    /// <summary>Every call that parses the archive: only what it documents of bad bytes is damage, all else is a fault.</summary>
    private static TResult Unpack<TFrom, TResult>(TFrom from, Func<TFrom, TResult> call)
    {
        try
        {
            return call(from);
        }
        catch (InvalidDataException refusal)
        {
            throw BrokenTableException.Damaged(refusal);
        }
    }
}
