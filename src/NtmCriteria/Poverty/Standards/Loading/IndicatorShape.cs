using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Poverty;

/// <summary>Takes the values of a deprivation indicator out of entries whose shape was checked: see <see cref="IndicatorSchema"/>.</summary>
internal static class IndicatorShape
{
    public static PovertyIndicatorDocument Read(DocumentReader reader, JsonEntry entry) => new(
        reader.Text(entry["id"]), reader.Text(entry["dimension"]), SetShape.Label(reader, entry["label"]),
        (EvidenceGrade)reader.Word(entry["nameEvidence"], Words.Evidence),
        (DeprivationTest)reader.Word(entry["test"], PovertyWords.Of<DeprivationTest>()),
        reader.Text(entry["instrument"]), reader.Text(entry["reference"]), StandardShape.Evidence(reader, entry))
    {
        DeprivedWhen = entry.Find("deprivedWhen") is { } when ? SetShape.Label(reader, when) : null,
        Parameters = entry.Find("parameters") is { } parameters ? Parameters(reader, parameters) : null,
        Note = reader.OptionalText(entry, "note"),
    };

    private static ParametersDocument Parameters(DocumentReader reader, JsonEntry entry)
    {
        return new()
        {
            AgeFrom = Whole("ageFrom"),
            AgeBelow = Whole("ageBelow"),
            WeightBelowAge = Whole("weightBelowAge"),
            BornFrom = Whole("bornFrom"),
            Threshold = entry.Find("threshold") is { } threshold ? reader.Number(threshold) : null,
            Count = Whole("count"),
            StatePaidLeftOut = entry.Find("statePaidLeftOut") is { } left ? reader.Flag(left) : null,
            Bands = entry.Find("bands") is { } bands ? SetShape.Each(reader, bands, Band) : null,
            Listed = Texts("listed"),
            Disputed = Texts("disputed"),
            Parts = entry.Find("parts") is { } parts ? Parts(reader, parts) : null,
        };

        int? Whole(string key) => entry.Find(key) is { } number ? reader.Whole(number) : null;

        List<string>? Texts(string key) =>
            entry.Find(key) is { } list ? SetShape.Each(reader, list, (r, text) => r.Text(text)) : null;
    }

    private static BandDocument Band(DocumentReader reader, JsonEntry entry) => new(
        reader.Whole(entry["from"]), reader.Whole(entry["below"]),
        (SchoolLevel)reader.Word(entry["level"], PovertyWords.Of<SchoolLevel>()));

    private static PartsDocument Parts(DocumentReader reader, JsonEntry entry)
    {
        return new(Texts("wall"), Texts("pillar"), Texts("roof"));

        List<string> Texts(string key) => SetShape.Each(reader, entry[key], (r, text) => r.Text(text));
    }
}
