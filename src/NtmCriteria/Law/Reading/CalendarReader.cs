using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>Reads the calendar document: every line must cover the whole period, day by day, once.</summary>
internal static class CalendarReader
{
    public const string Schema = "ntm-calendar/1";

    private static readonly ObjectShape<CalendarEntry> Entry = new("calendarEntry", o =>
    {
        var (days, evidence, reference) = (o.Days(), o.Needs("evidence", Evidence), o.Needs("reference", Text));
        return new(days, o.May("set", Text), o.May("reason", NoSet), reference, evidence);
    })
    {
        OneOf = ["set", "reason"],
    };

    private static readonly ObjectShape<CalendarLine> Line = new("calendarLine", o => new(
        o.Needs("level", Values.Level), o.Needs("tier", Values.Tier), o.NeedsEach("entries", Entry)));

    public static readonly ObjectShape<RuleCalendar> Shape = new("calendar", o =>
    {
        o.Needs("schema", Kind(Schema));
        var calendar = new RuleCalendar(o.Needs("period", Period), o.NeedsEach("lines", Line, 0, 100));
        o.May("$schema", Text);
        return calendar;
    });

    public static RuleCalendar Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static RuleCalendar Read(DocumentReader reader)
    {
        var calendar = reader.Read(Shape);
        // The days that follow are counted on from those that could be read.
        reader.Finish();
        for (var i = 0; i < calendar.Lines.Length; i++) Check(reader, calendar, i);
        reader.Finish();
        return calendar;
    }

    private static void Check(DocumentReader reader, RuleCalendar calendar, int index)
    {
        var (line, path) = (calendar.Lines[index], $"$.lines[{index}]");
        var next = calendar.Period.Start;
        for (var e = 0; e < line.Entries.Length; e++)
        {
            var days = line.Entries[e].Days;
            if (days.Start != next)
                reader.Report(
                    $"{path}.entries[{e}].from", ProblemCode.Completeness, "calendarGap", ("from", days.Start), ("expected", next));
            next = days.End.PlusDays(1);
        }

        if (next != calendar.Period.End.PlusDays(1))
            reader.Report(
                path + ".entries", ProblemCode.Completeness, "calendarEnd",
                ("last", next.PlusDays(-1)), ("expected", calendar.Period.End));
        for (var i = 0; i < index; i++)
        {
            var (other, tier, _) = calendar.Lines[i];
            if (other < line.Level || (other == line.Level && tier < line.Tier)) continue;
            reader.Report(
                path, ProblemCode.Completeness, "calendarLineOrder", ("level", line.Level), ("tier", line.Tier));
            break;
        }
    }
}
