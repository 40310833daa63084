using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>
/// Writes an .xlsx workbook as a stream: the same rows give the same bytes, for no time and no random name goes into it.
/// </summary>
/// <remarks>
/// The package of the Open XML SDK stamps every part with the time and keeps all parts in memory while it is written;
/// the parts here are few and fixed, so the archive is written directly.
/// </remarks>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The earliest time that an archive can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly List<SheetLayout> sheets = [];

    public WorkbookWriter(Stream output) => archive = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public StyleTable Styles { get; } = new();

    /// <summary>A sheet to be filled; several may be filled at once.</summary>
    /// <param name="firstRow">The first row written to it; those above are written when it is added.</param>
    /// <param name="widths">The widths of its columns, as far as rows are to be high enough for wrapped text.</param>
    public SheetWriter Begin(int firstRow = 1, IReadOnlyList<double>? widths = null) => new(Styles, firstRow, widths ?? []);

    /// <summary>Adds a filled sheet, in the order of calling.</summary>
    /// <param name="layout">How it looks.</param>
    /// <param name="top">The rows above, or null.</param>
    /// <param name="body">Its rows.</param>
    public void Add(SheetLayout layout, SheetWriter? top, SheetWriter body)
    {
        sheets.Add(layout);
        Part($"xl/worksheets/sheet{Number(sheets.Count)}.xml", (xml, part) => SheetParts.Write(xml, part, layout, sheets.Count == 1, top, body));
    }

    /// <summary>Completes the workbook; the output stays open.</summary>
    public void Finish()
    {
        Part("xl/styles.xml", Styles.Write);
        Part("xl/workbook.xml", Workbook);
        Part("xl/_rels/workbook.xml.rels", xml => Relationships(
            xml, [.. sheets.Select((_, i) => ($"rId{Number(i + 1)}", "worksheet", $"worksheets/sheet{Number(i + 1)}.xml")), ("rIdStyles", "styles", "styles.xml")]));
        Part("_rels/.rels", xml => Relationships(xml, [("rId1", "officeDocument", "xl/workbook.xml")]));
        Part("[Content_Types].xml", ContentTypes);
        archive.Dispose();
    }

    public void Dispose() => archive.Dispose();

    private void Workbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", SheetXml.Main);
        xml.WriteAttributeString("xmlns", "r", null, SheetXml.Relations);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Number(i + 1));
            xml.WriteAttributeString("r", "id", SheetXml.Relations, $"rId{Number(i + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (sheets.Any(s => s.HeaderRow > 0)) DefinedNames(xml);
        xml.WriteEndElement();
    }

    /// <summary>The rows that stand on every printed page, and the ranges that are filtered.</summary>
    private void DefinedNames(XmlWriter xml)
    {
        xml.WriteStartElement("definedNames");
        foreach (var (name, hidden, of) in new[] { ("_xlnm._FilterDatabase", true, true), ("_xlnm.Print_Titles", false, false) })
            for (var i = 0; i < sheets.Count; i++)
            {
                if (sheets[i] is not { HeaderRow: > 0 } sheet || (of && !sheet.Filter)) continue;
                var quoted = $"'{sheet.Name.Replace("'", "''", StringComparison.Ordinal)}'";
                xml.WriteStartElement("definedName");
                xml.WriteAttributeString("name", name);
                xml.WriteAttributeString("localSheetId", Number(i));
                if (hidden) xml.WriteAttributeString("hidden", "1");
                xml.WriteString(of
                    ? $"{quoted}!$A${Number(sheet.HeaderRow)}:${CellAddress.Column(sheet.Widths.Count)}${Number(sheet.LastRow)}"
                    : (sheet.Wide ? $"{quoted}!$A:${CellAddress.Column(sheet.FrozenColumns)}," : "") + $"{quoted}!${Number(sheet.FirstPrinted > 0 ? sheet.FirstPrinted : sheet.HeaderRow)}:${Number(sheet.HeaderRow)}");
                xml.WriteEndElement();
            }

        xml.WriteEndElement();
    }

    private void ContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        foreach (var (extension, type) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml") })
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        Override(xml, "/xl/workbook.xml", Sheet + "sheet.main+xml");
        Override(xml, "/xl/styles.xml", Sheet + "styles+xml");
        for (var i = 1; i <= sheets.Count; i++) Override(xml, $"/xl/worksheets/sheet{Number(i)}.xml", Sheet + "worksheet+xml");
        xml.WriteEndElement();
    }

    private static void Override(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override");
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IEnumerable<(string Id, string Type, string Target)> relationships)
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        foreach (var (id, type, target) in relationships)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", SheetXml.Relations + "/" + type);
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Part(string name, Action<XmlWriter> write) => Part(name, (xml, _) => write(xml));

    private void Part(string name, Action<XmlWriter, Stream> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, SheetXml.Settings);
        write(xml, stream);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
