using System.Collections.Immutable;
using NodaTime;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

// A document of levels: of one province, or (without a province) levels that fill the national tables.
internal sealed record LevelsDocument(
    string Id, LocalText Title, Instrument Instrument, DateInterval Period, ImmutableArray<LevelLineDocument> Levels,
    string? Province, bool Example, ImmutableArray<SetDocument> Sets)
{
    public static readonly WordShape<Zone> Zone = new(Words.Zone);

    private static readonly ObjectShape<LevelLineDocument> Line = new("levelLine", o => new(
        o.Needs("set", Text), o.Needs("indicator", Text), o.Needs("level", RequirementSchema.Cell), o.Needs("reference", Filled),
        o.May("document", Text), o.May("stratum", Text), o.May("zone", Zone),
        o.May("year", Whole), o.May("evidence", KnownEvidence), o.May("note", Text), o.May("checked", Date))
    {
        From = o.May("from", Date), To = o.May("to", Date),
    });

    public static readonly ObjectShape<LevelsDocument> Shape = new("levelsDocument", o =>
    {
        o.Needs("schema", Kind(LevelsReader.Schema));
        var (id, title, instrument) = (o.Needs("id", Filled), o.Needs("title", Label), o.Needs("instrument", SetSchema.InstrumentOfLevels));
        var (period, levels) = (o.Needs("period", Values.Period), o.NeedsEach("levels", Line, 0, 100_000));
        o.May("$schema", Text);
        return new(
            id, title, instrument, period, levels, o.May("province", Filled), o.May("example", Flag) ?? false,
            o.MayEach("sets", SetSchema.Set, 0, 100) ?? []);
    });
}

internal sealed record LevelLineDocument(
    string Set, string Indicator, CellDocument Level, string Reference, string? Document, string? Stratum,
    Zone? Zone, int? Year, EvidenceGrade? Evidence, string? Note, LocalDate? Checked)
{
    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }
}
