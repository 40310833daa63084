using System.Text;

namespace NtmCriteria.Tests;

public class ObservationCellTests
{
    [Theory]
    [InlineData("43.5", "43.5")]
    [InlineData("0.500", "0.500")]
    [InlineData("43.5%", "43.5")]
    [InlineData("43.5 %", "43.5")]
    [InlineData(" 7 ", "7")]
    [InlineData("\u00A07\u00A0", "7")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("8481/9669", "8481/9669")]
    [InlineData("8481 / 9669", "8481/9669")]
    [InlineData("0/1", "0/1")]
    [InlineData(">54", ">54")]
    [InlineData("> 54", ">54")]
    [InlineData("≥ 54", ">=54")]
    [InlineData(">=54%", ">=54")]
    [InlineData("<=2.5", "<=2.5")]
    [InlineData("≤2.5", "<=2.5")]
    [InlineData("<1", "<1")]
    [InlineData("-2", "-2")]
    [InlineData("-0.5 %", "-0.5")]
    [InlineData(">=-1.5", ">=-1.5")]
    [InlineData("-3..2", "-3..2")]
    [InlineData("75..78", "75..78")]
    [InlineData("75 .. 78", "75..78")]
    [InlineData("đạt", "đạt")]
    [InlineData("Đạt", "đạt")]
    [InlineData("ĐẠT", "đạt")]
    [InlineData("không đạt", "không đạt")]
    [InlineData("Không  Đạt", "không đạt")]
    [InlineData("chưa đạt", "không đạt")]
    [InlineData("true", "đạt")]
    [InlineData("FALSE", "không đạt")]
    [InlineData("yes", "đạt")]
    [InlineData("no", "không đạt")]
    [InlineData("x", "đạt")]
    [InlineData("X", "đạt")]
    [InlineData("có", "đạt")]
    [InlineData("tốt", "tốt")]
    [InlineData("KHÁ", "khá")]
    [InlineData("trung bình", "trung bình")]
    [InlineData("Yếu", "yếu")]
    [InlineData("n/a", "n/a")]
    [InlineData("N/A", "n/a")]
    [InlineData("không áp dụng", "n/a")]
    public void AnInvariantCellIsRead(string text, string cell)
    {
        foreach (var spelling in new[] { text, text.Normalize(NormalizationForm.FormD) })
        {
            Assert.True(ObservationCell.TryRead(spelling, NumberStyle.Invariant, out var observation, out var problem), problem?.En);
            Assert.Null(problem);
            Assert.Equal(cell, observation!.ToCell());
            Assert.Equal(cell, observation.ToString());
        }
    }

    [Theory]
    [InlineData("43,5", "43.5")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("12.345,678", "12345.678")]
    [InlineData("0,500", "0.500")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("43,5 %", "43.5")]
    [InlineData("8.481/9.669", "8481/9669")]
    [InlineData("8481/9669", "8481/9669")]
    [InlineData(">54,5", ">54.5")]
    [InlineData("≤ 1.234", "<=1234")]
    [InlineData("75,5..78", "75.5..78")]
    [InlineData("1.000..2.000", "1000..2000")]
    [InlineData("đạt", "đạt")]
    public void AVietnameseCellIsRead(string text, string cell)
    {
        Assert.True(ObservationCell.TryRead(text, NumberStyle.Vietnamese, out var observation, out var problem), problem?.En);
        Assert.Equal(cell, observation!.ToCell());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t")]
    public void AnEmptyCellSaysNothing(string text)
    {
        Assert.True(ObservationCell.TryRead(text, NumberStyle.Invariant, out var observation, out var problem));
        Assert.Null(observation);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("43,5", "decimal point")]
    [InlineData("1.2.3", "not a number")]
    [InlineData("-", "not understood")]
    [InlineData("--5", "not understood")]
    [InlineData("-1/2", "ratio of counts")]
    [InlineData("1/0", "ratio of counts")]
    [InlineData("1/-2", "ratio of counts")]
    [InlineData("1.5/2", "ratio of counts")]
    [InlineData("1/2/3", "ratio of counts")]
    [InlineData("2000000000000/1", "ratio of counts")]
    [InlineData("99999999999999999999999999999999", "not a number")]
    [InlineData("1e5", "not a number")]
    [InlineData(">", "not a limit")]
    [InlineData(">=", "not a limit")]
    [InlineData("<abc", "not a limit")]
    [InlineData("78..75", "not a number")]
    [InlineData("đạt chuẩn", "not understood")]
    [InlineData("garbage", "not understood")]
    [InlineData("\0", "not understood")]
    [InlineData("+5", "not understood")]
    [InlineData("٤٣", "not understood")]
    public void WhatIsNoCellIsRefusedWithWhatWasExpected(string text, string problem)
    {
        Assert.False(ObservationCell.TryRead(text, NumberStyle.Invariant, out var observation, out var said));
        Assert.Null(observation);
        Assert.Contains(problem, said?.En, StringComparison.Ordinal);
        Assert.Contains("expected", said?.En, StringComparison.Ordinal);
        Assert.Contains("cần", said?.Vi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234.5")]
    [InlineData("43.5")]
    [InlineData("0.500")]
    [InlineData("0.5")]
    [InlineData("1.23")]
    [InlineData("1.2345")]
    [InlineData("1234.567")]
    [InlineData("1.234.56")]
    [InlineData("1.234567")]
    [InlineData("1,234.5")]
    [InlineData("1,234,567")]
    [InlineData("1..2")]
    [InlineData("-1.23")]
    [InlineData("111.1111111111111111111111111111111111111111111111111111111111111111111")]
    public void APointThatGroupsNoThousandsIsRefusedInVietnamese(string text)
    {
        if (text == "1..2")
        {
            // Two points are a range, in either style.
            Assert.True(ObservationCell.TryRead(text, NumberStyle.Vietnamese, out _, out _));
            return;
        }

        Assert.False(ObservationCell.TryRead(text, NumberStyle.Vietnamese, out var observation, out var problem));
        Assert.Null(observation);
        Assert.NotNull(problem);
    }

    [Fact]
    public void WhatWasReadIsWrittenTheSameWay() => Invariant.HoldsInWorlds(
        world =>
        {
            foreach (var observation in world.Observations.Values)
            {
                Assert.True(ObservationCell.TryRead(observation.ToCell(), NumberStyle.Invariant, out var read, out var problem), problem?.En);
                Assert.Equal(observation, read);
            }
        },
        60);

    [Theory]
    [InlineData("tot")]
    [InlineData("")]
    [InlineData("giỏi")]
    public void AWordOffTheScaleIsNoRating(string word) => Assert.False(ObservationCell.TryRating(word, out _));
}
