using NtmCriteria.Cli;
using Xunit;

namespace NtmCriteria.Tests.Cli;

public sealed class LiftedTextTests
{
    [Theory]
    [InlineData("43,5 triệu", "43.5 million", "\u0001 triệu", "\u0001 million", "43.5")]
    [InlineData("8481/9669 (≈ 87,71 %)", "8481/9669 (≈ 87.71 %)", "\u0001/\u0001 (≈ \u0001 %)", "\u0001/\u0001 (≈ \u0001 %)", "8481|9669|87.71")]
    [InlineData("70..80 %", "70..80 %", "\u0001..\u0001 %", "\u0001..\u0001 %", "70|80")]
    [InlineData("; còn thiếu 40 điểm", "; 40 short", "; còn thiếu \u0001 điểm", "; \u0001 short", "40")]
    [InlineData("14.1a 51,4 % / ≥ 98 %: đạt", "14.1a 51.4 % / ≥ 98 %: met", "14.1a \u0001 % / ≥ \u0001 %: đạt", "14.1a \u0001 % / ≥ \u0001 %: met", "51.4|98")]
    public void NumbersOnWhichBothLanguagesAgreeAreTakenOut(string vi, string en, string leftVi, string leftEn, string numbers)
    {
        var taken = new List<string>();
        Assert.Equal(new LocalText(leftVi, leftEn), LiftedText.Lift(new(vi, en), taken));
        Assert.Equal(numbers, string.Join('|', taken));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("đạt", "attained")]
    [InlineData("xem 14.1", "see 14.1")]
    [InlineData("năm 2023", "this year")]
    [InlineData("1 trên 2", "2 of 1")]
    public void WhereTheyDoNotAgreeTheTextStays(string vi, string en)
    {
        var taken = new List<string>();
        Assert.Equal(new LocalText(vi, en), LiftedText.Lift(new(vi, en), taken));
        Assert.Empty(taken);
    }
}
