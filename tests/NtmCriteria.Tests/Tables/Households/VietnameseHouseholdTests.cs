using System.Text;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Tests.Poverty;
using Xunit;

namespace NtmCriteria.Tests.Tables.Households;

/// <summary>Tables of households with headers and words in Vietnamese, as offices write them.</summary>
public sealed class VietnameseHouseholdTests
{
    private static readonly PovertyStandard In2023 = PovertyLaw.On(2023);

    [Fact]
    public void Headers_and_words_are_read_beside_the_English_ones()
    {
        var (household, notes) = One(
            "STT;Mã hộ;Họ tên chủ hộ;Mã xã;Xã/phường;Huyện;Tỉnh;Khu vực;Dân tộc;Thu nhập bình quân đầu người (đồng/tháng);Số nhân khẩu;Loại nhà;Tường;Nguồn nước sinh hoạt;Loại nhà tiêu;Nguyên nhân nghèo;DTTS;Phương tiện thông tin\n"
            + "1;0007;Nguyễn Văn A;6463;Tân Lập;Huyện A;Lạng Sơn;Nông thôn;Tày;1.400.000;4;nhà kiên cố;gạch;giếng khoan;tự hoại;thiếu vốn; ốm đau;x;ti vi\n"
                .Replace("thiếu vốn; ốm đau", "\"thiếu vốn; ốm đau\"", StringComparison.Ordinal), NumberStyle.Vietnamese);
        Assert.Equal(("0007", "06463", "Tân Lập", "Huyện A", "Lạng Sơn", "Tày"), (household.Id, household.CommuneCode, household.Commune, household.District, household.Province, household.Ethnicity));
        Assert.Equal((1_400_000L, 4, Settlement.Rural), (household.Income!.Value, household.Persons!.Value, household.Settlement!.Value));
        Assert.Equal((DwellingGrade.Permanent, BuildingMaterial.BrickOrStone, WaterSource.DrilledWell, LatrineKind.Septic),
            (household.Dwelling!.Grade!.Value, household.Dwelling.Wall!.Value, household.Dwelling.Water!.Value, household.Dwelling.Latrine!.Value));
        Assert.Equal(PovertyCauses.Capital | PovertyCauses.Illness, household.Causes);
        Assert.Equal((HouseholdGroups.Minority, InformationDevices.Television), (household.Groups, household.Devices));
        Assert.Contains("not read: columns 'STT', 'Họ tên chủ hộ', which decide nothing", notes);
        Assert.Contains(notes, n => n.Contains("06463", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ma ho,thu nhap,so khau")]
    [InlineData("MÃ HỘ,THU NHẬP,SỐ KHẨU")]
    [InlineData("\"Mã\nhộ\",\"Thu nhập\n(đồng/người/tháng)\",Số  khẩu")]
    [InlineData("Household,Income,persons")]
    public void Spelling_of_headers_does_not_count(string header)
    {
        var (household, _) = One($"{header}\nH1,1400000,4\n");
        Assert.Equal(("H1", 1_400_000L, 4), (household.Id, household.Income!.Value, household.Persons!.Value));
    }

    [Theory]
    [InlineData("Thu nhập (nghìn đồng)", "nghìn đồng")]
    [InlineData("Thu nhập (1.000 đ)", "1.000")]
    [InlineData("Thu nhập (triệu đồng/năm)", "triệu")]
    [InlineData("income (VND/year)", "year")]
    public void A_unit_that_is_not_that_of_the_column_is_an_error(string header, string unit)
    {
        var error = Assert.Throws<TableException>(() => One($"household,{header}\nH1,1400\n"));
        Assert.Contains(unit, error.Message, StringComparison.Ordinal);
        Assert.Contains("expected incomes in VND per person per month", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_header_names_the_nearest_and_not_all()
    {
        var error = Assert.Throws<TableException>(() => One("Mã hộ,Thu nhâp hộ,Số nhân khâu\n"));
        Assert.All(error.Problems, p => Assert.True(p.Message.Length < 200, p.Message));
        Assert.Contains("did you mean 'Số nhân khẩu'?", Assert.Throws<TableException>(() => One("Mã hộ,Số nhân khâux\n")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("NULL")]
    [InlineData("#N/A")]
    [InlineData("-99")]
    [InlineData("-9999")]
    [InlineData("...")]
    [InlineData("không rõ")]
    public void Words_for_missing_are_not_known_in_every_kind_of_column(string word)
    {
        var (household, notes) = One($"household,income,persons,settlement,water,wall,floor_area\nH1,{word},{word},{word},{word},{word},{word}\n");
        Assert.Equal(new Household { Id = "H1" }, household);
        Assert.Equal($"6 cells with {word} are read as not known: floor_area 1, income 1, persons 1, settlement 1, wall 1, water 1", Assert.Single(notes));
    }

    [Theory]
    [InlineData("'0042", "0042")]
    [InlineData("\"=\"\"0042\"\"\"", "0042")]
    [InlineData(" 0042 ", "0042")]
    public void Marks_that_keep_zeros_are_no_part_of_an_id(string cell, string id) =>
        Assert.Equal(id, One($"household,income\n{cell},1400000.0\n").Household.Id);

    [Fact]
    public void Every_word_of_every_column_is_read_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
            foreach (var column in HouseholdFields.For(In2023).Where(c => !c.IsOnlyRead))
                foreach (var word in column.Offered(language))
                {
                    var draft = new HouseholdDraft();
                    using var table = HouseholdTable.Open(
                        new MemoryStream(Encoding.UTF8.GetBytes($"Mã hộ;{column.Header(language)}\nH1;\"{word}\"\n")), "h.csv", In2023);
                    var row = Assert.Single(table.Rows());
                    Assert.True(row.Problems is null && row.Household != new Household { Id = "H1" }, $"{column.Name}: {word}");
                }
    }

    private static (Household Household, IReadOnlyList<string> Notes) One(string text, NumberStyle numbers = NumberStyle.Invariant)
    {
        using var table = HouseholdTable.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "h.csv", In2023, numbers);
        var row = Assert.Single(table.Rows());
        Assert.True(row.Household is not null, row.Problems is null ? "" : string.Join('\n', row.Problems));
        return (row.Household!, table.Notes);
    }
}
