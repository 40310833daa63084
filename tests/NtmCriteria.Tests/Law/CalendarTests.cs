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
        var book = RuleBook.National;
        Assert.Equal(new DateInterval(First, Last), book.Period);
        Assert.Equal([Tier.Standard, Tier.Advanced, Tier.Model, Tier.Modern], book.Calendar.TiersOf(Level.Commune));
        Assert.Equal([Tier.Standard, Tier.Advanced], book.Calendar.TiersOf(Level.District));
        Assert.Equal([Tier.Standard], book.Calendar.TiersOf(Level.Town));
        Assert.Equal([Tier.Standard], book.Calendar.TiersOf(Level.Province));
        // Every level and tier that can be asked about, also those that the calendar does not name.
        foreach (var level in Enum.GetValues<Level>())
            foreach (var tier in Enum.GetValues<Tier>().Where(t => t != Tier.None))
                for (var day = new LocalDate(2009, 1, 1); day <= new LocalDate(2031, 12, 31); day = day.PlusDays(1))
                    Holds(book.Ask(level, tier, day), level, tier, day);
    }

    private static void Holds(SetAnswer answer, Level level, Tier tier, LocalDate day)
    {
        var asked = $"{level} {tier} on {Dates.Iso(day)}";
        Assert.True(answer.Set is null != answer.Reason is null, asked);
        Assert.Equal(answer.SetId is null, answer.Reason is not (null or NoSetReason.NotLoaded));
        var covering = RuleBook.National.Calendar.Lines.Where(l => l.Level == level && l.Tier == tier)
            .SelectMany(l => l.Entries).Where(e => e.Days.Contains(day)).ToArray();
        Assert.True(covering.Length <= 1, asked);
        if (day < First) Assert.Equal(NoSetReason.BeforeFirstSet, answer.Reason);
        else if (day > Last) Assert.Equal(NoSetReason.AfterLastSet, answer.Reason);
        else if (covering is []) Assert.Equal(NoSetReason.NoSuchTier, answer.Reason);
        if (covering is not [var entry])
        {
            Assert.Null(answer.Evidence);
            return;
        }

        Assert.Equal((entry.Evidence, entry.Reference, entry.SetId), (answer.Evidence, answer.Reference, answer.SetId));
        Assert.False(string.IsNullOrEmpty(answer.Reference), asked);
        // Only what nobody saw is graded as not known.
        Assert.Equal(answer.Reason == NoSetReason.TransitionNotKnown, answer.Evidence == EvidenceGrade.Unknown);
        if (answer.Set is not { } set) return;
        Assert.Equal((answer.SetId, level, tier), (set.Id, set.Level, set.Tier));
        Assert.True(set.VersionFrom <= day && set.Period.Contains(day), asked);
    }

    [Fact]
    public void The_amendment_of_2024_changes_the_version_on_its_day()
    {
        var (before, after) = (Ask(Tier.Standard, "2024-02-29"), Ask(Tier.Standard, "2024-03-01"));
        Assert.Equal(before.SetId, after.SetId);
        Assert.Equal(new LocalDate(2022, 3, 8), before.Set!.VersionFrom);
        Assert.Equal(new LocalDate(2024, 3, 1), after.Set!.VersionFrom);
    }

    [Fact]
    public void The_amendment_of_2013_changes_five_criteria_on_its_day()
    {
        var (before, after) = (Ask(Tier.Standard, "2013-02-19").Set!, Ask(Tier.Standard, "2013-02-20").Set!);
        Assert.Equal(before.Id, after.Id);
        int[] amended = [7, 10, 12, 14, 15];
        Assert.Equal(amended, after.Indicators.Where(i => i.Instrument == "342/QĐ-TTg").Select(i => i.Criterion).Distinct());
        Assert.All(before.Indicators, i => Assert.Equal("491/QĐ-TTg", i.Instrument));
    }

    [Theory]
    [InlineData(Level.District, Tier.Standard, "2022-03-08", "district/standard/2021-2025")]
    [InlineData(Level.District, Tier.Standard, "2025-06-30", "district/standard/2021-2025")]
    [InlineData(Level.District, Tier.Advanced, "2025-06-30", "district/advanced/2021-2025")]
    [InlineData(Level.Town, Tier.Standard, "2025-06-30", "town/standard/2021-2025")]
    [InlineData(Level.DistrictWithoutCommunes, Tier.Standard, "2024-03-01", "districtWithoutCommunes/standard/2021-2025")]
    [InlineData(Level.DistrictWithoutCommunes, Tier.Standard, "2025-06-30", "districtWithoutCommunes/standard/2021-2025")]
    [InlineData(Level.Province, Tier.Standard, "2025-12-31", "province/standard/2021-2025")]
    [InlineData(Level.Province, Tier.Standard, "2026-02-15", "province/standard/2026-2030")]
    public void A_set_governs_above_the_commune(Level level, Tier tier, string day, string set) =>
        Assert.Equal(set, RuleBook.National.Ask(level, tier, Day(day)).Set?.Id);

    [Theory]
    [InlineData(Level.District, Tier.Standard, "2016-04-04", NoSetReason.NotLoaded)]
    [InlineData(Level.District, Tier.Standard, "2022-03-07", NoSetReason.NotLoaded)]
    [InlineData(Level.District, Tier.Standard, "2025-07-01", NoSetReason.NoSuchTier)]
    [InlineData(Level.District, Tier.Advanced, "2022-03-07", NoSetReason.NoSuchTier)]
    [InlineData(Level.District, Tier.Model, "2023-01-01", NoSetReason.NoSuchTier)]
    [InlineData(Level.Town, Tier.Standard, "2022-03-07", NoSetReason.TransitionNotKnown)]
    [InlineData(Level.DistrictWithoutCommunes, Tier.Standard, "2024-02-29", NoSetReason.TransitionNotKnown)]
    [InlineData(Level.DistrictWithoutCommunes, Tier.Standard, "2025-07-01", NoSetReason.NoSuchTier)]
    [InlineData(Level.Town, Tier.Standard, "2025-07-01", NoSetReason.NoSuchTier)]
    [InlineData(Level.Province, Tier.Standard, "2022-03-07", NoSetReason.NotLoaded)]
    [InlineData(Level.Province, Tier.Standard, "2026-02-14", NoSetReason.TransitionNotKnown)]
    public void No_set_governs_above_the_commune_for_a_reason(Level level, Tier tier, string day, NoSetReason reason) =>
        Assert.Equal(reason, RuleBook.National.Ask(level, tier, Day(day)).Reason);

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
        RuleBook.National.Ask(Level.Commune, tier, Day(day));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
