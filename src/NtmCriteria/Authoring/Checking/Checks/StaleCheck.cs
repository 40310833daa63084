using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Checking;

/// <summary>
/// When somebody last read a level in its source: too long ago, never, or on a day that has not come. The day of the
/// check is an option; no clock is read.
/// </summary>
internal static class StaleCheck
{
    public static void Run(CheckedDocument document, CheckLog log)
    {
        if (document.Levels is not { } levels) return;
        foreach (var line in levels.Lines)
        {
            if (line.Checked is { } day) Check(document, levels, line, day, log);
            else if (log.Options.StaleAfter is not null)
                log.Add(
                    MeaningCodes.NeverChecked, document, line.Path, $"{line.IndicatorId}: no day says when this was read; expected \"checked\"",
                    $"{line.IndicatorId}: không nêu ngày đã đối chiếu; cần \"checked\"");
        }
    }

    private static void Check(CheckedDocument document, LevelsDefinition levels, LevelLine line, LocalDate day, CheckLog log)
    {
        var (path, read) = (line.Path + ".checked", Dates.Iso(day));
        if (log.Options.On is { } on && day > on)
            log.Add(
                MeaningCodes.CheckedTooEarly, document, path, $"{read} is after the day of this check, {Dates.Iso(on)}; expected a day before it",
                $"{read} sau ngày kiểm tra {Dates.Iso(on)}; cần một ngày trước đó");
        else if (levels.Instrument.SignedOn is { } signed && day < signed && line.Source.Instrument == levels.Instrument.Id)
            log.Add(
                MeaningCodes.CheckedTooEarly, document, path,
                $"{read} is before {levels.Instrument.Id} was signed; expected {Dates.Iso(signed)} or later",
                $"{read} trước khi {levels.Instrument.Id} được ký; cần {Dates.Iso(signed)} hoặc muộn hơn");
        if (log.Options is { On: { } today, StaleAfter: { } fresh } && day + fresh < today)
            log.Add(
                MeaningCodes.Stale, document, path,
                $"{line.IndicatorId} was last read on {read}, too long before {Dates.Iso(today)}; expected a newer reading",
                $"{line.IndicatorId} được đối chiếu lần cuối ngày {read}, quá lâu trước {Dates.Iso(today)}; cần đối chiếu lại");
    }
}
