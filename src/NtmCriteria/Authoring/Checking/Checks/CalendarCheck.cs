using System.Globalization;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Every set that the calendar names is there, of that level and tier, and in force on those days.</summary>
internal static class CalendarCheck
{
    public static void Run(CheckedDocument document, CheckLog log)
    {
        if (document.Calendar is not { } calendar) return;
        foreach (var (l, line) in calendar.Lines.Index())
            foreach (var (e, entry) in line.Entries.Index())
            {
                if (entry.SetId is not { } id) continue;
                var path = string.Create(CultureInfo.InvariantCulture, $"$.lines[{l}].entries[{e}].set");
                if (document.World.Set(id) is not { } set)
                    log.Add(
                        MeaningCodes.NotHeld, document, path, $"{id} governs then, but is not among the rules; expected its document",
                        $"{id} có hiệu lực lúc đó, nhưng chưa có trong các quy định; cần tài liệu của bộ này");
                else if (set.Level != line.Level || set.Tier != line.Tier || !set.Period.Contains(entry.Days.Start) || !set.Period.Contains(entry.Days.End))
                    log.Add(
                        MeaningCodes.OtherDays, document, path,
                        $"{id} is of {set.Level} {set.Tier}, {Dates.Iso(set.Period.Start)} to {Dates.Iso(set.Period.End)}; "
                        + "expected a set of this level and tier that is in force on all these days",
                        $"{id} thuộc {set.Level} {set.Tier}, {Dates.Iso(set.Period.Start)} đến {Dates.Iso(set.Period.End)}; "
                        + "cần bộ của cấp và bậc này, có hiệu lực mọi ngày này");
            }
    }
}
