using System.Globalization;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>Reads an XML Spreadsheet 2003, which programs save under the name .xls.</summary>
internal static class XmlSpreadsheet
{
    private const string Space = "urn:schemas-microsoft-com:office:spreadsheet";
    private const int MostRows = 1 << 20;

    /// <summary>The table of the file.</summary>
    /// <exception cref="BrokenTableException">It cannot be read, or has no such sheet.</exception>
    public static RowSource Open(Stream input, string file, string? wanted, bool ignoreUnnamed, HeaderWords words)
    {
        var sheets = Read(input);
        var chosen = wanted is not null
            ? sheets.Find(s => VietnameseText.Key(s.Name) == VietnameseText.Key(wanted))
                ?? throw new BrokenTableException(TableTexts.Fill(
                    "noSheet", ("wanted", wanted), ("hint", NearestName.HintText(wanted, sheets.Select(s => s.Name))), ("sheets", sheets.Select(s => $"'{s.Name}'"))))
            : sheets.Find(s => s.Rows.Take(HeaderSearch.Rows).Any(r => words.Weigh(r.Cells.Select(c => c.Text)).Names)) ?? sheets.FirstOrDefault();
        return (chosen is null ? null : GridSource.Open(
            file, new("xml") { Sheet = chosen.Name }, chosen.Rows, ignoreUnnamed, words,
            TableTexts.Fill("isXmlSpreadsheet")))
            ?? throw new BrokenTableException(TableTexts.Fill("emptyXml"));
    }

    private static List<Sheet> Read(Stream input)
    {
        var sheets = new List<Sheet>();
        try
        {
            // No entity and no document from elsewhere is ever followed.
            using var xml = XmlReader.Create(input, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false });
            var (line, column) = (0, 0);
            List<GridCell> cells = [];
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != Space) continue;
                switch (xml.LocalName)
                {
                    case "Worksheet":
                        sheets.Add(new(xml.GetAttribute("Name", Space) ?? $"{sheets.Count + 1}", []));
                        line = 0;
                        break;
                    case "Row" when sheets.Count > 0:
                        line = Index(xml) ?? line + 1;
                        column = 0;
                        if (sheets[^1].Rows.Count >= MostRows) throw new BrokenTableException(TableTexts.Fill("xmlTooManyRows"));
                        sheets[^1].Rows.Add(new(line, cells = []));
                        break;
                    case "Cell":
                        column = Index(xml) ?? column + 1;
                        var across = int.TryParse(xml.GetAttribute("MergeAcross", Space), NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 0;
                        if (!xml.IsEmptyElement && Data(xml, column) is { } cell) cells.Add(cell);
                        column += across;
                        break;
                }
            }
        }
        catch (XmlException broken)
        {
            throw new BrokenTableException(TableTexts.Fill("xmlBroken", ("reason", BrokenTableException.Said(broken))), inner: broken);
        }

        sheets.ForEach(s => s.Rows.RemoveAll(r => r.Cells.Count == 0));
        return sheets;
    }

    private static int? Index(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("Index", Space), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index is > 0 and <= MostRows ? index : null;

    private static GridCell? Data(XmlReader xml, int column)
    {
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Data") continue;
            var type = xml.GetAttribute("Type", Space);
            var text = new System.Text.StringBuilder();
            var inside = xml.Depth;
            if (!xml.IsEmptyElement)
                while (xml.Read() && xml.Depth > inside)
                    if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                        text.Append(xml.Value);
            var value = text.ToString().Trim();
            while (xml.Depth > depth && xml.Read())
            {
                // Comments and the like behind the value are none of it.
            }

            return value.Length == 0 ? null : type switch
            {
                "Number" => Number(column, value),
                "Boolean" => new(column, value == "1" ? "true" : "false", CellContent.Text),
                "Error" => new(column, value, CellContent.Error),
                "DateTime" => new(column, value.Split('T')[0], CellContent.Date),
                _ => new(column, value, CellContent.Text),
            };
        }

        return null;
    }

    private static GridCell Number(int column, string value)
    {
        var letters = new CellText();
        letters.Add(value);
        return CellNumber.Normalise(letters, 0, 0) ? new(column, letters.Span.ToString(), CellContent.Number) : new(column, value, CellContent.Text);
    }

    private sealed record Sheet(string Name, List<GridRow> Rows);
}
