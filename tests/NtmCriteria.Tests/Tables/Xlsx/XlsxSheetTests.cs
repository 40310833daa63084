using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class XlsxSheetTests
{
    private const string Year = "<c><v>2023</v></c>";

    private static readonly string Plain = RawWorkbook.Row(1, "commune", "year") + RawWorkbook.Row(2, "A", Year);

    private static string Merge(params string[] ranges) =>
        $"<mergeCells>{string.Concat(ranges.Select(r => $"<mergeCell ref=\"{r}\"/>"))}</mergeCells>";

    [Fact]
    public void TitlesAboveTheHeaderArePassedOver()
    {
        var rows = RawWorkbook.Row(1, "UBND TỈNH LẠNG SƠN") + RawWorkbook.Row(3, "Biểu 1. Kết quả năm 2023") + RawWorkbook.Row(5, "", "Tên", "", "Thu nhập")
            + RawWorkbook.Row(6, "", "commune", "year", "10.1") + RawWorkbook.Row(9, "", "A", Year, "abc");
        Assert.Equal("Sheet1!D9", new RawWorkbook().Sheet("Sheet1", rows, Merge("A1:F1")).Problem().Cell);
    }

    [Fact]
    public void AHeaderBelowTheTwentiethRowIsNotLookedFor()
    {
        var workbook = new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "Tựa") + RawWorkbook.Row(21, "commune", "year") + RawWorkbook.Row(22, "A", Year));
        var problems = Assert.Throws<TableException>(() => workbook.Rows()).Problems;
        Assert.Equal("S!A1", problems[0].Cell);
    }

    [Fact]
    public void AHeaderOfTwoRowsIsTheOneThatNamesMoreColumns()
    {
        var rows = RawWorkbook.Row(1, "Xã năm 2023") + RawWorkbook.Row(2, "commune", "year", "17", "", "15")
            + RawWorkbook.Row(3, "", "", "17.1", "17.2", "15.1") + RawWorkbook.Row(4, "A", Year, "50", "60", "95");
        var dossier = new RawWorkbook().Sheet("S", rows, Merge("A2:A3", "B2:B3", "C2:D2", "A1:E1")).Dossier();
        Assert.Equal(["15.1", "17.1", "17.2"], dossier.Observations.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AHeaderThatReachesOverTwoRowsIsFollowedByTheData()
    {
        var rows = RawWorkbook.Row(1, "commune", "year", "10.1") + RawWorkbook.Row(2, "", "", "triệu đồng") + RawWorkbook.Row(3, "A", Year, "<c><v>43</v></c>");
        var dossier = new RawWorkbook().Sheet("S", rows, Merge("A1:A2", "B1:B2")).Dossier();
        Assert.Equal(new Measured(43), dossier.Observations["10.1"]);
    }

    [Fact]
    public void AMergedProvinceHoldsForAllItsRowsAndForNoneBelow()
    {
        var rows = RawWorkbook.Row(1, "province", "commune", "year") + RawWorkbook.Row(2, "Lạng Sơn", "A", Year) + RawWorkbook.Row(3, "", "B", Year)
            + RawWorkbook.Row(4, "", "C", Year);
        Assert.Equal(["Lạng Sơn", "Lạng Sơn", null], new RawWorkbook().Sheet("S", rows, Merge("A2:A3")).Rows().Select(r => r.Dossier!.Commune.Province));
    }

    [Fact]
    public void HiddenSheetsAreReadOnlyByName()
    {
        var workbook = new RawWorkbook().Sheet("Ẩn", Plain, state: "hidden").Sheet("Sâu", Plain, state: "veryHidden")
            .Sheet("Tựa", RawWorkbook.Row(1, "Báo cáo")).Sheet("Số liệu", RawWorkbook.Row(1, "commune", "year") + RawWorkbook.Row(2, "B", Year));
        Assert.Equal("B", workbook.Dossier().Commune.Name);
        Assert.Equal("A", workbook.Dossier(new() { Sheet = "Sâu" }).Commune.Name);
        using var table = CommuneTable.Open(new MemoryStream(workbook.Bytes()), RawWorkbook.Name);
        Assert.Equal("the sheet 'Số liệu' was read; the workbook also has 'Tựa'", Assert.Single(table.Notes));
    }

    [Theory]
    [InlineData("Số liêu", "there is no sheet 'Số liêu' (did you mean 'Số liệu'?); expected one of 'Số liệu'")]
    [InlineData("Trống", "there is no sheet 'Trống'")]
    public void ASheetThatIsNotThereIsNamed(string name, string message)
    {
        var problem = Assert.Single(Assert.Throws<TableException>(
            () => new RawWorkbook().Sheet("Số liệu", Plain).Rows(new() { Sheet = name })).Problems);
        Assert.StartsWith("xã.xlsx: " + message, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ACsvTableHasNoSheets() => Assert.Contains(
        "has no sheets", Assert.Throws<TableException>(
            () => CommuneTable.Open(TableText.Stream("commune,year\n"), "t.csv", new() { Sheet = "S" })).Message, StringComparison.Ordinal);

    [Fact]
    public void HiddenRowsAreDataAndEmptyOnesAreNot()
    {
        var rows = RawWorkbook.Row(1, "commune", "year") + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"B2\"><v>2023</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row>" + RawWorkbook.Row(1_000_000, "  ");
        Assert.Equal("A", new RawWorkbook().Sheet("S", rows).Dossier().Commune.Name);
    }

    [Fact]
    public void ACellUnderNoHeaderIsAnErrorUnlessItIsIgnored()
    {
        var workbook = new RawWorkbook().Sheet("Số liệu", RawWorkbook.Row(1, "commune", "year", "", "10.1") + RawWorkbook.Row(2, "A", Year, "", "43")
            + RawWorkbook.Row(3, "B", Year, "lạc", "43", "xa"));
        var problem = workbook.Problem();
        Assert.Equal("'Số liệu'!A3", problem.Cell);
        Assert.StartsWith("C3 holds 'lạc' and has no header above it", problem.Message, StringComparison.Ordinal);
        Assert.Equal(2, workbook.Rows(new() { IgnoreUnknown = true }).Count(r => r.IsSound));
    }

    [Fact]
    public void AHeaderStoredAsANumberIsSaidToHaveLostItsZero()
    {
        const string number = "<c><v>17.1</v></c>";
        var one = new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "commune", "year", number) + RawWorkbook.Row(2, "A", Year, "50"));
        using var table = CommuneTable.Open(new MemoryStream(one.Bytes()), RawWorkbook.Name);
        Assert.Contains("where 17.10 was meant", Assert.Single(table.Notes), StringComparison.Ordinal);
        var two = new RawWorkbook().Sheet("S", RawWorkbook.Row(1, "commune", "year", "17.1", number) + RawWorkbook.Row(2, "A", Year));
        var problem = Assert.Single(Assert.Throws<TableException>(() => two.Rows()).Problems);
        Assert.Equal("S!D1", problem.Cell);
        Assert.Contains("format the header as text", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownAndRepeatedColumnsAreNamedWithTheirCells()
    {
        var workbook = new RawWorkbook().Sheet("S", RawWorkbook.Row(2, "comune", "commune", "year", "year"));
        Assert.Equal(["S!A2", "S!D2"], Assert.Throws<TableException>(() => workbook.Rows()).Problems.Select(p => p.Cell));
    }
}
