using System.Globalization;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>Everything of a sheet but its rows, in the order that the format demands.</summary>
internal static class SheetParts
{
    public static void Write(XmlWriter xml, Stream part, SheetLayout layout, bool isFirst, SheetWriter? top, SheetWriter body)
    {
        xml.WriteStartElement("worksheet", SheetXml.Main);
        xml.WriteStartElement("sheetPr");
        if (layout.Tab is { } tab) SheetXml.Empty(xml, "tabColor", "rgb", "FF" + tab);
        SheetXml.Empty(xml, "pageSetUpPr", "fitToPage", layout.Wide ? "0" : "1");
        xml.WriteEndElement();
        Views(xml, layout, isFirst);
        SheetXml.Empty(xml, "sheetFormatPr", "defaultRowHeight", "15");
        xml.WriteStartElement("cols");
        for (var i = 0; i < layout.Widths.Count; i++)
            SheetXml.Empty(
                xml, "col", "min", Number(i + 1), "max", Number(i + 1), "width",
                layout.Widths[i].ToString(CultureInfo.InvariantCulture), "customWidth", "1", "hidden", layout.Widths[i] == 0 ? "1" : "0");
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData");
        // The rows are XML already: they go past the writer, once it has closed the tag before them.
        xml.WriteWhitespace("\n");
        xml.Flush();
        top?.CopyTo(part);
        body.CopyTo(part);
        xml.WriteEndElement();
        if (layout.Filter)
            SheetXml.Empty(
                xml, "autoFilter", "ref", $"A{Number(layout.HeaderRow)}:{CellAddress.Write(layout.Widths.Count, layout.LastRow)}");
        if (layout.Merged.Count > 0)
        {
            xml.WriteStartElement("mergeCells");
            foreach (var range in layout.Merged) SheetXml.Empty(xml, "mergeCell", "ref", range);
            xml.WriteEndElement();
        }

        if (layout.Validations.Count > 0) Validations(xml, layout.Validations);
        SheetXml.Empty(xml, "pageMargins", "left", "0.4", "right", "0.4", "top", "0.5", "bottom", "0.6", "header", "0.3", "footer", "0.3");
        // Paper 9 is A4; as many pages below one another as the rows need.
        string[] fit = layout.Wide ? ["scale", "65", "pageOrder", "overThenDown"] : ["fitToWidth", "1", "fitToHeight", "0"];
        SheetXml.Empty(xml, "pageSetup", ["paperSize", "9", .. fit, "orientation", layout.Portrait ? "portrait" : "landscape"]);
        Footer(xml, layout.Footer);
        xml.WriteEndElement();
    }

    private static void Views(XmlWriter xml, SheetLayout layout, bool isFirst)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        if (isFirst) xml.WriteAttributeString("tabSelected", "1");
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        if (layout.HeaderRow > 0)
        {
            var pane = layout.FrozenColumns > 0 ? "bottomRight" : "bottomLeft";
            xml.WriteStartElement("pane");
            if (layout.FrozenColumns > 0) xml.WriteAttributeString("xSplit", Number(layout.FrozenColumns));
            xml.WriteAttributeString("ySplit", Number(layout.HeaderRow));
            xml.WriteAttributeString("topLeftCell", CellAddress.Write(layout.FrozenColumns + 1, layout.HeaderRow + 1));
            xml.WriteAttributeString("activePane", pane);
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
            SheetXml.Empty(
                xml, "selection", "pane", pane, "activeCell", CellAddress.Write(1, layout.HeaderRow + 1), "sqref",
                CellAddress.Write(1, layout.HeaderRow + 1));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Validations(XmlWriter xml, IReadOnlyList<CellValidation> validations)
    {
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", Number(validations.Count));
        foreach (var rule in validations)
        {
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", rule.Type);
            if (!rule.Strict) xml.WriteAttributeString("errorStyle", "warning");
            foreach (var shown in new[] { "allowBlank", "showInputMessage", "showErrorMessage" }) xml.WriteAttributeString(shown, "1");
            xml.WriteAttributeString("errorTitle", Cut(rule.Title, 32));
            xml.WriteAttributeString("error", Cut(rule.Hint, 225));
            xml.WriteAttributeString("promptTitle", Cut(rule.Title, 32));
            xml.WriteAttributeString("prompt", Cut(rule.Hint, 255));
            xml.WriteAttributeString("sqref", rule.Range);
            xml.WriteElementString("formula1", SheetXml.Main, rule.Formula);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Footer(XmlWriter xml, (string Left, string Right) footer)
    {
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", SheetXml.Main, Cut($"&L&8{Escape(footer.Left)}&C&8&P / &N&R&8{Escape(footer.Right)}", 255));
        xml.WriteEndElement();
    }

    /// <summary>In a footer, an ampersand begins an instruction, and a digit after one would be its number.</summary>
    private static string Escape(string text) =>
        (text.Length > 0 && char.IsAsciiDigit(text[0]) ? " " : "") + text.Replace("&", "&&", StringComparison.Ordinal);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
