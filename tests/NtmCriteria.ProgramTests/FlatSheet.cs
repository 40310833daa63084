using System.Globalization;
using System.Xml.Linq;

namespace NtmCriteria.ProgramTests;

/// <summary>A workbook as flat XML, in which a test fills cells as a person would; LibreOffice makes a workbook of it again.</summary>
internal sealed class FlatSheet
{
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly string path;
    private readonly XDocument document;
    private readonly XElement sheet;

    public FlatSheet(string path)
    {
        this.path = path;
        document = XDocument.Load(path, LoadOptions.PreserveWhitespace);
        sheet = document.Descendants(Table + "table").First();
    }

    /// <summary>What stands in a row, from 1, by column from the left.</summary>
    public string[] Row(int number) => [.. Cells(Find(number)).Select(c => string.Concat(c.Descendants(Text + "p").Select(p => p.Value)))];

    /// <summary>Writes a row: numbers as numbers, texts as texts, null as nothing.</summary>
    public void Fill(int number, IEnumerable<object?> values)
    {
        var row = Find(number);
        row.RemoveNodes();
        foreach (var value in values)
        {
            var cell = new XElement(Table + "table-cell");
            if (value is string text)
                cell.Add(new XAttribute(Office + "value-type", "string"), new XElement(Text + "p", text));
            else if (value is decimal typed)
                cell.Add(
                    new XAttribute(Office + "value-type", "float"),
                    new XAttribute(Office + "value", typed.ToString(CultureInfo.InvariantCulture)));
            row.Add(cell);
        }
    }

    public void Save() => document.Save(path, SaveOptions.DisableFormatting);

    /// <summary>The row alone: equal rows stand in the file once, with a count.</summary>
    private XElement Find(int number)
    {
        var at = 0;
        foreach (var row in sheet.Descendants(Table + "table-row").ToArray())
        {
            var count = Count(row, "number-rows-repeated");
            if (number > at + count)
            {
                at += count;
                continue;
            }

            var (before, after) = (number - at - 1, at + count - number);
            if (before > 0) row.AddBeforeSelf(Repeated(row, before));
            if (after > 0) row.AddAfterSelf(Repeated(row, after));
            row.SetAttributeValue(Table + "number-rows-repeated", null);
            return row;
        }

        throw new InvalidOperationException($"the sheet has no row {number}");
    }

    private static XElement Repeated(XElement row, int count)
    {
        var copy = new XElement(row);
        copy.SetAttributeValue(Table + "number-rows-repeated", count);
        return copy;
    }

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements()
        .Where(e => e.Name == Table + "table-cell" || e.Name == Table + "covered-table-cell")
        .SelectMany(c => Enumerable.Repeat(c, Math.Min(Count(c, "number-columns-repeated"), 300)));

    private static int Count(XElement element, string attribute) =>
        element.Attribute(Table + attribute) is { } value ? int.Parse(value.Value, CultureInfo.InvariantCulture) : 1;
}
