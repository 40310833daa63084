using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Things that are counted are whole.</summary>
internal static class WholeCountCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var cell in set.Cells)
            if (cell.Level is { } level && level != decimal.Truncate(level)
                && (cell.Unit is { IsCount: true } || cell.Requirement is CountAtLeast))
                log.Add(
                    MeaningCodes.Fraction, set.Document, cell.Path,
                    $"{cell.Place(Language.English)}: {Wording.Number(level, Language.English)} is no whole count; expected a whole number",
                    $"{cell.Place(Language.Vietnamese)}: {Wording.Number(level, Language.Vietnamese)} không phải số đếm; cần số nguyên");
    }
}
