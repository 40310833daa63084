using System.IO.Compression;
using System.Text;
using NtmCriteria.Cli;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Field;

/// <summary>Field cases whose inputs are made here, because they are large or few lines.</summary>
public sealed class RestFieldTests
{
    // LibreOffice and Excel keep the style of rows that somebody once touched: a million of them hold nothing.
    [Fact]
    public void Case27_StyledEmptyRowsAndColumnsAreNothing()
    {
        using var workbook = new MemoryStream();
        using (var zip = new ZipArchive(workbook, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>""");
            Write(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var sheet = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">""");
            foreach (var heading in (string[])["commune", "province", "year", "10.1"]) sheet.Append("<c t=\"inlineStr\"><is><t>").Append(heading).Append("</t></is></c>");
            sheet.Append("<c r=\"XFD1\" s=\"1\"/></row><row r=\"2\">");
            foreach (var text in (string[])["Chi Lăng", "Lạng Sơn"]) sheet.Append("<c t=\"inlineStr\"><is><t>").Append(text).Append("</t></is></c>");
            sheet.Append("<c><v>2023</v></c><c><v>43.5</v></c></row>");
            for (var row = 3; row < 200_003; row++) sheet.Append("<row r=\"").Append(row).Append("\"><c r=\"A").Append(row).Append("\" s=\"1\"/></row>");
            Write(zip, "xl/worksheets/sheet1.xml", sheet.Append("</sheetData></worksheet>").ToString());
        }

        workbook.Position = 0;
        using var table = CommuneTable.Open(workbook, "a.xlsx");
        var rows = table.Rows().ToArray();
        Assert.Equal("Chi Lăng", Assert.Single(rows).Dossier!.Commune.Name);
        Assert.Equal(new Measured(43.5m), rows[0].Dossier!.Observations["10.1"]);
        Assert.Empty(table.Notes);

        static void Write(ZipArchive zip, string name, string text)
        {
            using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    [Fact]
    public void Case33_APowerOfTenIsNoIdAndNoIncome()
    {
        var run = CliRun.Of(["poverty", Repository.File("tests/NtmCriteria.Tests/Field/33-scientific-ids/hh.csv"), "--as-of", "2023-12-31"]);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        foreach (var line in (int[])[2, 3])
        {
            Assert.Contains($"hh.csv:{line}: column 'household': '1.40E+11' does not fit; expected an id with all its digits; a spreadsheet shortened it", run.Error, StringComparison.Ordinal);
            Assert.Contains($"hh.csv:{line}: column 'income': '1.4E+06' does not fit; expected a whole number", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("1.40E+11", true)]
    [InlineData("6,46E+03", true)]
    [InlineData("1E+05", true)]
    [InlineData("E+05", false)]
    [InlineData("1E5", false)]
    [InlineData("06463", false)]
    [InlineData("A1E+5", false)]
    [InlineData("1.4E+", false)]
    public void ACodeThatASpreadsheetShortenedIsRefused(string code, bool refused)
    {
        using var table = CommuneTable.Open(new MemoryStream(Encoding.UTF8.GetBytes($"code,commune,province,year,10.1\n\"{code}\",A,Lạng Sơn,2023,43.5\n")), "a.csv");
        var row = Assert.Single(table.Rows());
        Assert.Equal(refused, row.Problems.Any(p => p.Column == "code" && p.Message.Contains("format the column as text", StringComparison.Ordinal)));
    }
}
