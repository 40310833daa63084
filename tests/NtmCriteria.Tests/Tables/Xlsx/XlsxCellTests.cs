using System.Text;
using NodaTime;
using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class XlsxCellTests
{
    private static Observation? Observed(string column, string cell, params string[] formats)
    {
        var workbook = new RawWorkbook { Formats = formats, Shared = "<si><t>đạt</t></si><si><r><t>&gt;=</t></r><r><t>70</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>" };
        workbook.Sheet("Sheet1", RawWorkbook.Row(1, "commune", "year", column) + RawWorkbook.Row(2, "A", "<c><v>2023</v></c>", cell));
        return workbook.Dossier().Observations.GetValueOrDefault(column);
    }

    [Theory]
    [InlineData("29.3", "29.3")]
    [InlineData("29.300000000000001", "29.3")]
    [InlineData("0.28999999999999998", "0.29")]
    [InlineData("28.999999999999996", "29")]
    [InlineData("4.35E1", "43.5")]
    [InlineData("1E-3", "0.001")]
    [InlineData("0", "0")]
    [InlineData("123456789012345", "123456789012345")]
    public void AStoredNumberIsTheOneThatWasTyped(string stored, string number) => Assert.Equal(
        new Measured(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)), Observed("10.1", $"<c><v>{stored}</v></c>"));

    [Fact]
    public void EveryNumberOfTwoDecimalsComesBackExactlyFromTheNearestBinaryFraction()
    {
        var rows = new StringBuilder(RawWorkbook.Row(1, "commune", "year", "10.1"));
        for (var n = 0; n <= 10_000; n++)
            rows.Append(RawWorkbook.Row(n + 2, $"A{n}", "<c><v>2023</v></c>", $"<c><v>{(n / 100.0).ToString("G17", System.Globalization.CultureInfo.InvariantCulture)}</v></c>"));
        var at = 0;
        foreach (var row in CommuneTable.Read(new MemoryStream(new RawWorkbook().Sheet("S", rows.ToString()).Bytes()), "t"))
            Assert.Equal(new Measured(at++ / 100m), row.Dossier!.Observations["10.1"]);
        Assert.Equal(10_001, at);
    }

    [Theory]
    [InlineData("0%", "0.28999999999999998", "29")]
    [InlineData("0.00%;[Red]-0.00%", "0.8771", "87.71")]
    [InlineData("0.0\" %\"", "29.3", "29.3")]
    [InlineData("0\\%", "29", "29")]
    [InlineData("#,##0.00", "29.5", "29.5")]
    public void ACellThatShowsAPercentageMeansThatManyOfAHundred(string format, string stored, string number) => Assert.Equal(
        new Measured(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)),
        Observed("15.1", $"<c s=\"1\"><v>{stored}</v></c>", format));

    [Fact]
    public void APercentageWhereTheUnitIsNoPercentageStaysTheStoredNumber() =>
        Assert.Equal(new Measured(1.1m), Observed("10.1", "<c s=\"1\"><v>1.1</v></c>", "0%"));

    [Theory]
    [InlineData("<c t=\"s\"><v>0</v></c>", "16.1", "đạt")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "15.1", "≥ 70")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "16.1", "đạt")]
    [InlineData("<c t=\"b\"><v>0</v></c>", "16.1", "không đạt")]
    [InlineData("<c t=\"str\"><f>A1</f><v>đạt</v></c>", "16.1", "đạt")]
    [InlineData("<c><f>SUM(1,2)</f><v>43.5</v></c>", "10.1", "43.5")]
    [InlineData("  8481/9669 \u00A0", "15.1", "8481/9669")]
    [InlineData("29 %", "15.1", "29")]
    public void TextsTruthValuesAndFormulasAreWhatTheyShow(string cell, string column, string expected)
    {
        ObservationCell.TryRead(expected, NumberStyle.Invariant, out var observation, out _);
        Assert.Equal(observation, Observed(column, cell));
    }

    [Fact]
    public void AnEmptyTextOfAFormulaIsNoObservation() => Assert.Null(Observed("16.1", "<c t=\"str\"><f>IF(1,\"\")</f><v></v></c>"));

    [Fact]
    public void LettersInPiecesAreComposed()
    {
        var workbook = new RawWorkbook().Sheet("S",
            RawWorkbook.Row(1, "commune", "year", "16.1") + RawWorkbook.Row(2, " Chi Lăng ".Normalize(NormalizationForm.FormD), "<c><v>2023</v></c>", "đạt".Normalize(NormalizationForm.FormD)));
        Assert.Equal("Chi Lăng", workbook.Dossier().Commune.Name);
        Assert.Equal(new Judged(true), workbook.Dossier().Observations["16.1"]);
    }

    [Fact]
    public void ADecimalCommaInATextNeedsTheCultureAndANumberNever()
    {
        var workbook = new RawWorkbook().Sheet("S",
            RawWorkbook.Row(1, "commune", "year", "10.1", "15.1") + RawWorkbook.Row(2, "A", "<c><v>2023</v></c>", "43,5", "<c><v>87.5</v></c>"));
        var dossier = workbook.Dossier(new() { Numbers = NumberStyle.Vietnamese });
        Assert.Equal([new Measured(43.5m), new Measured(87.5m)], new[] { dossier.Observations["10.1"], dossier.Observations["15.1"] });
        Assert.Equal(TableSetting.Numbers, workbook.Problem().Setting);
    }

    [Theory]
    [InlineData("<c><v>6463</v></c>", "06463")]
    [InlineData("<c s=\"1\"><v>463</v></c>", "00463")]
    [InlineData("00463", "00463")]
    public void ACodeKeepsTheZerosThatTheCellShows(string cell, string code)
    {
        var workbook = new RawWorkbook { Formats = ["00000"] }.Sheet("S", RawWorkbook.Row(1, "code", "year") + RawWorkbook.Row(2, cell, "<c><v>2023</v></c>"));
        Assert.Equal(code, workbook.Dossier().Commune.Code);
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "45291", false, "2023-12-31")]
    [InlineData("[$-42A]d mmmm yyyy;@", "45291.75", false, "2023-12-31")]
    [InlineData("yyyy-mm-dd", "59", false, "1900-02-28")]
    [InlineData("yyyy-mm-dd", "61", false, "1900-03-01")]
    [InlineData("d/m/yy h:mm", "43829", true, "2023-12-31")]
    public void ADayIsWhatItsFormatMakesOfIt(string format, string serial, bool from1904, string day)
    {
        var workbook = new RawWorkbook { Formats = [format], From1904 = from1904 }.Sheet("S",
            RawWorkbook.Row(1, "commune", "year", "recognised", "decision_date")
            + RawWorkbook.Row(2, "A", "<c><v>2023</v></c>", "standard", $"<c s=\"1\"><v>{serial}</v></c>"));
        Assert.Equal(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Assert.Single(workbook.Dossier().Recognitions).Date);
    }

    [Fact]
    public void AnIsoDayIsADayAndTheBuiltinFormatToo()
    {
        var workbook = new RawWorkbook().Sheet("S",
            RawWorkbook.Row(1, "commune", "as_of") + RawWorkbook.Row(2, "A", "<c t=\"d\"><v>2023-06-30T00:00:00</v></c>") + RawWorkbook.Row(3, "B", "<c s=\"1\"><v>45107</v></c>"));
        Assert.All(workbook.Rows(), r => Assert.Equal(new LocalDate(2023, 6, 30), r.AsOf));
    }

    [Theory]
    [InlineData("10.1", "abc", "'abc' was not understood")]
    [InlineData("15.1", "<c s=\"2\"><v>1.2</v></c>", "'120' does not fit; expected a share")]
    [InlineData("10.1", "<c t=\"e\"><f>A1/0</f><v>#N/A</v></c>", "the formula gives the error #N/A; expected a value")]
    [InlineData("10.1", "<c><f>A1*2</f></c>", "the formula has no stored value; expected one")]
    [InlineData("10.1", "<c><f>A1*2</f><v/></c>", "the formula has no stored value; expected one")]
    [InlineData("15.1", "<c s=\"1\"><v>45874</v></c>", "'2025-08-05' is not a number")]
    [InlineData("10.1", "<c><v>1E+40</v></c>", "'1E+40' is not a number")]
    public void ABadCellIsNamedWithItsSheetAndAddress(string column, string cell, string message)
    {
        var problem = RawWorkbook.One(column, cell).Problem();
        Assert.Equal((RawWorkbook.Name, 2, column, "Sheet1!C2"), (problem.File, problem.Line, problem.Column, problem.Cell));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.StartsWith($"xã.xlsx: Sheet1!C2: column '{column}': ", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CountsThatBecameADateAreExplained() =>
        Assert.Contains("format the column as text", RawWorkbook.One("15.1", "<c s=\"1\"><v>45874</v></c>").Problem().Message, StringComparison.Ordinal);

    [Fact]
    public void AFaultInAColumnThatIsPassedOverIsNoMatter() => Assert.True(
        Assert.Single(RawWorkbook.One("ghi chú", "<c t=\"e\"><v>#REF!</v></c>").Rows(new() { IgnoreUnknown = true })).IsSound);

    [Fact]
    public void CellsAndRowsWithoutAddressesFollowOneAnother()
    {
        const string text = "<c t=\"inlineStr\"><is><t>{0}</t></is></c>";
        var rows = "<row>" + string.Concat(new[] { "commune", "year" }.Select(n => text.Replace("{0}", n, StringComparison.Ordinal))) + "</row>"
            + "<row>" + text.Replace("{0}", "A", StringComparison.Ordinal) + "<c><v>2023</v></c></row>";
        Assert.Equal(("A", 2023), (new RawWorkbook().Sheet("S", rows).Dossier().Commune.Name, new RawWorkbook().Sheet("S", rows).Dossier().Year));
    }

    [Fact]
    public void ControlCharactersAreWhatTheEscapesMean() => Assert.Equal(
        "A_B", new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "commune", "year") + RawWorkbook.Row(2, "A_x005F_B", "<c><v>2023</v></c>")).Dossier().Commune.Name);
}
