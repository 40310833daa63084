using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace NtmCriteria.Tables;

/// <summary>An .xlsx workbook that is open for reading: its sheets, its texts and the meaning of its styles.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const long Small = 16L << 20;
    private const long LargestTexts = 1L << 30;
    private const long LargestSheet = 8L << 30;

    private readonly SpreadsheetDocument document;
    private readonly Stream? copy;

    private WorkbookFile(SpreadsheetDocument document, Stream? copy)
    {
        this.document = document;
        this.copy = copy;
        var book = document.WorkbookPart!;
        foreach (var element in PartXml.Elements(Guarded(book, Small), "workbookPr"))
            From1904 = element.GetAttribute("date1904") is "1" or "true";
        Sheets = [.. PartXml.Elements(Guarded(book, Small), "sheet").Select(Sheet).OfType<WorkbookSheet>()];
        Formats = CellFormats.Read(book.WorkbookStylesPart is { } styles ? Guarded(styles, Small) : null);
        Texts = SharedText.Read(book.SharedStringTablePart is { } texts ? Guarded(texts, LargestTexts) : null);
    }

    /// <summary>The sheets with cells, in their order.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public CellFormats Formats { get; }

    public SharedText Texts { get; }

    /// <summary>Whether days are counted from 1904, as older programs did.</summary>
    public bool From1904 { get; }

    /// <exception cref="BrokenTableException">It is no workbook that can be read.</exception>
    public static WorkbookFile Open(Stream input)
    {
        Stream? copy = null;
        try
        {
            if (!input.CanSeek) input = copy = Copy(input);
            ArchiveCheck.Look(input);
            SpreadsheetDocument document;
            try
            {
                document = SpreadsheetDocument.Open(input, isEditable: false);
            }
            catch (OpenXmlPackageException)
            {
                input.Position = 0;
                copy ??= Copy(input);
                Unlink(copy);
                document = SpreadsheetDocument.Open(copy, isEditable: false);
            }

            if (document.WorkbookPart is not null) return new(document, copy);
            document.Dispose();
            throw new BrokenTableException("the file holds no workbook; expected an .xlsx workbook or CSV");
        }
        catch (Exception e)
        {
            copy?.Dispose();
            if (IsDamage(e)) throw new BrokenTableException(Damage(e), inner: e);
            throw;
        }
    }

    /// <summary>The rows of a sheet from the first.</summary>
    public SheetRows Rows(WorkbookSheet sheet) => new(Guarded(Part(sheet), LargestSheet), this, sheet.Name);

    /// <summary>The merged cells of a sheet.</summary>
    public MergedRange[] Merged(WorkbookSheet sheet)
    {
        using var part = Guarded(Part(sheet), LargestSheet);
        return MergedRange.Find(part);
    }

    public void Dispose()
    {
        document.Dispose();
        copy?.Dispose();
    }

    public static bool IsDamage(Exception e) => e is XmlException or InvalidDataException or OpenXmlPackageException or FormatException
        or ArgumentException or EndOfStreamException or InvalidOperationException or NotSupportedException;

    public static string Damage(Exception e) =>
        $"the workbook is damaged ({e.Message.Split('\n')[0].TrimEnd('.', '\r')}); expected one that a spreadsheet program opens: open it there and save it anew";

    private OpenXmlPart Part(WorkbookSheet sheet) => document.WorkbookPart!.GetPartById(sheet.RelationshipId);

    private WorkbookSheet? Sheet(XmlReader element)
    {
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        var (name, id) = (element.GetAttribute("name"), element.GetAttribute("id", relations) ?? element.GetAttribute("id", strict));
        if (name is null || id is null) return null;
        // A sheet may be a chart alone.
        return document.WorkbookPart!.TryGetPartById(id, out var part) && part is WorksheetPart
            ? new(name, element.GetAttribute("state") is null or "visible", id)
            : null;
    }

    private static GuardedStream Guarded(OpenXmlPart part, long most) =>
        new(part.GetStream(FileMode.Open, FileAccess.Read), part.Uri.ToString().TrimStart('/'), most);

    /// <summary>
    /// Mail addresses and links that somebody typed wrongly keep the package from being opened. They say nothing of the
    /// table: in the copy they lead nowhere.
    /// </summary>
    private static void Unlink(Stream copy)
    {
        var settings = new OpenSettings
        {
            RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "about:blank"),
        };
        using (SpreadsheetDocument.Open(copy, isEditable: true, settings))
        {
            // Opening it rewrites the links, and closing it saves them.
        }

        copy.Position = 0;
    }

    /// <summary>An archive is read from its end, which a stream such as standard input does not allow.</summary>
    private static FileStream Copy(Stream input)
    {
        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), $"ntm-{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None,
            1 << 16, FileOptions.DeleteOnClose);
        input.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsVisible">Whether people see it.</param>
/// <param name="RelationshipId">Where its part is.</param>
internal sealed record WorkbookSheet(string Name, bool IsVisible, string RelationshipId);
