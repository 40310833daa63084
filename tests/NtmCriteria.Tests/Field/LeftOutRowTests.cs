using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

public sealed class LeftOutRowTests
{
    private const string Header = "TT,Mã xã,Tên xã,Huyện,Tỉnh,Năm,10.1,Tiêu chí 16\n1,06463,Hồng Phong,Bình Gia,Lạng Sơn,2023,43.5,đạt\n";

    [Theory]
    [InlineData(",,Tổng cộng,,,,73.5,12")]
    [InlineData(",,Tổng số,,,2023,73.5,12")]
    [InlineData(",,TỔNG CỘNG TOÀN HUYỆN,,,,73.5,")]
    [InlineData(",,Cộng,,,,73.5,")]
    [InlineData(",,Cộng (I+II),,,,73.5,")]
    [InlineData("Tổng cộng,,,,,2023,73.5,")]
    [InlineData("Cộng,,12 xã,,,2023,73.5,")]
    [InlineData(",Tổng,,,,2023,73.5,")]
    [InlineData(",,Bình quân toàn huyện,,,2023,36.75,")]
    [InlineData(",,Bình quân,,,2023,36.75,")]
    [InlineData(",,Trung bình,,,2023,36.75,")]
    [InlineData(",,Trung bình chung,,,2023,36.75,")]
    [InlineData(",,Toàn tỉnh,,,2023,36.75,")]
    [InlineData(",,Toàn huyện Bình Gia,,,2023,36.75,")]
    [InlineData(",,Cả nước,,,2023,36.75,")]
    [InlineData(",,Total,,,2023,36.75,")]
    [InlineData(",,Average,,,2023,36.75,")]
    [InlineData(",,Tỷ lệ (%),,,2023,36.75,")]
    [InlineData(",,Số xã đạt,,,,12,")]
    [InlineData("I,,Huyện Bình Gia,,,,,")]
    [InlineData("I,,Bình Gia,,,,,")]
    [InlineData(",,I. Huyện Bình Gia,,,,,")]
    [InlineData("I. Huyện Bình Gia,,,,,,,")]
    [InlineData(",,Huyện Bình Gia,,,2023,36.75,")]
    [InlineData(",,Thành phố Lạng Sơn,,,2023,36.75,")]
    [InlineData(",,Các xã khu vực III,,,,,")]
    [InlineData(",,B. Xã vùng cao,,,,,")]
    [InlineData("1,2,3,4,5,6,7,8")]
    [InlineData("(1),(2),(3),(4),(5),(6),(7),(8)")]
    [InlineData("A,B,C,D,E,1,2,3")]
    [InlineData("A,B,1,2,3,4,5=3+4,6")]
    [InlineData("TT,Mã xã,Tên xã,Huyện,Tỉnh,Năm,10.1,Tiêu chí 16")]
    [InlineData("Ghi chú: số liệu ước tính")]
    [InlineData("* Số liệu sơ bộ")]
    [InlineData(",,Nguồn: Chi cục Thống kê,,,,,")]
    [InlineData(",,,,,,\"Bình Gia, ngày 5 tháng 1 năm 2024\",")]
    [InlineData(",,Người lập biểu,,,,CHỦ TỊCH,")]
    [InlineData("\"(Ký, ghi rõ họ tên)\",,,,,,,")]
    [InlineData("TM. ỦY BAN NHÂN DÂN,,,,,,,")]
    [InlineData("2,,,,,,,")]
    [InlineData(",,,,,,triệu đồng,đạt/không đạt")]
    public void ARowThatIsNoCommuneIsLeftOutAndNamed(string row)
    {
        var table = FieldTable.Of(Header + row + "\n");
        Assert.Equal("Hồng Phong", Assert.Single(table.Sound).Commune.Name);
        var note = Assert.Single(table.RowNotes, n => n.Kind == TableNoteKind.LeftOut);
        Assert.Equal(3, note.Line);
        Assert.NotEmpty(note.Message.Vi);
        Assert.NotEmpty(note.Message.En);
    }

    [Theory]
    [InlineData("Tổng Cọt", "Hà Quảng")]
    [InlineData("Cộng Hòa", "Nam Sách")]
    [InlineData("Cộng Hiền", "Vĩnh Bảo")]
    [InlineData("Toàn Thắng", "Tiên Lãng")]
    [InlineData("Toàn Sơn", "Đà Bắc")]
    [InlineData("Trung Bình", "Trần Đề")]
    [InlineData("Độc Lập", "Quảng Hòa")]
    [InlineData("Ký Phú", "Đại Từ")]
    [InlineData("Tông Cọ", "Thuận Châu")]
    [InlineData("Huyền Hội", "Càng Long")]
    [InlineData("Thị trấn Na Sầm", "Văn Lãng")]
    [InlineData("Tĩnh Húc", "Bình Liêu")]
    [InlineData("Na Ư", "Điện Biên")]
    [InlineData("1. Xã Hồng Thái", "Bình Gia")]
    public void ACommuneThatSoundsLikeATotalIsACommune(string name, string district)
    {
        var table = FieldTable.Of($"Tên xã,Huyện,Năm,10.1\n{name},{district},2023,43.5\n");
        Assert.Equal(name, Assert.Single(table.Sound).Commune.Name);
        Assert.Empty(table.RowNotes);
    }

    [Fact]
    public void AWholeFormIsReadToItsCommunesAlone()
    {
        var table = FieldTable.Of(
            "BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN TIÊU CHÍ NÔNG THÔN MỚI\n\"Đến ngày 31/12/2023\"\nTT,Tên xã,Năm,Thu nhập (triệu đồng/người/năm),Tiêu chí 16,Ghi chú\nA,B,1,2,3,4\n"
            + "I,Huyện Bình Gia,,,,\n1,Hồng Phong,2023,43.5,Đ,\n2,Hoa Thám,2023,30,KĐ,sáp nhập\n,Cộng,2023,36.75,,\nII,Huyện Bắc Sơn,,,,\n1,Vũ Lễ,2023,41,x,\n"
            + "Tổng cộng,,,,,\n,,,\"Lạng Sơn, ngày 5 tháng 1 năm 2024\",,\nNgười lập biểu,,,KT. CHỦ TỊCH,,\n,Nguyễn Văn A,,,,\n");
        Assert.Equal(["Hồng Phong", "Hoa Thám", "Vũ Lễ"], table.Sound.Select(d => d.Commune.Name));
        Assert.Equal(8, table.RowNotes.Count(n => n.Kind == TableNoteKind.LeftOut));
    }

    [Fact]
    public void ARowWithValuesAndWithoutANameIsStillAnError() =>
        Assert.Contains("names no commune", Assert.Single(FieldTable.Of("Tên xã,Năm,10.1\nA,2023,43\n,2023,44\n").Rows[1].Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Mã xã,Tên xã,Năm\n06463,Xã A,2023\n06463,Xã B,2023\n", "06463")]
    [InlineData("Mã xã,Tên xã,Năm\n06463,Xã A,2023\n6463,Xã A,2023\n", "06463")]
    [InlineData("Tên xã,Huyện,Năm\nHoà Bình,B,2023\nHÒA BÌNH,B,2023\n", "HÒA BÌNH")]
    [InlineData("Tên xã,Năm\nXã A,2023\nXã A,2023.0\n", "Xã A")]
    public void TheSameCommuneAndYearStandsOnce(string table, string value)
    {
        var problem = Assert.Single(FieldTable.Of(table).Rows.SelectMany(r => r.Problems));
        Assert.Equal((3, value), (problem.Line, problem.Value));
        Assert.Contains("stands on line 2 already", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mã xã,Tên xã,Năm\n06463,Hòa Bình,2023\n06464,Hòa Bình,2023\n")]
    [InlineData("Tên xã,Huyện,Năm\nTân Lập,A,2023\nTân Lập,B,2023\n")]
    [InlineData("Tên xã,Năm\nTân Lập,2022\nTân Lập,2023\n")]
    [InlineData("Tên xã,Năm,as_of\nTân Lập,2023,2023-06-30\nTân Lập,2023,2023-12-31\n")]
    public void OtherCommunesAndYearsAreNotTheSame(string table) => Assert.Equal(2, FieldTable.Of(table).Sound.Count);
}
