namespace NtmCriteria.Poverty;

/// <summary>The keys of a deprivation indicator.</summary>
internal static class IndicatorShape
{
    public static PovertyIndicatorDocument Read(DocumentReader reader, JsonEntry entry)
    {
        reader.Object(
            entry, ["id", "dimension", "label", "nameEvidence", "test", "instrument", "reference", "evidence"],
            ["deprivedWhen", "parameters", "note"]);
        return new(
            reader.Text(entry["id"]), reader.Text(entry["dimension"]), SetShape.Label(reader, entry["label"]),
            (EvidenceGrade)reader.Word(entry["nameEvidence"], Words.Evidence),
            (DeprivationTest)reader.Word(entry["test"], PovertyWords.Of<DeprivationTest>()),
            reader.Text(entry["instrument"]), reader.Text(entry["reference"]), StandardShape.Evidence(reader, entry))
        {
            DeprivedWhen = entry.Find("deprivedWhen") is { } when ? SetShape.Label(reader, when) : null,
            Parameters = entry.Find("parameters") is { } parameters ? Parameters(reader, parameters) : null,
            Note = reader.OptionalText(entry, "note"),
        };
    }

    private static ParametersDocument Parameters(DocumentReader reader, JsonEntry entry)
    {
        reader.Object(
            entry, [],
            [
                "ageFrom", "ageBelow", "weightBelowAge", "bornFrom", "threshold", "count", "statePaidLeftOut", "bands",
                "listed", "disputed", "parts",
            ]);
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

    private static BandDocument Band(DocumentReader reader, JsonEntry entry)
    {
        reader.Object(entry, ["from", "below", "level"], []);
        return new(
            reader.Whole(entry["from"]), reader.Whole(entry["below"]),
            (SchoolLevel)reader.Word(entry["level"], PovertyWords.Of<SchoolLevel>()));
    }

    private static PartsDocument Parts(DocumentReader reader, JsonEntry entry)
    {
        reader.Object(entry, ["wall", "pillar", "roof"], []);
        return new(Texts("wall"), Texts("pillar"), Texts("roof"));

        List<string> Texts(string key) => SetShape.Each(reader, entry[key], (r, text) => r.Text(text));
    }
}
