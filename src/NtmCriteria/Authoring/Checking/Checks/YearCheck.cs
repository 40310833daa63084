using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>From year to year a level stays or becomes stricter.</summary>
internal static class YearCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var table in set.Versions.SelectMany(v => v.Tables).Where(t => t.ByYear))
        {
            var strata = set.Definition.Strata.All;
            var cells = table.Requirement.Cells!;
            foreach (var cell in table.Cells.Where(c => c.Year > set.Definition.Years.From))
            {
                var stratum = cell.Stratum is null ? 0 : set.Definition.Strata.IndexOf(cell.Stratum);
                var place = (stratum * table.Requirement.Years) + cell.Year!.Value - set.Definition.Years.From;
                var before = cells[place - 1];
                if (LevelBinder.Undercuts(cell.Requirement, before))
                    Report(log, set.Document, cell.Path, cell.Place, cell.Requirement, before);
            }
        }
    }

    public static void Report(
        CheckLog log, CheckedDocument document, string path, Func<Language, string> place, Requirement now, Requirement before) =>
        log.Add(
            MeaningCodes.WeakerYear, document, path,
            $"{place(Language.English)}: {Wording.Describe(now, null, Language.English)} asks less than the year before, "
            + $"{Wording.Describe(before, null, Language.English)}; expected the same or more",
            $"{place(Language.Vietnamese)}: {Wording.Describe(now, null, Language.Vietnamese)} thấp hơn năm trước, "
            + $"{Wording.Describe(before, null, Language.Vietnamese)}; cần bằng hoặc cao hơn");
}
