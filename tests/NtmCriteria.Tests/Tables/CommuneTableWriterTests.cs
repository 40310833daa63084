using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class CommuneTableWriterTests
{
    private static readonly Dossier Published = Dossier.For(new("00463", "=Chi Lăng") { District = "Tràng Định", Province = "Lạng Sơn", Zone = Zone.Outside }, 2023)
        .Observe("10.1", 43.5m).Observe("15.1", Ratio.Of(8481, 9669)).Observe("advanced:14.1", Bound.MoreThan(70.5m)).Attest(16, true);

    [Fact]
    public void ColumnsStandInTheOrderOfTheTablesOfTheLaw()
    {
        var dossier = Dossier.For(new("", "A"), 2023).Observe("17.10", 1).Observe("17.2", 1).Observe("2.1", 1).Observe("14.1a", 1).Observe("14.1", 1)
            .Observe("advanced:1.1", 1).Attest(2, true).Attest(10, true);
        Assert.Equal(
            "code,commune,year,2.1,14.1,14.1a,17.2,17.10,criterion 2,criterion 10,advanced:1.1", CommuneTableColumns.Of([dossier]).ToString());
    }

    [Fact]
    public void ARowIsWhatATableWouldSay()
    {
        var columns = CommuneTableColumns.Of([Published]);
        Assert.Equal(
            "code,commune,district,province,zone,year,10.1,15.1,criterion 16,advanced:14.1\n"
            + "00463,'=Chi Lăng,Tràng Định,Lạng Sơn,outside,2023,43.5,8481/9669,đạt,>70.5\n",
            Encoding.UTF8.GetString(WrittenTable.CommuneBytes(columns, new(), (Published, null))));
        Assert.Equal(
            "\uFEFFcode;commune;district;province;zone;year;10.1;15.1;criterion 16;advanced:14.1\n"
            + "00463;'=Chi Lăng;Tràng Định;Lạng Sơn;outside;2023;43,5;8481/9669;đạt;>70,5\n",
            Encoding.UTF8.GetString(WrittenTable.CommuneBytes(columns, new() { Numbers = NumberStyle.Vietnamese }, (Published, null))));
    }

    [Fact]
    public void AWorkbookIsSoundAndTheSameEachTime()
    {
        byte[] Write() => WrittenTable.CommuneBytes(
            CommuneTableColumns.Of([Published]), new() { Format = TableFormat.Xlsx, Sheet = "Số liệu" }, (Published, null));
        using var document = SpreadsheetDocument.Open(new MemoryStream(Write()), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        Assert.Equal(Write(), Write());
        var row = Assert.Single(CommuneTable.Read(new MemoryStream(Write()), "t", new() { Sheet = "Số liệu" }));
        Assert.Equal(Published.Commune, row.Dossier!.Commune);
    }

    [Fact]
    public void ANumberThatASpreadsheetWouldRoundStaysText()
    {
        foreach (var value in new[] { 0.1234567890123456m, 123456789012345.67m, 99.9999999999999999m })
        {
            var dossier = Dossier.For(new("", "A"), 2023).Observe("10.1", value);
            var row = Assert.Single(WrittenTable.Communes(CommuneTableColumns.Of([dossier]), new() { Format = TableFormat.Xlsx }, (dossier, null)));
            Assert.Equal(new Measured(value), row.Dossier!.Observations["10.1"]);
        }
    }

    [Fact]
    public void TheOneIndicatorOfACriterionHasOneColumnWhicheverNameItHas()
    {
        var (a, b) = (Dossier.For(new("", "A"), 2023).Observe("10", 40m), Dossier.For(new("", "B"), 2023).Observe("10.1", 41m));
        var columns = CommuneTableColumns.Of([a, b]);
        Assert.Equal("code,commune,year,10", columns.ToString());
        Assert.Equal(
            [40m, 41m],
            WrittenTable.Communes(columns, new(), (a, null), (b, null)).Select(r => ((Measured)r.Dossier!.Observations["10.1"]).Value));
    }

    [Fact]
    public void UnqualifiedIdsOfADossierOfOneTierAreWrittenWithIt()
    {
        var dossier = Dossier.For(new("", "A"), 2023, Tier.Advanced).Observe("14.1", 96m).Attest(3, false);
        var columns = CommuneTableColumns.Of([dossier]);
        Assert.Equal("code,commune,year,advanced:14.1,advanced:criterion 3", columns.ToString());
        var row = Assert.Single(WrittenTable.Communes(columns, new(), (dossier, null)));
        Assert.Equal(new Measured(96m), row.Dossier!.Observations["advanced:14.1"]);
        Assert.False(row.Dossier.Attestations["advanced:criterion 3"].Met);
    }

    [Fact]
    public void WhatATableHasNoPlaceForIsCounted()
    {
        using var bytes = new MemoryStream();
        var dossier = Dossier.For(new("", "A") { ValidFrom = new(2020, 1, 1) }, 2023).Observe("10.1", 40m, evidence: "report 12").Observe("17.1", 95m)
            .Attest(2, true, "the province").WithRecognition(new(Tier.Standard, 2023, Authority: "UBND"));
        using var writer = CommuneTableWriter.Create(bytes, CommuneTableColumns.Of([dossier]));
        Assert.Empty(writer.Notes);
        writer.Write(dossier);
        writer.Finish();
        Assert.Equal(4, writer.Notes.Length);
        Assert.Equal("1 observation written without evidence or day: a table has no place for it", writer.Notes[0]);
        Assert.All(writer.Notes, note => Assert.StartsWith("1 ", note, StringComparison.Ordinal));
    }

    public static TheoryData<string, Dossier> Impossible => new()
    {
        { "A has '11.1', and the table has no such column; expected one of code,commune,year,10.1", Dossier.For(new("", "A"), 2023).Observe("11.1", 1m) },
        { "A, B has a district, and the table has no such column", Dossier.For(new("", "A") { District = "B" }, 2023) },
        { "A has 'criterion 1', and the table has no such column", Dossier.For(new("", "A"), 2023).Attest(1, true) },
        { "C1 has the year 1889; expected a year of four digits", Dossier.For(new("C1", ""), 1889) },
        { "a dossier names no commune", Dossier.For(new("", ""), 2023) },
        {
            "A has recognitions of more than its own year", Dossier.For(new("", "A"), 2023).WithRecognition(new(Tier.Standard, 2019))
        },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void WhatARowCannotHoldIsRefusedAndTheRestIsWritten(string message, Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var good = Dossier.For(new("1", "Good"), 2023).Observe("10.1", 40m);
        using var bytes = new MemoryStream();
        using var writer = CommuneTableWriter.Create(bytes, CommuneTableColumns.Of([good]));
        writer.Write(good);
        Assert.StartsWith(message, Assert.Throws<TableWriteException>(() => writer.Write(dossier)).Message, StringComparison.Ordinal);
        Assert.Throws<TableWriteException>(() => writer.Write(good, new LocalDate(2023, 6, 30)));
        writer.Write(good);
        writer.Finish();
        Assert.Equal("code,commune,year,10.1\n1,Good,2023,40\n1,Good,2023,40\n", Encoding.UTF8.GetString(bytes.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("[1]")]
    [InlineData("'x")]
    [InlineData("a name of more than thirty-one letters")]
    public void ASheetHasANameThatItCanHave(string name)
    {
        using var bytes = new MemoryStream();
        Assert.Contains("cannot name a sheet", Assert.Throws<ArgumentException>(
            () => CommuneTableWriter.Create(bytes, CommuneTableColumns.Of([Published]), new() { Format = TableFormat.Xlsx, Sheet = name })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASheetThatIsFullSaysSo()
    {
        using var sheet = new XlsxSink(Stream.Null, "x", NumberStyle.Invariant);
        for (var row = 0; row < CellAddress.MostRows; row++)
        {
            sheet.Text("a");
            sheet.EndRow();
        }

        Assert.Contains("a sheet holds 1,048,576 rows", Assert.Throws<TableWriteException>(() => sheet.Text("a")).Message, StringComparison.Ordinal);
    }
}
