using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>A share of something cannot exceed all of it.</summary>
internal static class ShareCheck
{
    public static void Run(CheckedSet set, CheckLog log)
    {
        foreach (var cell in set.Cells)
            if (IsImpossible(cell.Unit, cell.Level))
                Report(log, set.Document, cell.Path, cell.Place, cell.Level!.Value);
    }

    public static bool IsImpossible(UnitOfMeasure? unit, decimal? level) => unit is { IsShare: true } && level > 100;

    public static void Report(CheckLog log, CheckedDocument document, string path, Func<Language, string> place, decimal level) =>
        log.Add(
            MeaningCodes.Share, document, path,
            $"{place(Language.English)}: {Wording.Number(level, Language.English)} % is more than the whole; expected at most 100",
            $"{place(Language.Vietnamese)}: {Wording.Number(level, Language.Vietnamese)} % lớn hơn toàn bộ; cần nhiều nhất 100");
}
