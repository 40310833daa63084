using System.Globalization;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>The meaning of every cell style of a workbook.</summary>
internal sealed class CellFormats
{
    // Spreadsheet programs allow 65,490 styles; more are no workbook.
    private const int Most = 1 << 16;

    private readonly List<CellFormat> styles = [];

    /// <summary>The styles of a workbook, or none where it has no such part.</summary>
    public static CellFormats Read(Stream? part)
    {
        var formats = new CellFormats();
        if (part is null) return formats;
        var custom = new Dictionary<int, CellFormat>();
        using var xml = PartXml.Open(part);
        var inCells = false;
        while (PartXml.Step(xml))
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs") inCells = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "numFmt" when Number(xml, "numFmtId") is { } id && custom.Count < Most:
                    custom[id] = CellFormat.Parse(xml.GetAttribute("formatCode") ?? "");
                    break;
                case "cellXfs":
                    inCells = !xml.IsEmptyElement;
                    break;
                case "xf" when inCells && formats.styles.Count < Most:
                    var number = Number(xml, "numFmtId") ?? 0;
                    formats.styles.Add(custom.TryGetValue(number, out var known) ? known : CellFormat.Builtin(number));
                    break;
            }
        }

        return formats;
    }

    public CellFormat this[int style] => (uint)style < (uint)styles.Count ? styles[style] : default;

    private static int? Number(XmlReader xml, string attribute) => int.TryParse(
        xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
