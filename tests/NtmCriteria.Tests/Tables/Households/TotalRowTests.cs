using System.Text;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Tables.Households;

/// <summary>Rows that are no households: left out, named, and never mistaken for one.</summary>
public sealed class TotalRowTests
{
    private const string Header = "household,commune,income,settlement,deprivations\n";

    [Theory]
    [InlineData("Tổng cộng,,4400000,,4", "a row of totals")]
    [InlineData(",Tổng số,4400000,,4", "a row of totals")]
    [InlineData("Cộng:,,4400000,,", "a row of totals")]
    [InlineData("Toàn xã,,4400000,,", "a row of totals")]
    [InlineData("Bình quân,,2200000,,", "a row of totals")]
    [InlineData("Tổng cộng: 2 hộ,,4400000,,", "a row of totals")]
    [InlineData("TOTAL,,4400000,,", "a row of totals")]
    [InlineData("I,,,,", "a title or remark")]
    [InlineData("A. Hộ nghèo,,,,", "a title or remark")]
    [InlineData("Xã Tân Lập,,,,", "a title or remark")]
    [InlineData("Người lập biểu,,,,", "a title or remark")]
    [InlineData(",Xã Tân Lập,,,", "a title or remark")]
    public void It_is_left_out_with_its_line(string row, string what)
    {
        var (households, notes) = Read($"{Header}H1,Xã A,1400000,rural,4\n{row}\nH2,Xã A,3000000,rural,0\n");
        Assert.Equal(["H1", "H2"], households.Select(h => h.Id));
        Assert.StartsWith($"left out as {what}: line 3 '", Assert.Single(notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,2,3,4,5")]
    [InlineData("(1),(2),(3),(4),(5)")]
    [InlineData("A,B,1,2,3")]
    [InlineData("A,B,1,2,3=1+2")]
    public void The_numbers_of_the_columns_are_left_out(string row)
    {
        var (households, notes) = Read($"{Header}{row}\nH1,Xã A,1400000,rural,4\n");
        Assert.Equal(["H1"], households.Select(h => h.Id));
        Assert.Equal("left out as the row of column numbers: line 2", Assert.Single(notes));
    }

    [Theory]
    [InlineData("T,Tổng Cọt,1400000,rural,4")]
    [InlineData("H,Cộng Hòa,1400000,rural,4")]
    [InlineData("H9,,,,")]
    [InlineData("ha-chi,,,,")]
    [InlineData("Nguyễn Văn Bản,,,,")]
    [InlineData("1,Xã A,3,,5")]
    public void A_household_is_none_of_them(string row)
    {
        var (households, notes) = Read($"{Header}{row}\n");
        Assert.Single(households);
        Assert.Empty(notes);
    }

    [Fact]
    public void Numbers_that_count_up_further_below_are_data()
    {
        var (households, _) = Read("household,persons,deprivations,score_income\n7,1,2,3\n1,2,3,4\n");
        Assert.Equal(["7", "1"], households.Select(h => h.Id));
    }

    private static (List<Household> Households, IReadOnlyList<string> Notes) Read(string text)
    {
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "h.csv", PovertyLaw.On(2023));
        var rows = table.Rows().ToList();
        Assert.All(rows, r => Assert.True(r.Household is not null, r.Problems is null ? "" : string.Join('\n', r.Problems)));
        return ([.. rows.Select(r => r.Household!)], table.Notes);
    }
}
