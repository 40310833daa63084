using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace NtmCriteria.Tables;

/// <summary>
/// The rows of one sheet as they come. They are held back compressed, so that several sheets can be written at once and
/// the rows above them (totals, headings) last.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    // A line of the usual size in points, and what stands above and below it.
    private const double Line10 = 12.8;
    private const double Margin = 2.5;

    // Bold letters are wider than plain ones by so much.
    private const double BoldWidth = 1.15;

    private readonly StyleTable styles;
    private readonly IReadOnlyList<double> widths;
    private readonly List<(string Text, bool IsNumber, CellStyle Style)> cells = [];
    private readonly SpillStream held = new();
    private readonly DeflateStream packed;
    private readonly XmlWriter xml;
    private double height;

    /// <param name="styles">The styles of the workbook.</param>
    /// <param name="firstRow">The number of the first row.</param>
    /// <param name="widths">The widths of the columns, from which the height of rows with wrapped text follows.</param>
    public SheetWriter(StyleTable styles, int firstRow, IReadOnlyList<double> widths)
    {
        this.styles = styles;
        this.widths = widths;
        Row = firstRow - 1;
        packed = new(held, CompressionLevel.Fastest, leaveOpen: true);
        xml = XmlWriter.Create(packed, SheetXml.Fragment);
    }

    /// <summary>The number of the last row begun.</summary>
    public int Row { get; private set; }

    /// <param name="points">The height; 0 as the content needs.</param>
    public void BeginRow(double points = 0)
    {
        Row++;
        cells.Clear();
        height = points;
    }

    /// <summary>A cell of text; never a formula, whatever the text begins with.</summary>
    public void Text(string? text, CellStyle style = default) => cells.Add(
        (text ?? "", false, string.IsNullOrEmpty(text) ? style : style with { Quoted = Formulas.Begin(text) }));

    public void Number(decimal number, CellStyle style = default) => cells.Add(
        (number.ToString("0.############################", CultureInfo.InvariantCulture), true, style));

    /// <summary>A cell without a value.</summary>
    public void Empty(CellStyle style = default) => cells.Add(("", false, style));

    public void EndRow()
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Row.ToString(CultureInfo.InvariantCulture));
        // Spreadsheet programs do not agree on fitting rows when a file is opened, so the height is given.
        if (height <= 0) height = Needed();
        if (height > 0)
        {
            xml.WriteAttributeString("ht", height.ToString("0.#", CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        for (var i = 0; i < cells.Count; i++) Cell(i + 1, cells[i].Text, cells[i].IsNumber, cells[i].Style);
        xml.WriteEndElement();
    }

    /// <summary>A whole row of texts in one style.</summary>
    public void Line(CellStyle style, params ReadOnlySpan<string?> texts)
    {
        BeginRow();
        foreach (var text in texts) Text(text, style);
        EndRow();
    }

    /// <summary>Copies the rows into a part whose default name space is theirs; nothing is written after it.</summary>
    public void CopyTo(Stream target)
    {
        xml.Dispose();
        packed.Dispose();
        using var unpacked = new DeflateStream(held.Rewound(), CompressionMode.Decompress, leaveOpen: true);
        unpacked.CopyTo(target);
    }

    public void Dispose()
    {
        xml.Dispose();
        packed.Dispose();
        held.Dispose();
    }

    private void Cell(int column, string text, bool isNumber, CellStyle style)
    {
        if (text.Length == 0 && style == default) return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", CellAddress.Write(column, Row));
        if (styles[style] is not 0 and var index) xml.WriteAttributeString("s", index.ToString(CultureInfo.InvariantCulture));
        if (text.Length > 0 && isNumber) xml.WriteElementString("v", text);
        else if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n')) xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetXml.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private double Needed()
    {
        var most = 1;
        for (var i = 0; i < cells.Count && i < widths.Count; i++)
            if (cells[i].Style.Wrap && cells[i].Text.Length > 0)
                most = Math.Max(most, TextWidth.Lines(cells[i].Text, cells[i].Style.Bold ? widths[i] / BoldWidth : widths[i]));
        return most == 1 ? 0 : (Math.Min(most, 30) * Line10) + Margin;
    }
}
