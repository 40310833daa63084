using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

internal sealed record CalendarLine(Level Level, Tier Tier, ImmutableArray<CalendarEntry> Entries);
