using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shapes of the documents beside the sets: levels and calendar.</summary>
internal static class LevelsSchema
{
    private static readonly ObjectShape Line = new(
        "levelLine", Needs("set", Text), Needs("indicator", Text), Needs("level", RequirementSchema.Cell),
        Needs("reference", Filled), May("document", Text), May("stratum", Text), May("zone", new WordShape(Words.Zone)),
        May("year", Whole), May("evidence", KnownEvidence), May("note", Text), May("checked", Date));

    public static readonly ObjectShape Levels = new(
        "levelsDocument", Needs("schema", Only(LevelsReader.Schema)), Needs("id", Filled), Needs("title", Label),
        Needs("instrument", SetSchema.Instrument), Needs("period", Period), Needs("levels", List(Line, 0, 100_000)),
        May("$schema", Text), May("province", Filled), May("example", Flag), May("sets", List(SetSchema.Set, 0, 100)));
}

/// <summary>The shape of the calendar.</summary>
internal static class CalendarSchema
{
    private static readonly ObjectShape Entry = new(
        "calendarEntry", Needs("from", Date), Needs("to", Date), Needs("evidence", Evidence), Needs("reference", Text),
        May("set", Text), May("reason", new WordShape(Words.NoSet)))
    {
        OneOf = ["set", "reason"],
    };

    private static readonly ObjectShape Line = new(
        "calendarLine", Needs("level", new WordShape(Words.Level)), Needs("tier", new WordShape(Words.Tier)),
        Needs("entries", List(Entry)));

    public static readonly ObjectShape Calendar = new(
        "calendar", Needs("schema", Only(CalendarReader.Schema)), Needs("period", Period), Needs("lines", List(Line, 0, 100)),
        May("$schema", Text));
}
