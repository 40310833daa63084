using NodaTime;
using NtmCriteria.Tests.Life;
using NtmCriteria.Zoning;
using Xunit;

namespace NtmCriteria.Tests.Zoning;

/// <summary>The commune groups of 2026-2030.</summary>
public class CommuneGroupTests
{
    private static readonly LocalDate Day = new(2026, 2, 15);

    private static readonly GroupFacts Rural = new()
    {
        NextToUrbanArea = false, UrbanOrientation = true, Agriculture = new Measured(10), DesignatedUrbanArea = false,
    };

    [Theory]
    [InlineData(Zone.Outside, "2")]
    [InlineData(Zone.I, "2")]
    [InlineData(Zone.II, "3")]
    [InlineData(Zone.III, "3")]
    public void TheZoneMakesGroupThree(Zone zone, string group) =>
        Assert.Equal(group, RuleBook.National.Zones.GroupOf(Rural, zone, Day).Group);

    [Fact]
    public void EachWayIntoGroupOne()
    {
        Assert.Equal("1", RuleBook.National.Zones.GroupOf(Rural with { NextToUrbanArea = true }, Zone.I, Day).Group);
        Assert.Equal("2", RuleBook.National.Zones.GroupOf(
            Rural with { NextToUrbanArea = true, UrbanOrientation = false }, Zone.I, Day).Group);
        Assert.Equal("1", RuleBook.National.Zones.GroupOf(Rural with { Agriculture = new Measured(9.99m) }, Zone.I, Day).Group);
        Assert.Equal("1", RuleBook.National.Zones.GroupOf(Rural with { DesignatedUrbanArea = true }, Zone.I, Day).Group);
    }

    [Fact]
    public void OneAndThreeAtOnceIsAFinding()
    {
        var both = RuleBook.National.Zones.GroupOf(Rural with { DesignatedUrbanArea = true }, Zone.II, Day);
        Assert.Null(both.Group);
        InOrder.Same([1, 3], both.Possible);
        Assert.Equal(GroupReason.OneAndThree, both.Reason);
        Assert.Contains("which prevails was not seen", both.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotKnownStaysOpen()
    {
        InOrder.Same([1, 2], RuleBook.National.Zones.GroupOf(Rural with { Agriculture = null }, Zone.I, Day).Possible);
        InOrder.Same([1, 3], RuleBook.National.Zones.GroupOf(Rural with { Agriculture = null }, Zone.III, Day).Possible);
        InOrder.Same([2, 3], RuleBook.National.Zones.GroupOf(Rural, null, Day).Possible);
        InOrder.Same([1, 2, 3], RuleBook.National.Zones.GroupOf(new(), null, Day).Possible);
        Assert.Equal(GroupReason.FactNotObserved, RuleBook.National.Zones.GroupOf(Rural, null, Day).Reason);
        var open = new ZoneAnswer(Day, [Zone.I, Zone.II], [], null);
        InOrder.Same([2, 3], RuleBook.National.Zones.GroupOf(Rural, open, Day).Possible);
    }

    [Fact]
    public void OutsideItsPeriodThereIsNoGroup()
    {
        foreach (var day in new LocalDate[] { new(2026, 2, 14), new(2031, 1, 1) })
        {
            var none = RuleBook.National.Zones.GroupOf(Rural, Zone.I, day);
            Assert.Equal(GroupReason.NoGroupsOnDay, none.Reason);
            Assert.Empty(none.Possible);
            Assert.NotEmpty(none.ToString());
        }
    }
}
