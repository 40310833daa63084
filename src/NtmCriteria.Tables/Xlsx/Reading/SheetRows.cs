using System.Globalization;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>The rows of one sheet that hold something, one at a time. Hidden rows and columns are data like any other.</summary>
internal sealed class SheetRows : IDisposable
{
    private readonly XmlReader xml;
    private readonly WorkbookFile workbook;
    private readonly string sheet;
    private readonly CellText text = new();
    private readonly List<RawCell> cells = [];
    private bool inData;

    public SheetRows(Stream part, WorkbookFile workbook, string sheet)
    {
        xml = PartXml.Open(part);
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /// <summary>The number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Its cells that hold something, from left to right.</summary>
    public IReadOnlyList<RawCell> Cells => cells;

    public ReadOnlySpan<char> TextOf(RawCell cell) => text.Slice(cell.Start, cell.Length);

    /// <exception cref="BrokenTableException">The sheet is damaged from here on.</exception>
    public bool Next()
    {
        try
        {
            return Move();
        }
        catch (BrokenTableException broken) when (broken.IsDamage)
        {
            throw broken.At(Row, CellAddress.Write(sheet, 1, Math.Max(1, Row)));
        }
    }

    public void Dispose() => xml.Dispose();

    private bool Move()
    {
        while (PartXml.Step(xml))
        {
            if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.LocalName == "sheetData") return false;
                continue;
            }

            if (xml.NodeType != XmlNodeType.Element || xml.Depth == 0) continue;
            if (xml.LocalName == "sheetData")
            {
                if (xml.IsEmptyElement) return false;
                inData = true;
            }
            else if (!inData) PartXml.Pass(xml);
            else if (xml.LocalName == "row")
            {
                ReadRow();
                if (cells.Count > 0) return true;
            }
        }

        return false;
    }

    private void ReadRow()
    {
        cells.Clear();
        text.Clear();
        var row = Row + 1;
        if (xml.GetAttribute("r") is { } given
            && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out row) && row > Row && row <= CellAddress.MostRows))
            throw BrokenTableException.Damaged(TableTexts.Fill("rowOrder", ("given", given), ("row", Row)));
        Row = row;
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        var column = 0;
        while (PartXml.Step(xml) && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                column = ReadCell(column);
    }

    private int ReadCell(int before)
    {
        var column = before + 1;
        var (style, type) = (0, ' ');
        while (xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r" when !CellAddress.TryParse(xml.Value, out column, out _) || column <= before:
                    throw BrokenTableException.Damaged(TableTexts.Fill("cellOrder", ("given", xml.Value), ("column", CellAddress.Column(before)), ("row", Row)));
                case "s" when int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var read):
                    style = read;
                    break;
                case "t":
                    type = xml.Value switch { "s" => 's', "str" => 't', "inlineStr" => 'i', "b" => 'b', "e" => 'e', "d" => 'd', _ => ' ' };
                    break;
            }
        }

        xml.MoveToElement();
        if (column > CellAddress.MostColumns) throw BrokenTableException.Damaged(TableTexts.Fill("tooManyCells", ("row", Row), ("most", CellAddress.MostColumns)));
        if (xml.IsEmptyElement) return column;
        var start = text.Length;
        var formula = ReadContent();
        if (Interpret(start, type, formula, workbook.Formats[style]) is { } content) Keep(column, start, content);
        return column;
    }

    /// <summary>Takes in the value or the text; whether a formula stands beside it.</summary>
    private bool ReadContent()
    {
        var formula = false;
        var depth = xml.Depth;
        while (PartXml.Step(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") text.AddContent(xml);
            else if (xml.LocalName == "is") text.AddRichText(xml);
            else
            {
                formula |= xml.LocalName == "f";
                PartXml.Pass(xml);
            }
        }

        return formula;
    }

    private CellContent? Interpret(int start, char type, bool formula, CellFormat format)
    {
        if (text.Length == start) return formula && type == ' ' ? CellContent.NoValue : null;
        switch (type)
        {
            case 's':
                var at = text.Slice(start, text.Length - start);
                if (!int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    throw BrokenTableException.Damaged(TableTexts.Fill("noSharedText", ("row", Row)));
                text.CutTo(start);
                if (!workbook.Texts.CopyTo(index, text)) throw BrokenTableException.Damaged(TableTexts.Fill("lostSharedText", ("row", Row)));
                return CellContent.Text;
            case 'i':
                return CellContent.Text;
            case 't':
                text.Unescape(start);
                return CellContent.Text;
            case 'e':
                return CellContent.Error;
            case 'b':
                var truth = text.Slice(start, text.Length - start) is not "0";
                text.CutTo(start);
                text.Add(truth ? "true" : "false");
                return CellContent.Text;
            case 'd':
                if (text.Slice(start, text.Length - start).IndexOf('T') is > 0 and var clock) text.CutTo(start + clock);
                return CellContent.Date;
            default:
                return Number(start, format);
        }
    }

    private CellContent Number(int start, CellFormat format)
    {
        if (format.Kind == CellFormatKind.Date
            && CellNumber.Day(text.Slice(start, text.Length - start), workbook.From1904) is { } day)
        {
            text.CutTo(start);
            text.Add(day);
            return CellContent.Date;
        }

        if (!CellNumber.Normalise(text, start, format.Digits)) return CellContent.Text;
        return format.Kind == CellFormatKind.Percent ? CellContent.Percent : CellContent.Number;
    }

    private void Keep(int column, int start, CellContent content)
    {
        var letters = text.Slice(start, text.Length - start);
        var leading = letters.Length - letters.TrimStart().Length;
        var length = letters.Trim().Length;
        if (length > 0 || content == CellContent.NoValue) cells.Add(new(column, start + leading, length, content));
    }
}
