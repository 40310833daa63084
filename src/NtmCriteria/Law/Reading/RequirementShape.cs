using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>Takes the values of a requirement out of entries whose shape was checked: see <see cref="RequirementSchema"/>.</summary>
internal static class RequirementShape
{
    public static RequirementDocument Read(DocumentReader reader, JsonEntry entry) => new(
        (RequirementKind)reader.Word(entry["kind"], Words.Kind),
        (Authority)reader.Word(entry["decidedBy"], Words.Authority),
        (EvidenceGrade)reader.Word(entry["evidence"], Words.Evidence), reader.Text(entry["reference"]),
        reader.OptionalText(entry, "note"))
    {
        Levels = entry.Find("levels") is { } levels ? Levels(reader, levels) : null,
        ByYear = entry.Find("byYear") is { } years ? SetShape.Each(reader, years, Year) : null,
        Parts = entry.Find("parts") is { } parts ? SetShape.Each(reader, parts, Part) : null,
        Factor = entry.Find("factor") is { } factor ? reader.Number(factor) : null,
        Of = entry.Find("of") is { } of ? Reference(reader, of) : null,
        Baseline = reader.OptionalText(entry, "baseline"),
        Set = reader.OptionalText(entry, "set"),
    };

    private static List<LevelDocument> Levels(DocumentReader reader, JsonEntry entry)
    {
        var levels = new List<LevelDocument>();
        foreach (var member in entry.Children) levels.Add(new(member.Key!, Cell(reader, member)));
        return levels;
    }

    private static YearDocument Year(DocumentReader reader, JsonEntry entry) => new(
        reader.Whole(entry["year"]), Levels(reader, entry["levels"]),
        entry.Find("evidence") is { } grade ? (EvidenceGrade)reader.Word(grade, Words.Evidence) : null,
        reader.OptionalText(entry, "reference"), reader.OptionalText(entry, "note"));

    private static PartDocument Part(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["id"]), SetShape.Label(reader, entry["label"]), reader.OptionalText(entry, "unit"),
        entry.Find("when") is { } when ? Condition(reader, when) : null, reader.OptionalText(entry, "observedAs"),
        reader.OptionalText(entry, "alternativeTo"), Read(reader, entry["requirement"]));

    private static ConditionDocument Condition(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["input"]), entry.Find("moreThan") is { } above ? reader.Number(above) : null,
        entry.Find("atMost") is { } most ? reader.Number(most) : null);

    private static ReferenceDocument Reference(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["set"]), reader.Text(entry["indicator"]));

    public static CellDocument Cell(DocumentReader reader, JsonEntry entry)
    {
        if (entry.Kind != JsonKind.Object) return CellShape.Read(reader, entry);
        return CellShape.Read(reader, entry["value"]) with
        {
            Evidence = entry.Find("evidence") is { } grade ? (EvidenceGrade)reader.Word(grade, Words.KnownEvidence) : null,
            Reference = reader.OptionalText(entry, "reference"),
            Note = reader.OptionalText(entry, "note"),
            Limits = LimitReader.Of(reader, entry),
        };
    }
}
