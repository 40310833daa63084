using NodaTime;
using NtmCriteria.Titles;
using NtmCriteria.Units;
using Xunit;

namespace NtmCriteria.Tests.Life;

/// <summary>Units in time: codes, names, events.</summary>
public class UnitRegisterTests
{
    private static readonly LocalDate Reform = new(2025, 7, 1);

    [Fact]
    public void ACodeUsedByTwoUnitsOnOneDayIsRefusedAndBothAreNamed()
    {
        var first = new AdministrativeUnit(
            "06463", UnitKind.Township, "Đồng Mỏ", "Chi Lăng", "Lạng Sơn", new(new(2008, 1, 1), new(2025, 7, 1)));
        var second = AdministrativeUnit.From("06463", UnitKind.Commune, "Chi Lăng", null, "Lạng Sơn", Reform);
        var refused = Assert.Throws<UnitRegisterException>(() => UnitRegister.Of([second, first]));
        var problem = Assert.Single(refused.Problems);
        Assert.Equal(UnitProblemKind.CodeUsedTwice, problem.Kind);
        Assert.Equal(Reform, problem.On);
        Assert.Contains("thị trấn Đồng Mỏ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("xã Chi Lăng", refused.Message, StringComparison.Ordinal);
        Assert.Contains("hai đơn vị", problem.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void ACodeLivesOnWithOtherTerritory()
    {
        var register = UnitRegister.Of([
            new("06463", UnitKind.Township, "Đồng Mỏ", "Chi Lăng", "Lạng Sơn", new(new(2008, 1, 1), new(2025, 6, 30))),
            AdministrativeUnit.From("06463", UnitKind.Commune, "Chi Lăng", null, "Lạng Sơn", Reform)]);
        Assert.Equal("Đồng Mỏ", register.Find("06463", new(2025, 6, 30))!.Name);
        Assert.Equal("Chi Lăng", register.Find("06463", Reform)!.Name);
        Assert.Null(register.Find("06463", new(2007, 12, 31)));
        Assert.Null(register.Find("06464", Reform));
        var commune = register.Find("06463", new(2025, 6, 30))!.ToCommune();
        Assert.Equal(new LocalDate(2025, 6, 30), commune.ValidTo);
        Assert.Null(register.Find("06463", Reform)!.ToCommune().ValidTo);
    }

    [Fact]
    public void TwoChiLangInLangSonAreReportedWithBothCandidates()
    {
        var register = LangSonReform.Before;
        var both = register.Search(new("chi lăng") { Province = "Lạng Sơn" }, new(2023, 1, 26));
        Assert.Equal(UnitSearchOutcome.Ambiguous, both.Outcome);
        Assert.Null(both.Unit);
        InOrder.Same(["06034", "06523"], both.Candidates.Select(u => u.Code));
        Assert.Contains("06034", both.ToString(), StringComparison.Ordinal);
        Assert.Contains("06523", both.Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal("06034", register.Search(new("Chi Lăng") { Province = "Lạng Sơn", District = "Tràng Định" }, new(2023, 1, 26)).Unit!.Code);
        Assert.Equal(UnitSearchOutcome.NotFound, register.Search(new("Chi Lang") { Province = "Lạng Sơn" }, new(2023, 1, 26)).Outcome);
        Assert.Equal(UnitSearchOutcome.NotFound, register.Search(new("Chi Lăng") { Province = "Cao Bằng" }, new(2023, 1, 26)).Outcome);
        Assert.Equal("06463", LangSonReform.After.Search(new("Chi Lăng") { Province = "Lạng Sơn" }, Reform).Unit!.Code);
    }

    [Fact]
    public void AMergerOfUnknownPartsNamesThem()
    {
        var register = UnitRegister.Of([LifeLaw.Unit("1", "A")]);
        var merger = UnitEvent.Merger(Reform, ["1", "98", "99"], new("2", UnitKind.Commune, "C", null, "Lạng Sơn"));
        var refused = Assert.Throws<UnitRegisterException>(() => register.Apply(merger));
        InOrder.Same(["98", "99"], refused.Problems.Select(p => p.Code));
        Assert.All(refused.Problems, p => Assert.Equal(UnitProblemKind.UnknownPart, p.Kind));
        Assert.True(register.Find("1", Reform) is { IsOpenEnded: true });
        Assert.Empty(register.Events);
    }

    [Fact]
    public void AMergerEndsItsPartsAndLinksThemToTheNewUnit()
    {
        var register = UnitRegister.Of([LifeLaw.Unit("1", "A"), LifeLaw.Unit("2", "B")])
            .Apply(UnitEvent.Merger(Reform, ["1", "2"], new("2", UnitKind.Commune, "B", null, "Lạng Sơn"), "1672/NQ-UBTVQH15"));
        Assert.Null(register.Find("1", Reform));
        var old = register.Find("2", Reform.PlusDays(-1))!;
        var merged = register.Find("2", Reform)!;
        Assert.NotEqual(old, merged);
        InOrder.Same(["1", "2"], register.PredecessorsOf(merged).Select(l => l.Unit.Code));
        Assert.Equal(merged, Assert.Single(register.SuccessorsOf(old)).Unit);
        Assert.Empty(register.SuccessorsOf(merged));
        Assert.Empty(register.PredecessorsOf(old));
    }

    [Fact]
    public void ASplitAndAChangeOfKind()
    {
        var register = UnitRegister.Of([LifeLaw.Unit("1", "A"), LifeLaw.Unit("5", "Hoàng Đồng")])
            .Apply(UnitEvent.Split(new(2020, 1, 1), "1", [
                new("2", UnitKind.Commune, "B", null, "Lạng Sơn"), new("3", UnitKind.Commune, "C", null, "Lạng Sơn")]))
            .Apply(UnitEvent.Change(Reform, "5", new("5", UnitKind.Ward, "Tam Thanh", null, "Lạng Sơn")));
        var old = register.Find("1", new(2019, 12, 31))!;
        Assert.All(register.SuccessorsOf(old), link => Assert.Equal(TransferKind.Split, link.Kind));
        Assert.Equal(2, register.SuccessorsOf(old).Length);
        Assert.False(RecognitionRules.National.Covers(register.Find("5", Reform)!.Kind));
    }

    [Fact]
    public void AnEventThatDoesNotHoldTogetherIsRefused()
    {
        var register = UnitRegister.Of([LifeLaw.Unit("1", "A"), LifeLaw.Unit("2", "B"), LifeLaw.Unit("9", "Z")]);
        var next = new UnitSuccessor("3", UnitKind.Commune, "C", null, "Lạng Sơn");

        UnitProblemKind[] Of(UnitEvent happened) =>
            [.. Assert.Throws<UnitRegisterException>(() => register.Apply(happened)).Problems.Select(p => p.Kind)];

        InOrder.Same([UnitProblemKind.WrongShape], Of(UnitEvent.Merger(Reform, ["1"], next)));
        Assert.Contains(UnitProblemKind.TransferKindWrong, Of(UnitEvent.Reform(
            Reform, [new("1", "3", TransferKind.Split)], [next])));
        Assert.Contains(UnitProblemKind.TransferKindWrong, Of(UnitEvent.Reform(
            Reform, [new("1", "3", TransferKind.Whole), new("1", "4", TransferKind.Whole)], [next, next with { Code = "4" }])));
        Assert.Contains(UnitProblemKind.UnknownSuccessor, Of(UnitEvent.Reform(
            Reform, [new("1", "7", TransferKind.Whole)], [next])));
        Assert.Contains(UnitProblemKind.Repeated, Of(UnitEvent.Merger(Reform, ["1", "1", "2"], next)));
        InOrder.Same([UnitProblemKind.CodeUsedTwice], Of(UnitEvent.Merger(Reform, ["1", "2"], next with { Code = "9" })));
        InOrder.Same([UnitProblemKind.CodeMissing], Of(UnitEvent.Merger(Reform, ["1", "2"], next with { Code = " " })));
    }

    [Fact]
    public void NoTwoUnitsShareACodeOnADayAfterAnySequenceOfEvents() => LifeProperty.Holds(LifeProperty.Seeds, seed =>
    {
        var random = new Random(seed);
        var register = UnitRegister.Of(Enumerable.Range(0, 6).Select(i => LifeLaw.Unit($"{i}", $"A{i}")));
        var applied = 0;
        for (var i = 0; i < 12; i++)
        {
            var happened = LangSonReform.Any(random, new LocalDate(2010, 1, 1).PlusDays(random.Next(0, 4000)));
            try
            {
                register = register.Apply(happened);
                applied++;
            }
            catch (UnitRegisterException refused)
            {
                Assert.NotEmpty(refused.Problems);
            }
        }

        Assert.Equal(applied, register.Events.Length);
        var units = register.Units.ToArray();
        for (var i = 0; i < units.Length; i++)
            for (var j = 0; j < i; j++)
                Assert.False(
                    units[i].Code == units[j].Code && units[i].Validity.Intersection(units[j].Validity) is not null,
                    $"{units[i]} and {units[j]}");
        foreach (var unit in units)
            Assert.All(register.SuccessorsOf(unit), link => Assert.Contains(
                register.PredecessorsOf(link.Unit), back => back.Unit == unit));
    });
}
