using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>An .xlsx workbook that is open for reading: its sheets, its texts and the meaning of its styles.</summary>
internal sealed class WorkbookFile : IDisposable
{
    private const long Small = 16L << 20;
    private const long LargestTexts = 1L << 30;
    private const long LargestSheet = 8L << 30;

    private readonly WorkbookPackage package;
    private readonly Stream? copy;

    private WorkbookFile(WorkbookPackage package, string book, Stream? copy)
    {
        this.package = package;
        this.copy = copy;
        var relations = package.RelationsOf(book);
        var sheets = new List<WorkbookSheet>();
        using (var xml = PartXml.Open(package.Read(book, Small)))
            while (PartXml.Step(xml))
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.Depth == 0 && xml.LocalName != "workbook") throw NoWorkbook();
                if (xml.LocalName == "workbookPr") From1904 = xml.GetAttribute("date1904") is "1" or "true";
                else if (xml.LocalName == "sheet" && Sheet(xml, relations) is { } sheet) sheets.Add(sheet);
            }

        Sheets = sheets;
        Formats = CellFormats.Read(Only(relations, "styles", Small));
        Texts = SharedText.Read(Only(relations, "sharedStrings", LargestTexts));
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
        WorkbookPackage? package = null;
        try
        {
            package = WorkbookPackage.Open(input.CanSeek ? input : copy = Copy(input));
            var book = package.RelationsOf("").FirstOrDefault(r => r.Kind == "officeDocument").Part;
            return new(package, book ?? throw NoWorkbook(), copy);
        }
        catch
        {
            package?.Dispose();
            copy?.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a sheet from the first.</summary>
    public SheetRows Rows(WorkbookSheet sheet) => new(package.Read(sheet.Part, LargestSheet), this, sheet.Name);

    /// <summary>The merged cells of a sheet.</summary>
    public MergedRange[] Merged(WorkbookSheet sheet)
    {
        using var part = package.Read(sheet.Part, LargestSheet);
        return MergedRange.Find(part);
    }

    public void Dispose()
    {
        package.Dispose();
        copy?.Dispose();
    }

    private GuardedStream? Only(Relation[] relations, string kind, long most) =>
        relations.FirstOrDefault(r => r.Kind == kind).Part is { } part ? package.Read(part, most) : null;

    /// <summary>A sheet with cells; one may be a chart alone.</summary>
    private static WorkbookSheet? Sheet(XmlReader element, Relation[] relations)
    {
        var id = Relation.NameSpaces.Select(space => element.GetAttribute("id", space)).FirstOrDefault(id => id is not null);
        var part = relations.FirstOrDefault(r => r.Id == id && r.Kind == "worksheet").Part;
        return element.GetAttribute("name") is { } name && part is not null
            ? new(name, element.GetAttribute("state") is null or "visible", part)
            : null;
    }

    private static BrokenTableException NoWorkbook() => new(TableTexts.Fill("noWorkbook"));

    /// <summary>An archive is read from its end, which a stream such as standard input does not allow.</summary>
    private static FileStream Copy(Stream input)
    {
        var copy = TemporaryFile.Open();
        input.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
