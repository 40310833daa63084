using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>What commands print for Vietnamese readers: no English word, no decimal point, no day in the form of machines.</summary>
public sealed class VietnameseOutputTests
{
    private const string Communes =
        "Mã xã,Tên xã,Huyện,Tỉnh,Khu vực,Năm,10.1,15.1,11.1,16.1,Tiêu chí 16,17.1\n"
        + "06463,Chi Lăng,Chi Lăng,Lạng Sơn,III,2024,38.5,8481/9669,9.7,đạt,đạt,>54\n"
        + "06500,Bình Gia,Bình Gia,Lạng Sơn,I,2023,46500000,93.25,0,,không đạt,12.5\n";

    private const string Households = "household,commune,income,persons,settlement,zone\nH1,Chi Lăng,1400000,4,rural,III\nH2,Chi Lăng,,3,rural,I\n";

    [Theory]
    [InlineData("evaluate", "-")]
    [InlineData("evaluate", "-", "--format", "md")]
    [InlineData("explain", "-", "--commune", "Chi Lăng")]
    [InlineData("explain", "-", "--commune", "Chi Lăng", "--format", "md")]
    [InlineData("explain", "-", "--commune", "Bình Gia", "--format", "md")]
    [InlineData("stats", "-")]
    [InlineData("stats", "-", "--criteria", "--by", "district", "--format", "md")]
    [InlineData("look", "-", "--format", "md")]
    public void Of_communes(params string[] args) => AssertVietnamese(CliRun.With(Communes, [.. args, "--lang", "vi"]));

    [Theory]
    [InlineData]
    [InlineData("--format", "md")]
    [InlineData("--by", "commune")]
    [InlineData("--summary", "--format", "md")]
    [InlineData("--explain", "H1")]
    public void Of_households(params string[] args) =>
        AssertVietnamese(CliRun.With(Households, ["poverty", "-", "--as-of", "2024-12-31", .. args, "--lang", "vi"]));

    [Theory]
    [InlineData("rules", "list")]
    [InlineData("rules", "show", "commune/standard/2021-2025", "--region", "TDMNPB", "--format", "md")]
    [InlineData("rules", "gaps", "--set", "commune/standard/2021-2025", "--format", "md")]
    [InlineData("rules", "check")]
    [InlineData("evaluate")]
    public void Of_rules_and_of_the_sample(params string[] args) => AssertVietnamese(CliRun.Of([.. args, "--lang", "vi"]));

    private static void AssertVietnamese(CliRun run)
    {
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.NotEmpty(run.Output);
        var all = run.Output + run.Error;
        Assert.Empty(EnglishWords.In(all));
        Assert.Empty(EnglishWords.DecimalPoints(all));
        Assert.DoesNotMatch(@"(?<![\w/.-])20\d\d-\d\d-\d\d(?![\w/-])", all);
    }
}
