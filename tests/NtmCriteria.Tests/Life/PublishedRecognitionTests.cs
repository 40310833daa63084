using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Recognitions of communes of Lạng Sơn as they were published.</summary>
public class PublishedRecognitionTests
{
    [Theory]
    [InlineData("Chi Lăng", "Tràng Định", Tier.Advanced, 2022, "99/QĐ-UBND", 2023, 1, 26)]
    [InlineData("Sơn Hà", "Hữu Lũng", Tier.Advanced, 2022, "103/QĐ-UBND", 2023, 1, 26)]
    [InlineData("Bắc Lãng", "Đình Lập", Tier.Advanced, 2022, "105/QĐ-UBND", 2023, 1, 26)]
    [InlineData("Bính Xá", "Đình Lập", Tier.Standard, 2018, "2165/QĐ-UBND", 2018, 10, 31)]
    [InlineData("Văn An", "Văn Quan", Tier.Standard, 2018, "2166/QĐ-UBND", 2018, 10, 31)]
    public void DatedDecisions(string name, string district, Tier tier, int year, string number, int y, int m, int d)
    {
        var unit = AdministrativeUnit.From("00001", UnitKind.Commune, name, district, "Lạng Sơn", new(2008, 1, 1));
        var date = new LocalDate(y, m, d);
        var history = CommuneHistory.Of(LifeLaw.Book, unit).With(new Recognition(tier, year, number, date));
        Assert.Equal(TierRange.Exactly(Tier.None), history.TitleOn(date.PlusDays(-1)).Tier);
        Assert.Equal(TierRange.Exactly(tier), history.TitleOn(date).Tier);
        Assert.Equal(TierRange.Exactly(tier), history.TitleOn(new(2025, 6, 30)).Tier);
        Assert.Contains(number, history.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ChiLangOfChiLangRoseThroughThreeUndatedDecisions()
    {
        var unit = AdministrativeUnit.From("06523", UnitKind.Commune, "Chi Lăng", "Chi Lăng", "Lạng Sơn", new(2008, 1, 1));
        var history = CommuneHistory.Of(LifeLaw.Book, unit)
            .With(new Recognition(Tier.Model, 2023) { NotLaterThan = new(2023, 7, 17) })
            .With(new Recognition(Tier.Standard, 2014))
            .With(new Recognition(Tier.Advanced, 2019) { NotLaterThan = new(2020, 1, 22) });
        Assert.Equal(new TierRange(Tier.None, Tier.Standard), history.TitleOn(new(2016, 1, 1)).Tier);
        Assert.Equal(TierRange.Exactly(Tier.Advanced), history.TitleOn(new(2021, 1, 1)).Tier);
        Assert.Equal(new TierRange(Tier.Advanced, Tier.Model), history.TitleOn(new(2023, 3, 1)).Tier);
        Assert.Equal(TierRange.Exactly(Tier.Model), history.TitleOn(new(2023, 7, 17)).Tier);
    }
}
