using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Poverty;

/// <summary>Takes the values of a poverty-standard document out of entries whose shape was checked: see <see cref="StandardSchema"/>.</summary>
internal static class StandardShape
{
    public static StandardDocument Read(DocumentReader reader)
    {
        var standard = reader.Of(StandardSchema.Standard);
        return new(
            reader.Text(standard["schema"]), reader.Text(standard["id"]), SetShape.Label(reader, standard["title"]),
            SetShape.Period(reader, standard["period"]), SetShape.Each(reader, standard["instruments"], Instrument),
            Rule(reader, standard["rule"]), SetShape.Each(reader, standard["lines"], Line))
        {
            Province = reader.OptionalText(standard, "province"),
            BasedOn = reader.OptionalText(standard, "basedOn"),
            Scores = standard.Find("scores") is { } scores ? Scores(reader, scores) : null,
            Dimensions = standard.Find("dimensions") is { } dimensions
                ? SetShape.Each(reader, dimensions, Dimension) : null,
            Indicators = standard.Find("indicators") is { } indicators
                ? SetShape.Each(reader, indicators, IndicatorShape.Read) : null,
        };
    }

    public static EvidenceGrade Evidence(DocumentReader reader, JsonEntry around) =>
        (EvidenceGrade)reader.Word(around["evidence"], Words.Evidence);

    private static PovertyInstrumentDocument Instrument(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["id"]), SetShape.Label(reader, entry["title"]), Evidence(reader, entry))
        {
            Signed = reader.OptionalText(entry, "signed"),
            InForce = reader.OptionalText(entry, "inForce"),
            Note = reader.OptionalText(entry, "note"),
        };

    private static StandardRuleDocument Rule(DocumentReader reader, JsonEntry entry) => new(
        (RuleShape)reader.Word(entry["shape"], PovertyWords.Of<RuleShape>()), reader.Text(entry["instrument"]),
        reader.Text(entry["reference"]), Evidence(reader, entry))
    {
        CutOff = entry.Find("cutOff") is { } cutOff ? reader.Whole(cutOff) : null,
        Note = reader.OptionalText(entry, "note"),
    };

    private static LineDocument Line(DocumentReader reader, JsonEntry entry) => new(
        (LineKind)reader.Word(entry["kind"], PovertyWords.Of<LineKind>()), reader.Text(entry["instrument"]),
        Level(reader, entry["rural"]), Level(reader, entry["urban"]))
    {
        From = reader.OptionalText(entry, "from"),
        To = reader.OptionalText(entry, "to"),
        Exclusive = entry.Find("exclusive") is { } exclusive && reader.Flag(exclusive),
        LivelihoodsOnly = entry.Find("livelihoodsOnly") is { } only && reader.Flag(only),
    };

    private static LevelDocument Level(DocumentReader reader, JsonEntry entry) =>
        new(Evidence(reader, entry), reader.Text(entry["reference"]))
        {
            Value = Money(reader, entry, "value"),
            PrintedFrom = Money(reader, entry, "printedFrom"),
            Note = reader.OptionalText(entry, "note"),
        };

    private static long? Money(DocumentReader reader, JsonEntry around, string key) =>
        around.Find(key) is { } entry ? reader.Money(entry) : null;

    private static ScoresDocument Scores(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["income"]), reader.Text(entry["deprivation"]), reader.Whole(entry["pointsPerDeprivation"]),
        reader.Whole(entry["cutOff"]), reader.Text(entry["instrument"]), reader.Text(entry["reference"]),
        Evidence(reader, entry), SetShape.Each(reader, entry["lines"], Line))
    {
        Note = reader.OptionalText(entry, "note"),
    };

    private static DimensionDocument Dimension(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["id"]), SetShape.Label(reader, entry["name"]));
}
