using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>Which set governs on which days; finite, without gap or overlap in any line.</summary>
internal sealed class RuleCalendar
{
    private readonly FrozenDictionary<(Level Level, Tier Tier), ImmutableArray<CalendarEntry>> lines;
    private readonly FrozenDictionary<Level, ImmutableArray<Tier>> tiers;

    public RuleCalendar(
        DateInterval period, IEnumerable<KeyValuePair<(Level, Tier), ImmutableArray<CalendarEntry>>> lines)
    {
        Period = period;
        this.lines = lines.ToFrozenDictionary();
        tiers = this.lines.Keys.GroupBy(k => k.Level)
            .ToFrozenDictionary(g => g.Key, g => g.Select(k => k.Tier).Order().ToImmutableArray());
    }

    public DateInterval Period { get; }

    public IEnumerable<KeyValuePair<(Level Level, Tier Tier), ImmutableArray<CalendarEntry>>> Lines => lines;

    /// <summary>The tiers of a level, lowest first.</summary>
    public ImmutableArray<Tier> TiersOf(Level level) => tiers.GetValueOrDefault(level, []);

    public CalendarEntry Find(Level level, Tier tier, LocalDate date)
    {
        if (date < Period.Start) return new(new(date, date), null, NoSetReason.BeforeFirstSet, null);
        if (date > Period.End) return new(new(date, date), null, NoSetReason.AfterLastSet, null);
        if (!lines.TryGetValue((level, tier), out var entries))
            return new(Period, null, NoSetReason.NoSuchTier, null);
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

/// <param name="Days">The days it speaks of.</param>
/// <param name="SetId">The set that governs, or null.</param>
/// <param name="Reason">Why none governs, or null.</param>
/// <param name="Reference">Where that stands in the law.</param>
internal sealed record CalendarEntry(DateInterval Days, string? SetId, NoSetReason? Reason, string? Reference);
