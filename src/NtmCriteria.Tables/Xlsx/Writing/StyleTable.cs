using System.Globalization;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>The styles that a workbook uses, in the order of their first use.</summary>
internal sealed class StyleTable
{
    private const string Font = "Arial";
    private const int UsualSize = 10;
    private const int TextFormat = 49;

    private readonly Dictionary<CellStyle, int> styles = new() { [default] = 0 };

    public int this[CellStyle style]
    {
        get
        {
            if (!styles.TryGetValue(style, out var index)) styles.Add(style, index = styles.Count);
            return index;
        }
    }

    public void Write(XmlWriter xml)
    {
        var used = styles.OrderBy(s => s.Value).Select(s => s.Key).ToArray();
        var fonts = used.Select(s => (s.Bold, s.Size, s.Ink)).Distinct().ToList();
        // The first two fills are fixed by the format.
        var fills = used.Select(s => s.Fill).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        xml.WriteStartElement("styleSheet", SheetXml.Main);
        Group(xml, "fonts", fonts.Count);
        foreach (var font in fonts) WriteFont(xml, font.Bold, font.Size, font.Ink);
        xml.WriteEndElement();
        Group(xml, "fills", fills.Count + 2);
        foreach (var pattern in new[] { "none", "gray125" }) WriteFill(xml, pattern, null);
        foreach (var colour in fills) WriteFill(xml, "solid", colour);
        xml.WriteEndElement();
        WriteBorders(xml);
        Group(xml, "cellStyleXfs", 1);
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Group(xml, "cellXfs", used.Length);
        foreach (var style in used)
            WriteStyle(xml, style, fonts.IndexOf((style.Bold, style.Size, style.Ink)), style.Fill is { } fill ? fills.IndexOf(fill) + 2 : 0);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteStyle(XmlWriter xml, CellStyle style, int font, int fill)
    {
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", Text(style.AsText ? TextFormat : 0));
        xml.WriteAttributeString("fontId", Text(font));
        xml.WriteAttributeString("fillId", Text(fill));
        xml.WriteAttributeString("borderId", style.Ruled ? "1" : "0");
        xml.WriteAttributeString("xfId", "0");
        if (style.Quoted) xml.WriteAttributeString("quotePrefix", "1");
        foreach (var part in new[] { "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment" })
            xml.WriteAttributeString(part, "1");
        xml.WriteStartElement("alignment");
        if (style.Centre) xml.WriteAttributeString("horizontal", "center");
        xml.WriteAttributeString("vertical", style.Low ? "bottom" : "top");
        if (style.Upright) xml.WriteAttributeString("textRotation", "90");
        if (style.Wrap) xml.WriteAttributeString("wrapText", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFont(XmlWriter xml, bool bold, int size, string? ink)
    {
        xml.WriteStartElement("font");
        if (bold) SheetXml.Empty(xml, "b");
        SheetXml.Empty(xml, "sz", "val", Text(size == 0 ? UsualSize : size));
        SheetXml.Empty(xml, "color", "rgb", "FF" + (ink ?? "000000"));
        SheetXml.Empty(xml, "name", "val", Font);
        xml.WriteEndElement();
    }

    private static void WriteFill(XmlWriter xml, string pattern, string? colour)
    {
        xml.WriteStartElement("fill");
        xml.WriteStartElement("patternFill");
        xml.WriteAttributeString("patternType", pattern);
        if (colour is not null) SheetXml.Empty(xml, "fgColor", "rgb", "FF" + colour);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        Group(xml, "borders", 2);
        foreach (var ruled in new[] { false, true })
        {
            xml.WriteStartElement("border");
            foreach (var side in new[] { "left", "right", "top", "bottom", "diagonal" })
            {
                xml.WriteStartElement(side);
                if (ruled && side != "diagonal")
                {
                    xml.WriteAttributeString("style", "thin");
                    SheetXml.Empty(xml, "color", "rgb", "FFBFBFBF");
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Group(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", Text(count));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
