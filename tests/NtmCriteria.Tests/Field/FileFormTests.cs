using System.IO.Compression;
using System.Text;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

public sealed class FileFormTests
{
    private const string Table = "Tên xã,Huyện,Tỉnh,Năm,10.1\nHồng Phong,Bình Gia,Lạng Sơn,2023,43.5\nQuang Trung,Bình Gia,Lạng Sơn,2023,41\n";

    [Fact]
    public void ATableInWindows1258IsRead() => Holds(FieldTable.Read(new MemoryStream(LetterDetectionTests.InWindows1258(Table)), "t.csv"), "windows-1258");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ATableInUtf16WithoutAMarkIsRead(bool bigEndian) => Holds(
        FieldTable.Read(new MemoryStream(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(Table)), "t.csv"), "UTF-16");

    [Theory]
    [InlineData("Tên xã,Huyện,Tỉnh,Năm,10.1\nHång Phong,B×nh Gia,L¹ng S¬n,2023,43.5\nQuang Trung,B×nh Gia,L¹ng S¬n,2023,41\n", "TCVN3")]
    [InlineData("Tªn x·,HuyÖn,TØnh,N¨m,10.1\nHång Phong,B×nh Gia,L¹ng S¬n,2023,43.5\nQuang Trung,B×nh Gia,L¹ng S¬n,2023,41\n", "TCVN3")]
    [InlineData("Tên xã,Huyện,Tỉnh,Năm,10.1\nHoàng Phong,Bình Gia,Laïng Sôn,2023,43.5\nQuang Trung,Bình Gia,Laïng Sôn,2023,41\n", "VNI")]
    public void TextsOfOldFontsAreRead(string text, string letters)
    {
        Holds(FieldTable.Of(text), letters);
        if (text.StartsWith("Tªn", StringComparison.Ordinal)) Holds(FieldTable.Read(new MemoryStream(Encoding.Latin1.GetBytes(text)), "t.csv"), letters);
    }

    [Fact]
    public void TheSheetOfAWorkbookInAnOldFontIsRead() => Holds(
        FieldTable.Read(new MemoryStream(Book(["commune", "district", "province", "year", "10.1"], ["Hång Phong", "B×nh Gia", "L¹ng S¬n", "2023", "43.5"], ["Quang Trung", "B×nh Gia", "L¹ng S¬n", "2023", "41"])), "t.xlsx"), "TCVN3");

    [Fact]
    public void AWebPageWithSpansAndEntitiesIsRead()
    {
        const string page = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><style>td{x:y}</style><body><table><tr><td colspan=5>BIỂU &amp; TỔNG HỢP</table>"
            + "<TABLE border=1><tr><th>Tên&nbsp;xã<th>Huyện<th>T&#7881;nh<th>Năm<th>10.1</tr>"
            + "<tr><td>Hồng Phong</td><td rowspan=\"2\">Bình Gia</td><td rowspan=2>Lạng Sơn</td><td>2023</td><td><b>43.5</b></td></tr><tr><td>Quang Trung</td><td>2023</td><td>41</td></tr></table></body></html>";
        Holds(FieldTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "t.xls"), "web page");
    }

    [Fact]
    public void AnXmlSpreadsheetIsRead()
    {
        const string page = "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Worksheet ss:Name=\"A\"><Table><Row><Cell><Data ss:Type=\"String\">Tên xã</Data></Cell><Cell><Data ss:Type=\"String\">Huyện</Data></Cell><Cell><Data ss:Type=\"String\">Tỉnh</Data></Cell><Cell><Data ss:Type=\"String\">Năm</Data></Cell><Cell><Data ss:Type=\"String\">10.1</Data></Cell></Row>"
            + "<Row ss:Index=\"3\"><Cell><Data ss:Type=\"String\">Hồng Phong</Data></Cell><Cell><Data ss:Type=\"String\">Bình Gia</Data></Cell><Cell><Data ss:Type=\"String\">Lạng Sơn</Data></Cell><Cell><Data ss:Type=\"Number\">2023</Data></Cell><Cell><Data ss:Type=\"Number\">43.5</Data></Cell></Row>"
            + "<Row><Cell><Data ss:Type=\"String\">Quang Trung</Data></Cell><Cell><Data ss:Type=\"String\">Bình Gia</Data></Cell><Cell><Data ss:Type=\"String\">Lạng Sơn</Data></Cell><Cell><Data ss:Type=\"Number\">2023</Data></Cell><Cell ss:Index=\"5\"><Data ss:Type=\"Number\">41</Data></Cell></Row></Table></Worksheet></Workbook>";
        Holds(FieldTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(page)), "t.xls"), "XML Spreadsheet");
    }

    [Fact]
    public void AWorkbookOfExcel97IsReadWithItsFormatsAndMergedCells()
    {
        var table = FieldTable.Read("old-workbook.xls");
        Assert.Equal(["06463 Hồng Phong, Lạng Sơn", "06464 Hoa Thám, Lạng Sơn"], table.Sound.Select(d => $"{d.Commune.Code} {d.Commune.Name}, {d.Commune.Province}"));
        Assert.Equal(95.2m, ((Measured)table.Sound[0].Observations["15.1"]).Value);
        Assert.Equal(new Measured(90), table.Sound[1].Observations["10.1"]);
        Assert.Equal(new NodaTime.LocalDate(2023, 12, 20), Assert.Single(table.Sound[0].Recognitions).Date);
        Assert.Equal(["column numbers", "totals"], table.RowNotes.Where(n => n.Kind == TableNoteKind.LeftOut).Select(n => n.Message.En.Contains("column numbers", StringComparison.Ordinal) ? "column numbers" : "totals"));
    }

    [Fact]
    public void AnOldWorkbookThatIsDamagedSaysTheWayOut()
    {
        var bytes = File.ReadAllBytes(FieldTable.PathOf("old-workbook.xls"));
        var problem = Assert.Single(Assert.Throws<TableException>(() => FieldTable.Read(new MemoryStream(bytes[..2000]), "t.xls")).Problems);
        Assert.Contains("save it as .xlsx", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7 x", "PDF")]
    [InlineData("{\\rtf1 x}", "RTF")]
    [InlineData("ID;PWXL;N;E\nC;Y1;X1;K\"commune\"\n", "SYLK")]
    [InlineData("MIME-Version: 1.0\n", "MHTML")]
    [InlineData("{\"commune\": 1}", "JSON")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "XML")]
    [InlineData("<html><body>không có bảng</body></html>", "HTML")]
    [InlineData("PAR1", "Parquet")]
    public void WhatIsNoTableSaysWhatItIs(string text, string kind)
    {
        var problem = Assert.Single(Assert.Throws<TableException>(() => FieldTable.Of(text)).Problems);
        Assert.Equal(0, problem.Line);
        Assert.Contains(kind, problem.Message, StringComparison.Ordinal);
        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("377ABCAF271C0004", "archive")]
    [InlineData("1F8B080000000000", "archive")]
    [InlineData("526172211A0701", "archive")]
    [InlineData("89504E470D0A1A0A", "picture")]
    [InlineData("FFD8FFE000104A46", "picture")]
    public void WhatIsNoTextSaysWhatItIs(string bytes, string kind)
    {
        using var input = new MemoryStream(Convert.FromHexString(bytes));
        var problem = Assert.Single(Assert.Throws<TableException>(() => FieldTable.Read(input, "t.csv")).Problems);
        Assert.Contains(kind, problem.Message, StringComparison.Ordinal);
        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArchiveThatNamesItsPartsWithBackslashesIsRead()
    {
        var book = Book(["Tên xã", "Huyện", "Tỉnh", "Năm", "10.1"], ["Hồng Phong", "Bình Gia", "Lạng Sơn", "2023", "43.5"], ["Quang Trung", "Bình Gia", "Lạng Sơn", "2023", "41"]);
        var other = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(book)))
        using (var to = new ZipArchive(other, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName.Replace('/', '\\')).Open();
                source.CopyTo(target);
            }

        Holds(FieldTable.Read(new MemoryStream(other.ToArray()), "t.xlsx"), null);
    }

    [Theory]
    [InlineData("<mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>")]
    [InlineData("<mergeCells><mergeCell  ref='B2:B3' /></mergeCells>")]
    [InlineData("<mergeCells>\n<mergeCell\n  ref = \"B2:B3\"></mergeCell></mergeCells>")]
    [InlineData("<mergeCells><mergeCell xml:space=\"default\" ref=\"$B$2:$B$3\"/></mergeCells>")]
    [InlineData("<mergeCells><mergeCell ref=\"B3:B2\"/></mergeCells>")]
    public void MergedCellsAreKnownHoweverTheyAreWritten(string merged)
    {
        var rows = RawWorkbook.Row(1, "commune", "province", "year")
            + "<row r=\"2\"><c t=\"inlineStr\"><is><t>A</t></is></c><c t=\"inlineStr\"><is><t>Lạng Sơn</t></is></c><c><v>2023</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>B</t></is></c><c r=\"C3\"><v>2023</v></c></row>";
        var table = FieldTable.Read(new MemoryStream(new RawWorkbook().Sheet("S", rows, merged).Bytes()), "t.xlsx");
        Assert.Equal(["Lạng Sơn", "Lạng Sơn"], table.Sound.Select(d => d.Commune.Province));
    }

    [Fact]
    public void OneRowInAnotherEncodingIsLocated()
    {
        byte[] table = [.. Encoding.UTF8.GetBytes("commune,year\nHồng Phong,2023\nL"), 0xE1, .. Encoding.UTF8.GetBytes("ng,2023\n")];
        var row = FieldTable.Read(new MemoryStream(table), "t.csv").Rows[1];
        Assert.Contains("not valid UTF-8", Assert.Single(row.Problems).Message, StringComparison.Ordinal);
    }

    private static byte[] Book(params string[][] rows) =>
        new RawWorkbook().Sheet("S", string.Concat(rows.Select((row, i) => RawWorkbook.Row(i + 1, row)))).Bytes();

    private static void Holds(FieldTable table, string? note)
    {
        Assert.Equal(["Hồng Phong", "Quang Trung"], table.Sound.Select(d => d.Commune.Name));
        Assert.All(table.Sound, d => Assert.Equal(("Bình Gia", "Lạng Sơn"), (d.Commune.District, d.Commune.Province)));
        Assert.Equal([43.5m, 41m], table.Sound.Select(d => ((Measured)d.Observations["10.1"]).Value));
        if (note is not null) Assert.Contains(table.Notes, n => n.Contains(note, StringComparison.Ordinal));
    }
}
