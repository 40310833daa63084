using NtmCriteria.Tables;

namespace NtmCriteria.Tests.Tables;

/// <summary>The template asks for the number of schools, and says which level of 5.1 follows from it.</summary>
public class TemplateSchoolsTests
{
    private static IReadOnlyList<TemplateColumn> Schools(string region) => [.. TemplateColumns.List(Request(region)).Where(c => c.Name.StartsWith("5.1", StringComparison.Ordinal))];

    private static TemplateRequest Request(string region)
    {
        var set = RuleBook.National.Get("commune/standard/2021-2025", new(2023, 12, 31));
        return new(RuleBook.National, set, new("", "") { Region = region }, 2023, Language.English, null);
    }

    [Fact]
    public void TheNumberOfSchoolsComesFirstAndSaysWhichLevelHolds()
    {
        var columns = Schools("TDMNPB");
        Assert.Equal(["5.1n", "5.1a", "5.1b"], columns.Select(c => c.Name));
        Assert.Equal("5.1n > 3: ≥ 70 %; 5.1n ≤ 3: ≥ 50 %", columns[2].Level);
    }

    [Fact]
    public void APartThatTheRegionDoesNotAskStaysForCommunesOfAnotherColumn()
    {
        // A commune of zone III in the delta is judged by the column of the mountains: its row needs the cell.
        var columns = Schools("DBSH");
        Assert.Equal(["5.1n", "5.1a", "5.1b"], columns.Select(c => c.Name));
        Assert.Equal(("nothing", "5.1n > 3: ≥ 100 %; 5.1n ≤ 3: ≥ 100 %"), (columns[1].Level, columns[2].Level));
    }
}
