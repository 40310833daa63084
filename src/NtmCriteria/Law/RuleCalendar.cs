using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Which set governs on which days; finite, without gap or overlap in any line.</summary>
/// <param name="Period">The first and last day it speaks of.</param>
/// <param name="Lines">One line for each level and tier, lower tiers first.</param>
internal sealed record RuleCalendar(DateInterval Period, ImmutableArray<CalendarLine> Lines)
{
    /// <summary>The tiers of a level, lowest first.</summary>
    public IEnumerable<Tier> TiersOf(Level level) => Lines.Where(line => line.Level == level).Select(line => line.Tier);

    public CalendarEntry Find(Level level, Tier tier, LocalDate date)
    {
        if (date < Period.Start) return new(new(LocalDate.MinIsoValue, date), null, NoSetReason.BeforeFirstSet, null, null);
        if (date > Period.End) return new(new(Period.End.PlusDays(1), date), null, NoSetReason.AfterLastSet, null, null);
        CalendarLine? line = null;
        foreach (var candidate in Lines)
            if (candidate.Level == level && candidate.Tier == tier)
                line = candidate;
        if (line is null) return new(Period, null, NoSetReason.NoSuchTier, null, null);
        var entries = line.Entries;
        var (low, high) = (0, entries.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (entries[middle].Days.Start <= date) low = middle;
            else high = middle - 1;
        }

        return entries[low];
    }

    /// <summary>
    /// The calendar with a set governing its own period where no other set does. Days that it leaves keep its name: what
    /// governs there is not loaded, which is an answer; a set of a level or tier without a line gets none.
    /// </summary>
    public RuleCalendar Governing(SetDefinition set)
    {
        var index = -1;
        for (var i = 0; i < Lines.Length; i++)
            if (Lines[i].Level == set.Level && Lines[i].Tier == set.Tier)
                index = i;
        if (index < 0 || set.Period.Intersection(Period) is not { } days) return this;
        var line = Lines[index];
        // What the calendar says already needs no saying again.
        if (line.Entries.Any(e => e.SetId == set.Id && e.Days.Contains(days))) return this;
        var entries = new List<CalendarEntry>();
        foreach (var entry in line.Entries)
        {
            if (entry.Days.Start < days.Start)
                entries.Add(entry with { Days = new(entry.Days.Start, LocalDate.Min(entry.Days.End, days.Start.PlusDays(-1))) });
            if (entry.Days.End > days.End)
                entries.Add(entry with { Days = new(LocalDate.Max(entry.Days.Start, days.End.PlusDays(1)), entry.Days.End) });
        }

        var issued = set.Instruments[0];
        entries.Add(new(days, set.Id, null, issued.Id, issued.Evidence));
        return this with
        {
            Lines = Lines.SetItem(index, line with { Entries = [.. entries.OrderBy(e => e.Days.Start)] }),
        };
    }
}
