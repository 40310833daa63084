using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Zoning;

namespace NtmCriteria.Tests.Zoning;

/// <summary>From the facts on a commune to its group of 2026-2030, and from the group to a verdict.</summary>
public class GroupEvaluationTests
{
    private static readonly LocalDate Day = new(2026, 12, 31);

    private static readonly CriteriaSet Set = RuleBook.National.InForce(Level.Commune, Tier.Standard, Day);

    private static readonly GroupFacts Rural = new()
    {
        NextToUrbanArea = false, UrbanOrientation = false, Agriculture = new Measured(45), DesignatedUrbanArea = false,
    };

    [Theory]
    [InlineData(Zone.I, 45, "2")]
    [InlineData(Zone.II, 45, "3")]
    [InlineData(Zone.Outside, 9, "1")]
    public void TheGroupByItsDefinitionIsTheColumnOfTheCommune(Zone zone, int agriculture, string group)
    {
        var answer = RuleBook.National.Zones.GroupOf(Rural with { Agriculture = new Measured(agriculture) }, zone, Day);
        Assert.Equal(group, answer.Group);
        var commune = new Commune("1", "A") { Zone = zone, Group = answer.Group };
        var column = Set.StratumOf(commune);
        Assert.Equal((group, StratumBasis.Given), (column.Stratum?.Code, column.Basis));
        Assert.Equal(Verdict.Met, Growth(commune, 9.5m));
        Assert.Equal(Verdict.NotMet, Growth(commune, 9.4m));
    }

    [Fact]
    public void ACommuneOfGroupOneAndThreeHasNoColumnAndIsJudgedByWhatAllGroupsShare()
    {
        var answer = RuleBook.National.Zones.GroupOf(Rural with { DesignatedUrbanArea = true }, Zone.III, Day);
        Assert.Equal((GroupReason.OneAndThree, null), (answer.Reason, answer.Group));
        var commune = new Commune("1", "A") { Zone = Zone.III, Group = answer.Group };
        Assert.Equal(StratumBasis.NotKnown, Set.StratumOf(commune).Basis);
        // The growth is the same in all three, so the open question decides nothing here.
        Assert.Equal(Verdict.Met, Growth(commune, 9.5m));
        Assert.Equal(Verdict.NotMet, Growth(commune, 9.4m));
    }

    [Fact]
    public void TheRegionIsNoGroup() => Assert.Throws<ArgumentException>(() =>
        Set.Evaluate(Dossier.For(new("1", "A") { Group = "TDMNPB" }, 2026)));

    private static Verdict Growth(Commune commune, decimal percent) =>
        Set.Evaluate(Dossier.For(commune, 2026).Observe("3.1", percent)).Indicators.Single(i => i.Indicator.Id == "3.1").Verdict;
}
