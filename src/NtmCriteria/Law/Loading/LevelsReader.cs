using System.Collections.Immutable;

namespace NtmCriteria;

/// <summary>Reads a document of levels, or says everything that is wrong with it.</summary>
internal static class LevelsReader
{
    public const string Schema = "ntm-levels/1";

    public static LevelsDefinition Read(string name, ReadOnlyMemory<byte> json)
    {
        var reader = new DocumentReader(name, json);
        var document = LevelsDocument.Read(reader);
        reader.Require(document.Schema == Schema, "$.schema", $"\"{document.Schema}\" is not known; expected \"{Schema}\"");
        reader.Require(
            !string.IsNullOrWhiteSpace(document.Id), "$.id", "the id is empty; expected a name of the document's own");
        reader.Label(document.Title, "$.title");
        reader.Label(document.Instrument.Title, "$.instrument.title");
        reader.Require(
            document.Province is null || !string.IsNullOrWhiteSpace(document.Province), "$.province",
            "the province is empty; expected its name, or no such key for the whole country");
        var instrument = new Instrument(
            document.Instrument.Id, document.Instrument.Title,
            reader.Date(document.Instrument.Signed, "$.instrument.signed"),
            reader.Date(document.Instrument.InForce, "$.instrument.inForce"), document.Instrument.Evidence);
        var period = reader.Period(document.Period, "$.period");
        reader.Require(
            instrument.InForce <= period.Start, "$.period.from",
            $"{document.Period.From} is before the instrument is in force; expected {document.Instrument.InForce} or later");
        var lines = document.Levels.Select((level, i) => ReadLine(reader, document, level, $"$.levels[{i}]")).ToImmutableArray();
        var sets = document.Sets.Select((set, i) =>
            SetReader.ReadProvincial(reader, set, $"$.sets[{i}]", document.Province)).ToImmutableArray();
        reader.Require(
            lines.Length + sets.Length > 0, "$.levels", "no level and no set is given; expected at least one");
        reader.Require(
            sets.IsEmpty || document.Province is not null, "$.sets",
            "sets are given without a province; expected a province: national sets are documents of their own");
        reader.Finish();
        return new(
            document.Id, document.Title, document.Province, document.Example, instrument, period, lines, sets,
            reader);
    }

    private static LevelLine ReadLine(DocumentReader reader, LevelsDocument document, LevelLineDocument level, string path)
    {
        reader.Require(
            level.Level is { Number: not null } or { Attained: true } or { NotRequired: true }, path + ".level",
            "no level is given; expected a number, true, a grade or \"notRequired\"");
        reader.Require(
            !string.IsNullOrWhiteSpace(level.Reference), path + ".reference",
            "the reference is empty; expected article and page");
        if (level.Checked is not null) reader.Date(level.Checked, path + ".checked");
        var authority = document.Province is null ? Authority.National : Authority.Province;
        var evidence = level.Evidence ?? level.Level.Evidence ?? document.Instrument.Evidence;
        reader.Require(
            evidence != EvidenceGrade.Unknown, path + ".evidence",
            "a level is given with the evidence grade unknown; expected twoSources, confirmed or recalled");
        var note = document.Example ? $"EXAMPLE, not law. {level.Note}".TrimEnd() : level.Note;
        if (level.Checked is not null) note = $"{note} Checked on {level.Checked}.".TrimStart();
        return new(
            path, level.Set, level.Indicator, level.Stratum, level.Zone, level.Year, level.Level,
            new(level.Document ?? document.Instrument.Id, level.Reference, evidence, authority, note));
    }
}
