using NtmCriteria.Tables;
using Xunit;

namespace NtmCriteria.Tests.Tables;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("comune", "commune")]
    [InlineData("comnune", "commune")]
    [InlineData("lang son", "Lạng Sơn")]
    [InlineData("Lạng Sơm", "Lạng Sơn")]
    [InlineData("something else", null)]
    [InlineData("", null)]
    public void TheNearestNameWithinReachIsFound(string text, string? expected) =>
        Assert.Equal(expected, NearestName.Find(text, ["code", "commune", "Lạng Sơn"]));

    [Fact]
    public void OfEquallyNearNamesTheFirstIsTaken() => Assert.Equal("17.1", NearestName.Find("17.9", ["17.1", "17.2"]));
}
