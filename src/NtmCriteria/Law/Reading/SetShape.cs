using NtmCriteria.Units;

namespace NtmCriteria.Law;

/// <summary>Takes the values of a criteria-set document out of entries whose shape was checked: see <see cref="SetSchema"/>.</summary>
internal static class SetShape
{
    public static SetDocument Read(DocumentReader reader, JsonEntry set) => new(
        reader.Text(set["schema"]), reader.Text(set["id"]), (Level)reader.Word(set["level"], Words.Level),
        (Tier)reader.Word(set["tier"], Words.Tier), Label(reader, set["title"]), Period(reader, set["period"]),
        Years(reader, set["years"]), Each(reader, set["instruments"], Instrument), Strata(reader, set["strata"]),
        Each(reader, set["criteria"], Criterion));

    public static LocalText Label(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["vi"]), reader.Text(entry["en"]));

    public static PeriodDocument Period(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["from"]), reader.Text(entry["to"]));

    public static List<T> Each<T>(DocumentReader reader, JsonEntry? entry, Func<DocumentReader, JsonEntry, T> read)
    {
        var list = new List<T>();
        if (entry is null) return list;
        foreach (var item in reader.Items(entry)) list.Add(read(reader, item));
        return list;
    }

    private static YearsDocument Years(DocumentReader reader, JsonEntry entry) =>
        new(reader.Whole(entry["from"]), reader.Whole(entry["to"]));

    public static InstrumentDocument Instrument(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["id"]), Label(reader, entry["title"]), reader.Text(entry["signed"]),
        reader.Text(entry["inForce"]), (EvidenceGrade)reader.Word(entry["evidence"], Words.Evidence));

    private static StrataDocument Strata(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["kind"]), Each(reader, entry["all"], Stratum),
        Each(reader, entry.Find("overrides"), Override));

    private static StratumDocument Stratum(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["code"]), Label(reader, entry["name"]),
        Each(reader, entry.Find("provinces"), (r, province) => r.Text(province)));

    private static OverrideDocument Override(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["from"]), reader.Text(entry["use"]),
        Each(reader, entry["whenAny"], (r, trait) => (StratumTrait)r.Word(trait, Words.Trait)),
        reader.Text(entry["instrument"]), reader.Text(entry["reference"]),
        (EvidenceGrade)reader.Word(entry["evidence"], Words.Evidence), reader.OptionalText(entry, "note"));

    private static CriterionDocument Criterion(DocumentReader reader, JsonEntry entry) => new(
        reader.Whole(entry["number"]), Label(reader, entry["title"]), Each(reader, entry["indicators"], Indicator),
        entry.Find("incomplete") is { } incomplete && reader.Flag(incomplete));

    private static IndicatorDocument Indicator(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["id"]), Each(reader, entry["versions"], Version));

    private static IndicatorVersionDocument Version(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["from"]), reader.Text(entry["instrument"]), Label(reader, entry["label"]),
        reader.OptionalText(entry, "unit"), reader.OptionalText(entry, "quantity"),
        Each(reader, entry.Find("inputs"), Input), RequirementShape.Read(reader, entry["requirement"]));

    private static InputDocument Input(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["id"]), Label(reader, entry["label"]), reader.OptionalText(entry, "unit"));
}
