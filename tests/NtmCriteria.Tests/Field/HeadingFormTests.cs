using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Field;

public sealed class HeadingFormTests
{
    [Theory]
    [InlineData("17.1", "17.1")]
    [InlineData("\"17,1\"", "17.1")]
    [InlineData("17.1 Tỷ lệ hộ dùng nước sạch theo quy chuẩn", "17.1")]
    [InlineData("17.1. Tỷ lệ hộ dùng nước sạch theo quy chuẩn (%)", "17.1")]
    [InlineData("\"17,1 - Tỷ lệ hộ dùng nước sạch\"", "17.1")]
    [InlineData("\"17.1\nTỷ lệ hộ dùng nước sạch theo quy chuẩn\n(%)\"", "17.1")]
    [InlineData("Tỷ lệ hộ dùng nước sạch theo quy chuẩn", "17.1")]
    [InlineData("TỶ LỆ HỘ DÙNG NƯỚC SẠCH THEO QUY CHUẨN (%)", "17.1")]
    [InlineData("Chỉ tiêu 17.1", "17.1")]
    [InlineData("CT 17.1", "17.1")]
    [InlineData("Tiêu chí 17.1", "17.1")]
    [InlineData("17.1 (%)", "17.1")]
    [InlineData("17.1\u200B", "17.1")]
    [InlineData("Thu nhập bình quân đầu người (triệu đồng/người/năm)", "10.1")]
    [InlineData("10.1 (triệu đồng)", "10.1")]
    public void AnIndicatorIsKnownByNumberAndLabel(string heading, string id) =>
        Assert.Equal(id, Assert.Single(Assert.Single(FieldTable.Of($"Tên xã,Năm,{heading}\nA,2023,43.5\n", new() { SetId = "commune/standard/2021-2025" }).Sound).Observations).Key);

    [Theory]
    [InlineData("Tiêu chí 16")]
    [InlineData("TC16")]
    [InlineData("TC 16")]
    [InlineData("tc.16")]
    [InlineData("Tiêu chí số 16")]
    [InlineData("Tiêu chí 16. Văn hóa")]
    [InlineData("TC16 - Văn hoá")]
    [InlineData("\"Tiêu chí\n16\"")]
    [InlineData("Criterion 16")]
    public void ACriterionIsKnownByItsNumber(string heading) =>
        Assert.True(Assert.Single(FieldTable.Of($"Tên xã,Năm,{heading}\nA,2023,đạt\n").Sound).Attestations[Dossier.KeyOf(16)].Met);

    [Theory]
    [InlineData("STT,Mã ĐVHC,Tên đơn vị,Quận/huyện,Tỉnh/thành phố,Vùng KT-XH,KV,Năm báo cáo")]
    [InlineData("TT,Mã số,Xã/phường/thị trấn,Huyện (thị xã),Tỉnh,Vùng,Khu vực (I/II/III),Năm số liệu")]
    [InlineData("Số TT,MÃ XÃ,TÊN XÃ,HUYỆN,TỈNH,VÙNG,KHU VỰC,NĂM")]
    [InlineData("stt,ma xa,ten xa,huyen,tinh,vung,khu vuc,nam")]
    public void TheColumnsOfOfficesAreKnown(string header)
    {
        var dossier = Assert.Single(FieldTable.Of(header + ",10.1\n1,06463,Hồng Phong,Bình Gia,Lạng Sơn,TDMNPB,III,2023,43.5\n").Sound);
        Assert.Equal(
            ("06463", "Hồng Phong", "Bình Gia", "Lạng Sơn", "TDMNPB", Zone.III, 2023),
            (dossier.Commune.Code, dossier.Commune.Name, dossier.Commune.District, dossier.Commune.Province, dossier.Commune.Region, dossier.Commune.Zone, dossier.Year));
    }

    [Fact]
    public void ADayBesideADecisionIsTheDayOfTheDecision()
    {
        var recognition = Assert.Single(Assert.Single(FieldTable.Of("Tên xã,Năm,Danh hiệu,Số QĐ,Ngày\nA,2023,nâng cao,99/QĐ-UBND,2024-01-05\n").Sound).Recognitions);
        Assert.Equal(("99/QĐ-UBND", new NodaTime.LocalDate(2024, 1, 5)), (recognition.Decision, recognition.Date));
    }

    [Fact]
    public void ANumberAndTheLabelOfAnotherAreAnError() => Assert.Contains(
        "17.10", Assert.Single(Assert.Throws<TableException>(() => FieldTable.Of(
            "Tên xã,Năm,\"17.1 Tỷ lệ hộ, cơ sở thực phẩm tuân thủ an toàn thực phẩm\"\nA,2023,100\n", new() { SetId = "commune/standard/2021-2025" })).Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("10.1 (nghìn đồng/người/năm)")]
    [InlineData("Thu nhập bình quân đầu người (đồng)")]
    [InlineData("10.1 (1.000 đồng)")]
    public void AnIncomeInAnotherUnitIsAnError(string heading) => Assert.Contains(
        "million VND", Assert.Single(Assert.Throws<TableException>(() => FieldTable.Of($"Tên xã,Năm,{heading}\nA,2023,43500\n", new() { SetId = "commune/standard/2021-2025" })).Problems).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ACellUnderNoNameIsAnErrorAtThatCell()
    {
        var problem = Assert.Single(FieldTable.Of("commune,year,10.1,,\nA,2023,43,,\nB,2023,43,,x\n").Rows.SelectMany(r => r.Problems));
        Assert.Equal((3, "x"), (problem.Line, problem.Value));
        Assert.Equal(TableSetting.IgnoreUnknown, problem.Setting);
    }

    [Fact]
    public void ARowWithMoreThanEmptyFieldsTooManyIsAnError()
    {
        Assert.Single(FieldTable.Of("commune,year\nA,2023,,\n").Sound);
        Assert.Contains("4 fields", Assert.Single(FieldTable.Of("commune,year\nA,2023,,5\n").Rows[0].Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("commune\tyear\tGhi chú (nếu có, ghi rõ; nếu không, để trống)\t10.1\nA\t2023\tx\t43\n")]
    [InlineData("commune;year;\"Ghi chú, khác\";10.1\nA;2023;\"x, y\";43\n")]
    [InlineData("\"commune\",\"year\",\"Ghi chú; khác\",\"10.1\"\n\"A\",\"2023\",\"x; y\",\"43\"\n")]
    [InlineData("Tổng hợp; số liệu, năm 2023\n\ncommune,year,10.1\nA,2023,43\n")]
    [InlineData("commune|year|10.1\nA|2023|43\n")]
    public void TheWholeHeaderSaysWhatSeparates(string table) =>
        Assert.Equal(new Measured(43), Assert.Single(FieldTable.Of(table).Sound).Observations["10.1"]);
}
