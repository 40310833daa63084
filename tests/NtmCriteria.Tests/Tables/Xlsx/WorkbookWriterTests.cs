using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NtmCriteria.Tables;
using Xunit;
using CellFormat = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace NtmCriteria.Tests.Tables;

public sealed class WorkbookWriterTests
{
    private static readonly string[] Hostile =
        ["=1+1", "+x", "-x", "@x", "\tx", "\rx", "a\u0001b", "_x0041_", "half \uD83D", "𝄞", "<&>\"'", " gap ", "two\nlines", "\uFFFF", "đạt"];

    private static byte[] Write(params string[] texts)
    {
        using var bytes = new MemoryStream();
        using (var workbook = new WorkbookWriter(bytes))
        {
            using var sheet = workbook.Begin(2);
            foreach (var text in texts)
            {
                sheet.BeginRow();
                sheet.Text(text, new() { Fill = "FFF2CC", Wrap = true, Ruled = true });
                sheet.Number(-43.5m);
                sheet.EndRow();
            }

            using var top = workbook.Begin();
            top.Line(new() { Bold = true }, "text", "number");
            workbook.Add(
                new()
                {
                    Name = "Số 'liệu'",
                    Widths = [20, 10],
                    HeaderRow = 1,
                    FrozenColumns = 1,
                    Filter = true,
                    LastRow = sheet.Row,
                    Merged = ["A3:B3"],
                    Validations = [new("B2:B9", "list", "\"a,b\"", "title", new string('h', 300), true)],
                    Footer = ("2023 & more", "right"),
                    Tab = "1F4E79",
                },
                top, sheet);
            workbook.Finish();
        }

        return bytes.ToArray();
    }

    [Fact]
    public void TheSameRowsGiveTheSameBytes() => Assert.Equal(Write(Hostile), Write(Hostile));

    [Fact]
    public void TheSchemaOfTheFormatHolds()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(Hostile)), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void NoTextIsEverAFormulaAndEachThatLooksLikeOneIsMarked()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write(Hostile)), isEditable: false);
        var book = document.WorkbookPart!;
        var cells = book.WorksheetParts.Single().Worksheet.Descendants<Cell>().ToArray();
        var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToArray();
        Assert.DoesNotContain(cells, c => c.CellFormula is not null);
        var texts = cells.Where(c => c.CellReference!.Value!.StartsWith('A')).Skip(1).ToArray();
        Assert.Equal(
            Hostile.Select(text => text[0] is '=' or '+' or '-' or '@' or '\t' or '\r'), texts.Select(c => formats[(int)c.StyleIndex!.Value].QuotePrefix?.Value ?? false));
    }

    [Fact]
    public void EveryTextReadsBackAsItWas()
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(Write(Hostile)));
        using var rows = workbook.Rows(Assert.Single(workbook.Sheets));
        var read = new List<string>();
        while (rows.Next())
            if (rows.Row > 1) read.Add(rows.TextOf(rows.Cells[0]).ToString());
        // White space around a text is never read; half a character and what is none become U+FFFD.
        Assert.Equal(Hostile.Select(t => t.Replace("half \uD83D", "half \uFFFD", StringComparison.Ordinal).Replace('\uFFFF', '\uFFFD').Trim()), read);
    }

    [Fact]
    public void ATextLongerThanACellHoldsIsCutWithAnEllipsis()
    {
        using var workbook = WorkbookFile.Open(new MemoryStream(Write(new string('x', 40_000))));
        using var rows = workbook.Rows(workbook.Sheets[0]);
        Assert.True(rows.Next() && rows.Next());
        Assert.Equal(new string('x', 32_766) + "…", rows.TextOf(rows.Cells[0]).ToString());
    }

    [Theory]
    [InlineData("", 10, 1)]
    [InlineData("one two", 10, 1)]
    [InlineData("one two three", 10, 2)]
    [InlineData("abcdefghijklmnopqrstuvwxyz", 10, 3)]
    [InlineData("a\nb", 10, 2)]
    public void WrappedTextIsGivenTheLinesItTakes(string text, double width, int lines) => Assert.Equal(lines, TextWidth.Lines(text, width));
}
