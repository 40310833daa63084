using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Reads the calendar document: every line must cover the whole period, day by day, once.</summary>
internal static class CalendarReader
{
    public const string Schema = "ntm-calendar/1";

    public static RuleCalendar Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static RuleCalendar Read(DocumentReader reader)
    {
        var document = CalendarDocument.Read(reader);
        reader.Schema(document.Schema, Schema);
        var period = reader.Period(document.Period, "$.period");
        reader.Finish();
        var lines = ImmutableArray.CreateBuilder<CalendarLine>();
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var (line, path) = (document.Lines[i], $"$.lines[{i}]");
            var next = period.Start;
            var entries = ImmutableArray.CreateBuilder<CalendarEntry>();
            for (var e = 0; e < line.Entries.Count; e++)
            {
                var (entry, at) = (line.Entries[e], $"{path}.entries[{e}]");
                var days = reader.Period(new(entry.From, entry.To), at);
                // The days that follow are counted on from this one.
                if (days.End == DocumentReader.NoDate) reader.Finish();
                reader.Require(
                    days.Start == next, at + ".from", ProblemCode.Completeness,
                    $"{entry.From} leaves a gap or overlaps; expected {Dates.Iso(next)}",
                    $"{entry.From} để hở hoặc chồng lên nhau; cần {Dates.Iso(next)}");
                entries.Add(new(days, entry.Set, entry.Reason, entry.Reference, entry.Evidence));
                next = days.End.PlusDays(1);
            }

            reader.Require(
                next == period.End.PlusDays(1), path + ".entries", ProblemCode.Completeness,
                $"the last day is {Dates.Iso(next.PlusDays(-1))}; expected {document.Period.To}",
                $"ngày cuối là {Dates.Iso(next.PlusDays(-1))}; cần {document.Period.To}");
            reader.Require(
                lines.All(l => l.Level < line.Level || (l.Level == line.Level && l.Tier < line.Tier)), path,
                ProblemCode.Completeness,
                $"{line.Level} {line.Tier} stands twice or out of order; expected one line each, lower tiers first",
                $"{line.Level} {line.Tier} lặp lại hoặc sai thứ tự; cần mỗi cấp và bậc một dòng, bậc thấp trước");
            lines.Add(new(line.Level, line.Tier, entries.ToImmutable()));
        }

        reader.Finish();
        return new(period, lines.ToImmutable());
    }
}
