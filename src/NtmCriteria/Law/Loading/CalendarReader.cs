using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria;

/// <summary>Reads the calendar document: every line must cover the whole period, day by day, once.</summary>
internal static class CalendarReader
{
    public const string Schema = "ntm-calendar/1";

    public static RuleCalendar Read(string name, ReadOnlyMemory<byte> json)
    {
        var reader = new DocumentReader(name, json);
        var document = CalendarDocument.Read(reader);
        reader.Require(document.Schema == Schema, "$.schema", $"\"{document.Schema}\" is not known; expected \"{Schema}\"");
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
                    days.Start == next, at + ".from",
                    $"{entry.From} leaves a gap or overlaps; expected {SetVersion.IsoDate(next)}");
                reader.Require(
                    entry.Set is null != entry.Reason is null, at,
                    entry.Set is null ? "neither set nor reason is given; expected one" : "both set and reason are given; expected one");
                entries.Add(new(days, entry.Set, entry.Reason, entry.Reference));
                next = days.End.PlusDays(1);
            }

            reader.Require(
                next == period.End.PlusDays(1), path + ".entries",
                $"the last day is {SetVersion.IsoDate(next.PlusDays(-1))}; expected {document.Period.To}");
            reader.Require(
                lines.All(l => l.Level < line.Level || (l.Level == line.Level && l.Tier < line.Tier)), path,
                $"{line.Level} {line.Tier} stands twice or out of order; expected one line each, lower tiers first");
            lines.Add(new(line.Level, line.Tier, entries.ToImmutable()));
        }

        reader.Finish();
        return new(period, lines.ToImmutable());
    }
}
