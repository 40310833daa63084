using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>The seven Lạng Sơn rows of the conversion table of 1 July 2025, by name.</summary>
public class LangSonReformTests
{
    private static readonly LocalDate Eve = new(2025, 6, 30);
    private static readonly LocalDate Reform = new(2025, 7, 1);

    private static AdministrativeUnit Old(string code) => LangSonReform.After.Find(code, Eve)!;

    private static MergerOutcome Outcome(string code, params (string Code, Tier Title)[] titles)
    {
        var unit = LangSonReform.After.Find(code, Reform)!;
        var successor = LangSonReform.Event.Successors.Single(s => s.Code == code);
        return RuleBook.National.Recognition.Mergers.TitleAfter(Reform, successor, LangSonReform.After.PredecessorsOf(unit).Select(link =>
            new MergerPart(
                link.Unit.Name, link.Unit.Kind,
                TierRange.Exactly(titles.FirstOrDefault(t => t.Code == link.Unit.Code).Title), link.Kind)));
    }

    [Theory]
    [InlineData("06523", "Chi Lăng", "06463", "Chi Lăng")]
    [InlineData("06034", "Chi Lăng", "06040", "Thất Khê")]
    [InlineData("06364", "Chiến Thắng", "06364", "Vũ Lễ")]
    [InlineData("06481", "Chiến Thắng", "06481", "Chiến Thắng")]
    [InlineData("05986", "Hoàng Đồng", "05986", "Tam Thanh")]
    [InlineData("06646", "Bắc Lãng", "06637", "Châu Sơn")]
    public void WholeTransfers(string oldCode, string oldName, string newCode, string newName)
    {
        Assert.Equal(oldName, Old(oldCode).Name);
        var link = Assert.Single(LangSonReform.After.SuccessorsOf(Old(oldCode)));
        Assert.Equal((newCode, newName, TransferKind.Whole), (link.Unit.Code, link.Unit.Name, link.Kind));
        Assert.Null(LangSonReform.After.Find(oldCode, Reform) is { } now && now == Old(oldCode) ? now : null);
    }

    [Fact]
    public void BinhXaIsSplitOverDinhLapAndKienMoc()
    {
        var links = LangSonReform.After.SuccessorsOf(Old("06622"));
        InOrder.Same([("06613", "Đình Lập"), ("06625", "Kiên Mộc")], links.Select(l => (l.Unit.Code, l.Unit.Name)));
        Assert.All(links, l => Assert.Equal(TransferKind.Split, l.Kind));
        var outcome = Outcome("06625", ("06622", Tier.Standard));
        Assert.Equal(new TierRange(Tier.None, Tier.Standard), outcome.Title);
        Assert.Contains(MergerReason.SplitPart, outcome.Reasons);
    }

    [Fact]
    public void ChiLangWithItsTownshipsMayLoseItsTitle()
    {
        var outcome = Outcome("06463", ("06523", Tier.Model));
        Assert.Equal(new TierRange(Tier.None, Tier.Model), outcome.Title);
        Assert.Contains(MergerReason.PartOutsideProgramme, outcome.Reasons);
        Assert.Contains(MergerReason.PartsNotComplete, outcome.Reasons);
    }

    [Fact]
    public void TodaysChienThangIsNotTheModelCommune()
    {
        var vuLe = LangSonReform.After.Find("06364", Reform)!;
        var model = CommuneHistory.Of(LifeLaw.Book, Old("06364"))
            .With(new Recognition(Tier.Model, 2023) { NotLaterThan = new(2023, 7, 17) });
        Assert.Equal(Tier.Model, model.TitleOn(Eve).Tier.Certain);
        InOrder.Same([TitleReason.UnitEnded], model.TitleOn(Reform).Reasons);
        Assert.Equal("Vũ Lễ", vuLe.Name);
        var today = LangSonReform.After.Search(new("Chiến Thắng") { Province = "Lạng Sơn" }, Reform).Unit!;
        Assert.Equal("06481", today.Code);
        Assert.False(CommuneHistory.Of(LifeLaw.Book, today).TitleOn(Reform).IsRecognised);
        Assert.Equal(2, LangSonReform.After.Search(new("Chiến Thắng") { Province = "Lạng Sơn" }, Eve).Candidates.Length);
    }

    [Fact]
    public void HoangDongLeavesTheRuralProgramme()
    {
        var outcome = Outcome("05986", ("05986", Tier.Advanced));
        InOrder.Same([MergerReason.LeavesProgramme], outcome.Reasons);
        Assert.Equal(TierRange.Exactly(Tier.None), outcome.Title);
        var ward = CommuneHistory.Of(LifeLaw.Book, LangSonReform.After.Find("05986", Reform)!, outcome);
        InOrder.Same([TitleReason.OutsideProgramme], ward.TitleOn(Reform).Reasons);
    }

    [Theory]
    [InlineData("06034", "06040", Tier.Advanced)]
    [InlineData("06646", "06637", Tier.Advanced)]
    public void WhereNotEveryPartIsNamedTheTitleStaysOpen(string oldCode, string newCode, Tier title)
    {
        var outcome = Outcome(newCode, (oldCode, title));
        Assert.Equal(new TierRange(Tier.None, title), outcome.Title);
        Assert.Contains(MergerReason.PartsNotComplete, outcome.Reasons);
    }
}
