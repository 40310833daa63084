using System.Collections.Immutable;

namespace NtmCriteria.Law;

internal sealed record CalendarLine(Level Level, Tier Tier, ImmutableArray<CalendarEntry> Entries);
