using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>What a requirement refers to in another set is there, on the same days and in the same columns.</summary>
internal static class ReferenceCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var table in set.Versions.SelectMany(v => v.Tables))
        {
            if (table.Requirement.ReferenceSet is not { } id) continue;
            var path = table.Requirement.Of is null ? table.Path + ".set" : table.Path + ".of.set";
            if (set.Document.World.Set(id) is not { } other)
            {
                Report(log, set.Document, path, id, set.Document.World);
                continue;
            }

            if (other.Period.Intersection(set.Definition.Period) is null)
                log.Add(
                    MeaningCodes.OtherDays, set.Document, path,
                    $"{id} is in force on other days than {set.Id}; expected a set of the same days",
                    $"{id} có hiệu lực vào những ngày khác {set.Id}; cần một bộ cùng ngày");
            if (table.Requirement.Of is { } of) Indicator(set, other, of, table.Path + ".of.indicator", log);
        }
    }

    public static void Report(CheckLog log, CheckedDocument document, string path, string id, CheckWorld world)
    {
        var known = string.Join(", ", world.SetIds);
        log.Add(
            MeaningCodes.Unresolved, document, path, $"there is no set \"{id}\"; expected one of {known}",
            $"không có bộ \"{id}\"; cần một trong {known}");
    }

    private static void Indicator(CheckedSet set, SetDefinition other, IndicatorReference of, string path, CheckLog log)
    {
        if (!other.Criteria.SelectMany(c => c.Indicators).Any(i => i.Id == of.IndicatorId))
            log.Add(
                MeaningCodes.Unresolved, set.Document, path,
                $"{of.SetId} has no indicator \"{of.IndicatorId}\"; expected an id of that set",
                $"{of.SetId} không có chỉ tiêu \"{of.IndicatorId}\"; cần một mã của bộ đó");
        var missing = other.Strata.Kind == "none" ? []
            : set.Definition.Strata.All.Select(s => s.Code).Where(code => other.Strata.IndexOf(code) < 0).ToArray();
        if (missing.Length > 0)
            log.Add(
                MeaningCodes.OtherColumns, set.Document, path,
                $"{of.SetId} has no column {string.Join(", ", missing)}: nothing is known there; expected the columns of {set.Id}",
                $"{of.SetId} không có cột {string.Join(", ", missing)}: ở đó chưa biết gì; cần các cột của {set.Id}");
    }
}
