using System.IO.Compression;
using System.Security;
using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

/// <summary>A workbook written letter by letter, so that a test decides what stands in the file and no library does.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<(string Name, string State, string Xml)> sheets = [];

    public const string Name = "xã.xlsx";

    /// <summary>The inside of the shared strings, or null for none.</summary>
    public string? Shared { get; init; }

    /// <summary>The formats of the cell styles 1, 2, …, as codes.</summary>
    public string[] Formats { get; init; } = [];

    public bool From1904 { get; init; }

    /// <summary>A sheet by the inside of its rows and what follows them.</summary>
    public RawWorkbook Sheet(string name, string rows, string after = "", string state = "visible")
    {
        sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    /// <summary>A row of cells: text as it stands, and what begins with &lt; as cells that are written out.</summary>
    public static string Row(int number, params string[] cells)
    {
        var row = new StringBuilder($"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++)
        {
            var address = $"r=\"{CellAddress.Write(i + 1, number)}\"";
            if (cells[i].StartsWith("<c", StringComparison.Ordinal)) row.Append("<c ").Append(address).Append(cells[i].AsSpan(2));
            else if (cells[i].Length > 0) row.Append(System.Globalization.CultureInfo.InvariantCulture, $"<c {address} t=\"inlineStr\"><is><t>{SecurityElement.Escape(cells[i])}</t></is></c>");
        }

        return row.Append("</row>").ToString();
    }

    /// <summary>The one sheet with the header commune, year, … and one row for commune A in 2023.</summary>
    public static RawWorkbook One(string column, string cell) =>
        new RawWorkbook().Sheet("Sheet1", Row(1, "commune", "year", column) + Row(2, "A", "<c><v>2023</v></c>", cell));

    public byte[] Bytes(Action<ZipArchive>? more = null)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + Override("workbook", "sheet.main") + Override("styles", "styles") + Override("sharedStrings", "sharedStrings")
                + string.Concat(sheets.Select((_, i) => Override($"sheet{i + 1}", "worksheet"))) + "</Types>");
            Part(zip, "_rels/.rels", Relationships($"<Relationship Id=\"rId1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
            Part(zip, "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>"
                + string.Concat(sheets.Select((s, i) =>
                    $"<sheet name=\"{SecurityElement.Escape(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>"))
                + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", Relationships(
                string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>"
                + (Shared is null ? "" : $"<Relationship Id=\"texts\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>")));
            Part(zip, "xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><numFmts>"
                + string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))
                + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                + string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))
                + "<xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
            if (Shared is not null) Part(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{Shared}</sst>");
            for (var i = 0; i < sheets.Count; i++) Part(zip, $"xl/sheet{i + 1}.xml", sheets[i].Xml);
            more?.Invoke(zip);
        }

        return bytes.ToArray();
    }

    public static void Part(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    public IReadOnlyList<CommuneRow> Rows(CommuneTableOptions? options = null) =>
        [.. CommuneTable.Read(new MemoryStream(Bytes()), Name, options)];

    public Dossier Dossier(CommuneTableOptions? options = null)
    {
        var row = Assert.Single(Rows(options));
        Assert.Empty(row.Problems);
        return row.Dossier!;
    }

    public TableProblem Problem(CommuneTableOptions? options = null) => Assert.Single(Rows(options).SelectMany(r => r.Problems));

    private static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/xl/{part}.xml\" ContentType=\"{Content}{type}+xml\"/>";
}
