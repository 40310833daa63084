using NtmCriteria.Tables;
using NtmCriteria.Tests.Tables;

namespace NtmCriteria.Tests.Doors;

/// <summary>A row that was filled for one set is not judged by another, where ids mean other things.</summary>
public class RowOfAnotherSetTests
{
    private const string Header = "commune,province,year,3.1,5.1,15.1,17.1,criterion 9\n";

    [Fact]
    public void ColumnsThatTheSetsOfTheRowDoNotReadAreAnError()
    {
        var problem = TableText.Problem(Header + "A,Lạng Sơn,2026,85.81,đạt,95,90,đạt");
        Assert.Contains("3 of 5 filled columns are not read by commune/standard/2026-2030", problem.Message, StringComparison.Ordinal);
        Assert.Contains("'5.1' among them", problem.Message, StringComparison.Ordinal);
        Assert.Equal(TableSetting.IgnoreUnknown, problem.Setting);
        Assert.Empty(TableText.Rows(Header + "A,Lạng Sơn,2024,85.81,đạt,95,90,đạt").Single().Problems);
    }

    [Fact]
    public void RowsOfSeveralPeriodsFillTheColumnsOfTheirOwnSets() =>
        Assert.All(TableText.Rows("commune,province,year,15.1,3.9\nA,Lạng Sơn,2024,95,\nA,Lạng Sơn,2026,,đạt"), row => Assert.Empty(row.Problems));

    [Fact]
    public void ATableThatWasMadeForASetIsNotReadByTheNext()
    {
        const string title = "Bộ tiêu chí quốc gia (commune/standard/2021-2025)\n";
        var problem = TableText.Problem(title + "commune,province,year,3.1\nA,Lạng Sơn,2026,85.81");
        Assert.Contains("was made for commune/standard/2021-2025", problem.Message, StringComparison.Ordinal);
        Assert.Contains("commune/standard/2026-2030", problem.Message, StringComparison.Ordinal);
        Assert.Empty(TableText.Rows(title + "commune,province,year,3.1\nA,Lạng Sơn,2024,85.81").Single().Problems);
        Assert.Empty(TableText.Rows(title + "commune,province,year,3.1\nA,Lạng Sơn,2026,9.5", new() { IgnoreUnknown = true }).Single().Problems);
    }

    [Fact]
    public void ATemplateSaysItsSetInItsFirstCell()
    {
        var rows = RawWorkbook.Row(1, "Bộ tiêu chí (commune/standard/2021-2025)") + RawWorkbook.Row(3, "commune", "province", "year", "3.1");
        string Data(int year) => RawWorkbook.Row(4, "A", "Lạng Sơn", $"<c><v>{year}</v></c>", "<c><v>85.81</v></c>");
        IReadOnlyList<CommuneRow> Read(int year) => [.. CommuneTable.Read(new MemoryStream(new RawWorkbook().Sheet("S", rows + Data(year)).Bytes()), "t")];
        Assert.Contains("was made for commune/standard/2021-2025", Assert.Single(Read(2026).Single().Problems).Message, StringComparison.Ordinal);
        Assert.Empty(Read(2025).Single().Problems);
    }
}
