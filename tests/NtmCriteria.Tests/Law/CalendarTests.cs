using NodaTime;
using Xunit;

namespace NtmCriteria.Tests;

/// <summary>Every day of the calendar has one answer for every tier, and the answers around the changes are these.</summary>
public sealed class CalendarTests
{
    private static readonly LocalDate First = new(2009, 4, 16);
    private static readonly LocalDate Last = new(2030, 12, 31);

    [Fact]
    public void Every_day_has_exactly_one_answer_or_a_reason()
    {
        Assert.Equal(new DateInterval(First, Last), RuleBook.National.Period);
        Tier[] tiers = [Tier.Standard, Tier.Advanced, Tier.Model, Tier.Modern];
        Assert.Equal(tiers, RuleBook.National.Calendar.TiersOf(Level.Commune));
        foreach (var tier in tiers)
            for (var day = First; day <= Last; day = day.PlusDays(1))
            {
                var answer = RuleBook.National.Ask(Level.Commune, tier, day);
                Assert.True(answer.Set is null != answer.Reason is null, $"{tier} on {SetVersion.IsoDate(day)}");
                Assert.Equal(answer.SetId is null, answer.Reason is not (null or NoSetReason.NotLoaded));
                Assert.False(string.IsNullOrEmpty(answer.Reference));
                if (answer.Set is { } set)
                {
                    Assert.Equal(answer.SetId, set.Id);
                    Assert.Equal(tier, set.Tier);
                    Assert.True(set.VersionFrom <= day && set.Period.Contains(day));
                }

                var covering = RuleBook.National.Calendar.Lines.Single(l => l.Level == Level.Commune && l.Tier == tier)
                    .Entries.Count(e => e.Days.Contains(day));
                Assert.Equal(1, covering);
            }
    }

    [Theory]
    [InlineData(Tier.Standard, "2009-04-16", "commune/standard/2009-2015")]
    [InlineData(Tier.Standard, "2016-11-30", "commune/standard/2009-2015")]
    [InlineData(Tier.Standard, "2016-12-01", "commune/standard/2016-2020")]
    [InlineData(Tier.Standard, "2021-06-30", "commune/standard/2016-2020")]
    [InlineData(Tier.Standard, "2022-03-07", "commune/standard/2016-2020")]
    [InlineData(Tier.Standard, "2022-03-08", "commune/standard/2021-2025")]
    [InlineData(Tier.Standard, "2025-12-31", "commune/standard/2021-2025")]
    [InlineData(Tier.Standard, "2026-02-15", "commune/standard/2026-2030")]
    [InlineData(Tier.Advanced, "2022-03-08", "commune/advanced/2021-2025")]
    [InlineData(Tier.Advanced, "2025-12-31", "commune/advanced/2021-2025")]
    [InlineData(Tier.Model, "2018-06-05", "commune/model/2018-2020")]
    [InlineData(Tier.Model, "2020-12-31", "commune/model/2018-2020")]
    [InlineData(Tier.Model, "2022-03-08", "commune/model/2021-2025")]
    [InlineData(Tier.Modern, "2026-02-15", "commune/modern/2026-2030")]
    public void A_set_governs(Tier tier, string day, string set)
    {
        var answer = Ask(tier, day);
        Assert.Equal(set, answer.SetId);
        // A set that governed but is not here is said to be missing; it is never replaced by its neighbour.
        if (RuleBook.National.SetIds.Contains(set)) Assert.Equal(set, answer.Set?.Id);
        else Assert.Equal(NoSetReason.NotLoaded, answer.Reason);
    }

    [Theory]
    [InlineData(Tier.Standard, "2009-04-15", NoSetReason.BeforeFirstSet)]
    [InlineData(Tier.Standard, "2026-01-01", NoSetReason.TransitionNotKnown)]
    [InlineData(Tier.Standard, "2026-02-14", NoSetReason.TransitionNotKnown)]
    [InlineData(Tier.Standard, "2031-01-01", NoSetReason.AfterLastSet)]
    [InlineData(Tier.Advanced, "2018-02-07", NoSetReason.NoSuchTier)]
    [InlineData(Tier.Advanced, "2018-02-08", NoSetReason.DecidedByProvince)]
    [InlineData(Tier.Advanced, "2022-03-07", NoSetReason.DecidedByProvince)]
    [InlineData(Tier.Advanced, "2026-01-01", NoSetReason.TransitionNotKnown)]
    [InlineData(Tier.Advanced, "2026-02-15", NoSetReason.NoSuchTier)]
    [InlineData(Tier.Model, "2018-06-04", NoSetReason.NoSuchTier)]
    [InlineData(Tier.Model, "2021-01-01", NoSetReason.TransitionNotKnown)]
    [InlineData(Tier.Model, "2022-03-07", NoSetReason.TransitionNotKnown)]
    [InlineData(Tier.Model, "2026-02-15", NoSetReason.NoSuchTier)]
    [InlineData(Tier.Modern, "2026-02-14", NoSetReason.NoSuchTier)]
    public void No_set_governs_for_a_reason(Tier tier, string day, NoSetReason reason)
    {
        var answer = Ask(tier, day);
        Assert.Null(answer.Set);
        Assert.Null(answer.SetId);
        Assert.Equal(reason, answer.Reason);
    }

    [Fact]
    public void The_period_of_every_document_equals_its_days_in_the_calendar()
    {
        foreach (var definition in RuleBook.National.Definitions)
        {
            var entry = RuleBook.National.Calendar.Lines.Single(l => l.Level == definition.Level && l.Tier == definition.Tier)
                .Entries.Single(e => e.SetId == definition.Id);
            Assert.Equal(definition.Period, entry.Days);
        }
    }

    [Fact]
    public void A_version_begins_on_the_day_its_instrument_comes_into_force()
    {
        foreach (var definition in RuleBook.National.Definitions)
            foreach (var version in definition.Criteria.SelectMany(c => c.Indicators).SelectMany(i => i.Versions))
                Assert.Equal(version.From, definition.Instruments.Single(i => i.Id == version.Instrument).InForce);
    }

    private static SetAnswer Ask(Tier tier, string day) =>
        RuleBook.National.Ask(Level.Commune, tier, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
}
