using System.IO.Compression;
using System.Text;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class XlsxRefusalTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Sound = RawWorkbook.One("10.1", "<c><v>43</v></c>").Bytes();

    private static string Refusal(byte[] file, CommuneTableOptions? options = null)
    {
        var problem = Assert.Single(Assert.Throws<TableException>(
            () => CommuneTable.Open(new MemoryStream(file), "xã.xls", options)).Problems);
        Assert.StartsWith("xã.xls: ", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
        return problem.Message;
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts) RawWorkbook.Part(zip, name, text);
        return bytes.ToArray();
    }

    [Fact]
    public void AnOldWorkbookIsToBeSavedAnew() =>
        Assert.Contains("save it as .xlsx", Refusal([.. Compound, .. new byte[4096], .. Encoding.Unicode.GetBytes("Workbook")]), StringComparison.Ordinal);

    [Fact]
    public void AProtectedWorkbookIsToBeSavedWithoutItsPassword() => Assert.Contains(
        "remove the password",
        Refusal([.. Compound, .. new byte[65_530], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]]), StringComparison.Ordinal);

    [Fact]
    public void OtherArchivesAreNamed()
    {
        Assert.Contains("no workbook", Refusal(Zip(("a.txt", "x"))), StringComparison.Ordinal);
        Assert.Contains(".ods", Refusal(Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>"))), StringComparison.Ordinal);
        Assert.Contains(".xlsb", Refusal(Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.bin", "x"))), StringComparison.Ordinal);
    }

    [Fact]
    public void AWorkbookCutOffAnywhereIsRefusedOrReportedAndNeverAFault()
    {
        for (var length = 4; length < Sound.Length; length += 7)
        {
            var file = Sound[..length];
            Assert.ThrowsAny<TableException>(() => CommuneTable.Read(new MemoryStream(file), "t").ToArray());
        }
    }

    [Fact]
    public void AnyByteChangedIsRefusedOrReportedOrReadAndNeverAFault()
    {
        for (var at = 4; at < Sound.Length; at += 3)
        {
            var file = (byte[])Sound.Clone();
            file[at] ^= 0x5A;
            try
            {
                Assert.NotEmpty(CommuneTable.Read(new MemoryStream(file), "t").ToArray());
            }
            catch (TableException refused)
            {
                Assert.NotEmpty(refused.Problems);
            }
        }
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</c></row>")]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>")]
    [InlineData("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>")]
    public void ADamagedSheetIsRefused(string rows) =>
        Assert.Contains("damaged", Assert.Throws<TableException>(() => new RawWorkbook().Sheet("S", rows).Rows()).Message, StringComparison.Ordinal);

    [Fact]
    public void ADamagedRowEndsTheTableWhereItStands()
    {
        var rows = new RawWorkbook().Sheet("S",
            RawWorkbook.Row(1, "commune", "year") + string.Concat(Enumerable.Range(2, 100).Select(r => RawWorkbook.Row(r, $"A{r}", "<c><v>2023</v></c>"))) + "<row r=\"5\"/>").Rows();
        Assert.Equal((101, 100), (rows.Count, rows.Count(r => r.IsSound)));
        Assert.Equal("S!A101", Assert.Single(rows[^1].Problems).Cell);
    }

    [Fact]
    public void NothingOutsideTheWorkbookIsEverRead()
    {
        var file = new RawWorkbook { Shared = "<si><t>&x;</t></si>" }.Sheet("S", "<row/>").Bytes();
        Assert.Contains("damaged", Refusal(file), StringComparison.Ordinal);
    }

    [Fact]
    public void AGiganticElementIsRefusedWithoutBeingHeld()
    {
        var message = Refusal(new RawWorkbook().Sheet("S", $"<row r=\"1\"><c r=\"A1\" x=\"{new string('a', 2 << 20)}\"><v>1</v></c></row>").Bytes());
        Assert.Contains("more than a megabyte", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nests")]
    [InlineData("million characters")]
    public void AWorkbookBuiltToBurstIsRefused(string kind)
    {
        var rows = kind == "nests"
            ? $"<row r=\"1\">{string.Concat(Enumerable.Repeat("<a>", 100_000))}"
            : $"<row r=\"1\">{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 50))}</row>";
        var workbook = new RawWorkbook { Shared = $"<si><t>{new string('x', 32_000)}</t></si>" }.Sheet("S", rows);
        Assert.Contains(kind, Assert.Throws<TableException>(() => workbook.Rows()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AListOfPartsThatUnpacksToTooMuchIsRefused() => Assert.Contains(
        "unpacks to", Refusal(Zip(("[Content_Types].xml", "<Types/>"), ("_rels/.rels", $"<a>{string.Concat(Enumerable.Repeat("<b/>", 17 << 18))}</a>"))),
        StringComparison.Ordinal);

    [Fact]
    public void ALinkThatIsNoAddressDoesNotKeepTheTableFromBeingRead()
    {
        var file = RawWorkbook.One("10.1", "<c><v>43</v></c>").Bytes(zip => RawWorkbook.Part(
            zip, "xl/_rels/sheet1.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"mailto:a b@@c d\" TargetMode=\"External\"/></Relationships>"));
        Assert.True(Assert.Single(CommuneTable.Read(new MemoryStream(file), "t")).IsSound);
    }

    [Fact]
    public void AWorkbookFromAStreamThatCannotSeekReadsTheSame()
    {
        using var forward = new BufferedForward(Sound);
        Assert.True(Assert.Single(CommuneTable.Read(forward, "t")).IsSound);
    }

    private sealed class BufferedForward(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
