using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>Which set governs on which days; finite, without gap or overlap in any line.</summary>
/// <param name="Period">The first and last day it speaks of.</param>
/// <param name="Lines">One line for each level and tier, lower tiers first.</param>
internal sealed record RuleCalendar(DateInterval Period, ImmutableArray<CalendarLine> Lines)
{
    /// <summary>The tiers of a level, lowest first.</summary>
    public IEnumerable<Tier> TiersOf(Level level) => Lines.Where(line => line.Level == level).Select(line => line.Tier);

    public CalendarEntry Find(Level level, Tier tier, LocalDate date)
    {
        if (date < Period.Start) return new(new(LocalDate.MinIsoValue, date), null, NoSetReason.BeforeFirstSet, null);
        if (date > Period.End) return new(new(Period.End.PlusDays(1), date), null, NoSetReason.AfterLastSet, null);
        CalendarLine? line = null;
        foreach (var candidate in Lines)
            if (candidate.Level == level && candidate.Tier == tier)
                line = candidate;
        if (line is null) return new(Period, null, NoSetReason.NoSuchTier, null);
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
}

internal sealed record CalendarLine(Level Level, Tier Tier, ImmutableArray<CalendarEntry> Entries);

/// <param name="Days">The days it speaks of.</param>
/// <param name="SetId">The set that governs, or null.</param>
/// <param name="Reason">Why none governs, or null.</param>
/// <param name="Reference">Where that stands in the law.</param>
internal sealed record CalendarEntry(DateInterval Days, string? SetId, NoSetReason? Reason, string? Reference);
