using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Changes;

/// <summary>Holds two calendars against each other, day by day.</summary>
internal static class CalendarComparison
{
    public static bool IsSame(RuleCalendar old, RuleCalendar now) => ReferenceEquals(old, now)
        || (old.Period == now.Period && old.Lines.Length == now.Lines.Length
            && old.Lines.Zip(now.Lines).All(p => p.First.Level == p.Second.Level && p.First.Tier == p.Second.Tier
                && p.First.Entries.SequenceEqual(p.Second.Entries)));

    /// <summary>The stretches of days on which a question is answered otherwise: another set, or another reason for none.</summary>
    public static IEnumerable<(DateInterval Days, SetAnswer Old, SetAnswer New)> Between(RuleBook old, RuleBook now)
    {
        var lines = old.Calendar.Lines.Concat(now.Calendar.Lines).Select(l => (l.Level, l.Tier)).Distinct().Order();
        foreach (var (level, tier) in lines)
        {
            var days = Starts(old.Calendar, level, tier).Concat(Starts(now.Calendar, level, tier)).Distinct().Order().ToArray();
            for (var i = 0; i + 1 < days.Length; i++)
            {
                var (was, became) = (old.Ask(level, tier, days[i]), now.Ask(level, tier, days[i]));
                // That a set is not loaded any more is said of the set.
                if (was.SetId != became.SetId || (was.SetId is null && was.Reason != became.Reason))
                    yield return (new(days[i], days[i + 1].PlusDays(-1)), was, became);
            }
        }
    }

    private static IEnumerable<LocalDate> Starts(RuleCalendar calendar, Level level, Tier tier) =>
        calendar.Lines.Where(l => l.Level == level && l.Tier == tier).SelectMany(l => l.Entries).Select(e => e.Days.Start)
            .Append(calendar.Period.Start).Append(calendar.Period.End.PlusDays(1));
}
