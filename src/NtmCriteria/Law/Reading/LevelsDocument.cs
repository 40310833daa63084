using NtmCriteria.Units;

namespace NtmCriteria.Law;

// The shape of a document of levels: of one province, or (without a province) levels that fill the national tables.
internal sealed record LevelsDocument(
    string Schema, string Id, LocalText Title, string? Province, bool Example, InstrumentDocument Instrument,
    PeriodDocument Period, List<LevelLineDocument> Levels, List<SetDocument> Sets)
{
    public static LevelsDocument Read(DocumentReader reader)
    {
        var levels = reader.Of(LevelsSchema.Levels);
        return new(
            reader.Text(levels["schema"]), reader.Text(levels["id"]), SetShape.Label(reader, levels["title"]),
            reader.OptionalText(levels, "province"), levels.Find("example") is { } example && reader.Flag(example),
            SetShape.Instrument(reader, levels["instrument"]), SetShape.Period(reader, levels["period"]),
            SetShape.Each(reader, levels["levels"], Line), SetShape.Each(reader, levels.Find("sets"), SetShape.Read));
    }

    private static LevelLineDocument Line(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["set"]), reader.Text(entry["indicator"]), RequirementShape.Cell(reader, entry["level"]),
        reader.Text(entry["reference"]))
    {
        Document = reader.OptionalText(entry, "document"),
        Stratum = reader.OptionalText(entry, "stratum"),
        Zone = entry.Find("zone") is { } zone ? (Zone)reader.Word(zone, Words.Zone) : null,
        Year = entry.Find("year") is { } year ? reader.Whole(year) : null,
        Evidence = entry.Find("evidence") is { } grade ? (EvidenceGrade)reader.Word(grade, Words.KnownEvidence) : null,
        Note = reader.OptionalText(entry, "note"),
        Checked = reader.OptionalText(entry, "checked"),
    };
}

internal sealed record LevelLineDocument(string Set, string Indicator, CellDocument Level, string Reference)
{
    public string? Document { get; init; }

    public string? Stratum { get; init; }

    public Zone? Zone { get; init; }

    public int? Year { get; init; }

    public EvidenceGrade? Evidence { get; init; }

    public string? Note { get; init; }

    public string? Checked { get; init; }
}
