using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>One set for a level, tier and day: a set of another id that the calendar names for the same days is in its way.</summary>
internal static class OverlapCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        var definition = set.Definition;
        if (definition.Province is not null) return;
        foreach (var entry in set.Document.World.Calendar.Lines
                     .Where(line => line.Level == definition.Level && line.Tier == definition.Tier).SelectMany(line => line.Entries))
            if (entry.SetId is { } other && other != set.Id && entry.Days.Intersection(definition.Period) is { } both)
                log.Add(
                    ProblemCode.Book, set.Document, set.Root + ".period",
                    $"overlaps {other} from {Dates.Iso(both.Start)} to {Dates.Iso(both.End)}; expected one set for a level, tier and day",
                    $"chồng lên {other} từ {Dates.Iso(both.Start)} đến {Dates.Iso(both.End)}; cần một bộ cho mỗi cấp, bậc và ngày");
    }
}
