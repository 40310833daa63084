using System.IO.Compression;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

/// <summary>How the parts of a workbook are found, as different programs write them.</summary>
public sealed class XlsxPackageTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Usual = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Lists = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly string Sheet = $"<worksheet xmlns=\"{Main}\"><sheetData>"
        + RawWorkbook.Row(1, "commune", "year", "10.1") + RawWorkbook.Row(2, "A", "<c><v>2023</v></c>", "<c><v>43</v></c>") + "</sheetData></worksheet>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts) RawWorkbook.Part(zip, name, text);
        return bytes.ToArray();
    }

    private static string List(params (string Id, string Type, string Target)[] relations) =>
        $"<Relationships xmlns=\"{Lists}\">{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static string Book(string space, params string[] sheets) =>
        $"<workbook xmlns=\"{Main}\" xmlns:r=\"{space}\"><sheets>{string.Concat(sheets.Select((id, i) => $"<sheet name=\"S{i + 1}\" sheetId=\"{i + 1}\" r:id=\"{id}\"/>"))}</sheets></workbook>";

    private static CommuneRow Read(params (string Name, string Text)[] parts) =>
        Assert.Single(CommuneTable.Read(new MemoryStream(Zip([("[Content_Types].xml", "<Types/>"), .. parts])), RawWorkbook.Name));

    private static string Refusal(params (string Name, string Text)[] parts) => Assert.Single(Assert.Throws<TableException>(
        () => CommuneTable.Open(new MemoryStream(Zip([("[Content_Types].xml", "<Types/>"), .. parts])), RawWorkbook.Name)).Problems).ToString();

    [Theory]
    [InlineData("xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml")]
    [InlineData("/xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml")]
    [InlineData("xl/workbook.xml", "../other/./sheet1.xml", "other/sheet1.xml")]
    [InlineData("xl/workbook.xml", "worksheets\\sheet1.xml", "xl\\worksheets\\sheet1.xml")]
    [InlineData("XL/Workbook.xml", "Worksheets/Sheet1.xml", "xl/worksheets/sheet1.XML")]
    [InlineData("xl/workbook.xml", "S%E1%BB%91%20li%E1%BB%87u.xml", "xl/Số liệu.xml")]
    [InlineData("xl/workbook.xml", "sheet%201.xml", "xl/sheet%201.xml")]
    public void APartIsFoundHoweverItsPathIsWritten(string book, string target, string part)
    {
        var row = Read(
            ("_rels/.rels", List(("a", Usual + "/officeDocument", book))), ("xl/workbook.xml", Book(Usual, "b")),
            ("xl/_rels/workbook.xml.rels", List(("b", Usual + "/worksheet", target))), (part, Sheet));
        Assert.True(row.IsSound);
    }

    [Fact]
    public void AWorkbookOfTheStrictKindIsRead() => Assert.True(Read(
        ("_rels/.rels", List(("a", Strict + "/officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", Book(Strict, "b")),
        ("xl/_rels/workbook.xml.rels", List(("b", Strict + "/worksheet", "s.xml"))), ("xl/s.xml", Sheet)).IsSound);

    [Fact]
    public void ASheetThatIsAChartAloneIsPassedOver() => Assert.True(Read(
        ("_rels/.rels", List(("a", Usual + "/officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", Book(Usual, "c", "b")),
        ("xl/_rels/workbook.xml.rels", List(("c", Usual + "/chartsheet", "c.xml"), ("b", Usual + "/worksheet", "s.xml"))),
        ("xl/c.xml", "<chartsheet/>"), ("xl/s.xml", Sheet)).IsSound);

    [Fact]
    public void AnotherKindOfDocumentIsNoWorkbook() => Assert.Equal(
        "xã.xlsx: the file holds no workbook; expected an .xlsx workbook or CSV",
        Refusal(("_rels/.rels", List(("a", Usual + "/officeDocument", "word/document.xml"))), ("word/document.xml", "<w:document xmlns:w=\"w\"/>")));

    [Fact]
    public void APackageWithoutADocumentIsNoWorkbook() =>
        Assert.Contains("holds no workbook", Refusal(("_rels/.rels", List())), StringComparison.Ordinal);

    [Fact]
    public void AMissingPartIsDamageAndNamed() => Assert.Contains(
        "damaged (the part xl/s.xml is missing)",
        Refusal(
            ("_rels/.rels", List(("a", Usual + "/officeDocument", "xl/workbook.xml"))), ("xl/workbook.xml", Book(Usual, "b")),
            ("xl/_rels/workbook.xml.rels", List(("b", Usual + "/worksheet", "s.xml")))),
        StringComparison.Ordinal);
}
