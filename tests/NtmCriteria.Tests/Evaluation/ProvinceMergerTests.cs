using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;

namespace NtmCriteria.Tests.Evaluation;

/// <summary>From 1 July 2025 the name of a province that spans two regions tells no region.</summary>
public sealed class ProvinceMergerTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Day = new(2025, 7, 1);

    [Theory]
    [InlineData("Bắc Ninh", "DBSH", null)]
    [InlineData("Bắc Giang", "TDMNPB", "TDMNPB")]
    [InlineData("Phú Thọ", "TDMNPB", null)]
    [InlineData("Vĩnh Phúc", "DBSH", "DBSH")]
    [InlineData("Gia Lai", "TN", null)]
    [InlineData("Bình Định", "DHNTB", "DHNTB")]
    [InlineData("Đắk Lắk", "TN", null)]
    [InlineData("Lâm Đồng", "TN", null)]
    [InlineData("Quảng Ngãi", "DHNTB", null)]
    [InlineData("Tây Ninh", "DNB", null)]
    [InlineData("Long An", "DBSCL", "DBSCL")]
    [InlineData("Lạng Sơn", "TDMNPB", "TDMNPB")]
    [InlineData("Ninh Bình", "DBSH", "DBSH")]
    [InlineData("Hồ Chí Minh", "DNB", "DNB")]
    [InlineData("Huế", "BTB", "BTB")]
    [InlineData("Thừa Thiên Huế", "BTB", "BTB")]
    public void TheDayDecidesWhatANameMeans(string province, string before, string? since)
    {
        Assert.Equal(before, On(Eve, new("", "A") { Province = province }).Stratum?.Code);
        var after = On(Day, new("", "A") { Province = province });
        Assert.Equal(since, after.Stratum?.Code);
        Assert.Equal(since is null, after.Basis == StratumBasis.FormerProvinceAsked);
        // The period of the commune says of which time its name is, whatever day is asked about.
        Assert.Equal(before, On(Day, new("", "A") { Province = province, ValidTo = Eve }).Stratum?.Code);
        Assert.Equal(since, On(Eve, new("", "A") { Province = province, ValidFrom = Day }).Stratum?.Code);
    }

    [Fact]
    public void ANameThatIsNoneAnyMoreSaysTheFormerProvince()
    {
        Assert.Equal(StratumBasis.Province, On(Eve, new("", "A") { Province = "Bắc Giang" }).Basis);
        Assert.Equal(StratumBasis.FormerProvince, On(Day, new("", "A") { Province = "Bắc Giang" }).Basis);
    }

    [Theory]
    [InlineData("Gia Lai", "Bình Định", "DHNTB")]
    [InlineData("Gia Lai", "Tỉnh Gia Lai", "TN")]
    [InlineData("Tỉnh Bắc Ninh", "BẮC GIANG", "TDMNPB")]
    [InlineData(null, "Long An", "DBSCL")]
    public void TheFormerProvinceTellsTheRegion(string? province, string former, string region)
    {
        var found = On(Day, new("", "A") { Province = province, FormerProvince = former });
        Assert.Equal((region, StratumBasis.FormerProvince), (found.Stratum?.Code, found.Basis));
    }

    [Fact]
    public void AFormerProvinceOfAnotherOneIsNoAnswer()
    {
        var found = On(Day, new("", "A") { Province = "Gia Lai", FormerProvince = "Cà Mau" });
        Assert.Equal((-1, ProvinceDoubtKind.NotPartOf), (found.Index, found.Doubt!.Kind));
        Assert.Contains("'Cà Mau' is no part of the province 'Gia Lai'", found.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TheReasonNamesTheRegionsAndAsksForTheFormerProvince()
    {
        var result = Result(new("1", "A") { Province = "Gia Lai" }, 25m);
        Assert.Equal((Verdict.Undetermined, UndeterminedReason.FormerProvinceNotKnown), (result.Verdict, result.Reason));
        Assert.Contains(
            "the province 'Gia Lai' joins, since 1 July 2025, former provinces of several regions (Bình Định: DHNTB; Gia Lai: TN); give the former province or the region",
            result.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("hãy nêu tỉnh cũ hoặc vùng", result.Explain(Language.Vietnamese), StringComparison.Ordinal);
        // The two levels of the finding: 22 % on the coast, 26.5 % in the highlands.
        Assert.Equal(Verdict.NotMet, Result(new("1", "A") { Province = "Gia Lai", FormerProvince = "Bình Định" }, 25m).Verdict);
        Assert.Equal(Verdict.Met, Result(new("1", "A") { Province = "Gia Lai", FormerProvince = "Gia Lai" }, 25m).Verdict);
        Assert.Equal(Verdict.Met, Result(new("1", "A") { Province = "Gia Lai", Region = "TN" }, 25m).Verdict);
    }

    [Theory]
    [InlineData("Lạng Sơm", "the province 'Lạng Sơm' is not known (did you mean 'Lạng Sơn'?)", "không có tỉnh nào tên 'Lạng Sơm' (có phải 'Lạng Sơn'?)")]
    [InlineData("Lang Son", "the province 'Lang Son' is not known (did you mean 'Lạng Sơn'?)", "không có tỉnh nào tên 'Lang Son' (có phải 'Lạng Sơn'?)")]
    [InlineData(null, "neither province nor region is given", "chưa nêu tỉnh hoặc vùng")]
    public void TheTextNamesWhatWasNotUnderstood(string? province, string english, string vietnamese)
    {
        var result = Result(new("1", "A") { Province = province }, 25m);
        Assert.Equal(UndeterminedReason.StratumNotKnown, result.Reason);
        Assert.Contains(english, result.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains(vietnamese, result.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void BulkAnswersAlike()
    {
        var set = RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31));
        Commune[] communes =
        [
            new("1", "A") { Province = "Gia Lai" }, new("2", "B") { Province = "Gia Lai", FormerProvince = "Bình Định" },
            new("3", "C") { Province = "Bắc Giang" }, new("4", "D") { Province = "Bắc Ninh", ValidTo = Eve }, new("5", "E") { Province = "Bắc Ninh" },
            new("6", "F") { Province = "Phú Thọ", Zone = Zone.III }, new("7", "G") { Province = "Thành phố Huế" },
        ];
        var dossiers = communes.Select(c => Dossier.For(c, 2025).Observe("15.3", 24m).Observe("15.1", 99m)).ToArray();
        var plan = set.Compile();
        var result = plan.NewResult(dossiers.Length, BulkOutputs.FailingIndicators);
        plan.Evaluate(plan.ToColumns(dossiers), result);
        for (var i = 0; i < dossiers.Length; i++)
            Assert.Equal(
                set.Evaluate(dossiers[i]).Indicators.Where(r => r.Verdict == Verdict.NotMet).Select(r => r.Indicator.Id),
                result.Failing(i).Select(indicator => indicator.Id));
        // 24 % of stunted children fail on the coast and in the delta alone, and fail nowhere where the region is open.
        Assert.Equal([1, 3], Enumerable.Range(0, 6).Where(i => !result.Failing(i).IsEmpty));
    }

    private static StratumResolution On(LocalDate day, Commune commune) =>
        RuleBook.National.Get("commune/standard/2021-2025", day).StratumOf(commune);

    private static IndicatorResult Result(Commune commune, decimal value) =>
        RuleBook.National.Get("commune/standard/2021-2025", new(2025, 12, 31))
            .Evaluate(Dossier.For(commune, 2025).Observe("15.3", value)).Indicators.Single(i => i.Indicator.Id == "15.3");
}
