using System.Collections.Immutable;
using NodaTime;

namespace NtmCriteria.Law;

/// <summary>Reads a document of levels, or says everything that is wrong with it.</summary>
internal static class LevelsReader
{
    public const string Schema = "ntm-levels/1";

    public static LevelsDefinition Read(string name, ReadOnlyMemory<byte> json) => Read(new DocumentReader(name, json));

    public static LevelsDefinition Read(DocumentReader reader)
    {
        var document = reader.Read(LevelsDocument.Shape);
        var (instrument, period) = (document.Instrument, document.Period);
        reader.Require(!string.IsNullOrWhiteSpace(document.Id), "$.id", ProblemCode.Id, "documentIdEmpty");
        reader.Require(!string.IsNullOrWhiteSpace(instrument.Id), "$.instrument.id", ProblemCode.Id, "instrumentIdEmpty");
        reader.Require(
            document.Province is null || !string.IsNullOrWhiteSpace(document.Province), "$.province", ProblemCode.Label,
            "provinceEmpty");
        var province = DocumentProvince.Read(reader, document.Province, document.Example);
        reader.Require(
            instrument.InForce <= period.Start || instrument.InForce == DocumentReader.NoDate, "$.period.from",
            ProblemCode.Date, "periodBeforeInForce", ("from", period.Start), ("inForce", instrument.InForce));
        var lines = document.Levels.Select((level, i) => ReadLine(reader, document, level, $"$.levels[{i}]")).ToImmutableArray();
        var sets = document.Sets.Select((set, i) =>
            SetReader.ReadProvincial(reader, set, $"$.sets[{i}]", province)).ToImmutableArray();
        reader.Require(lines.Length + sets.Length > 0, "$.levels", ProblemCode.Completeness, "noLevelAndNoSet");
        reader.Require(sets.IsEmpty || document.Province is not null, "$.sets", ProblemCode.Rule, "setsWithoutProvince");
        reader.Finish();
        return new(document.Id, document.Title, province, document.Example, instrument, period, lines, sets, reader);
    }

    private static LevelLine ReadLine(DocumentReader reader, LevelsDocument document, LevelLineDocument level, string path)
    {
        reader.Require(
            level.Level is { Number: not null } or { Attained: true } or { NotRequired: true } or { Limits.IsEmpty: false }, path + ".level",
            ProblemCode.Level, "noLevel");
        RequirementReader.Level(reader, level.Level, path + ".level");
        reader.Require(
            !string.IsNullOrWhiteSpace(level.Reference), path + ".reference", ProblemCode.Source, "referenceOfLevelEmpty");
        var authority = document.Province is null ? Authority.National : Authority.Province;
        var evidence = level.Evidence ?? level.Level.Evidence ?? document.Instrument.Evidence;
        reader.Require(
            evidence != EvidenceGrade.Unknown, path + ".evidence", ProblemCode.Evidence, "levelWithoutGrade");
        var note = document.Example ? $"EXAMPLE, not law. {level.Note}".TrimEnd() : level.Note;
        if (level.Checked is { } day) note = $"{note} Checked on {Dates.Iso(day)}.".TrimStart();
        return new(
            path, level.Set, level.Indicator, level.Stratum, level.Zone, level.Year, level.Level,
            new(level.Document ?? document.Instrument.Id, level.Reference, evidence, authority, note))
        {
            Checked = level.Checked,
            Days = Days(reader, document.Period, level, path),
        };
    }

    // A level of one wording of an indicator ends where the next wording begins.
    private static DateInterval Days(DocumentReader reader, DateInterval period, LevelLineDocument level, string path)
    {
        var (from, to) = (level.From ?? period.Start, level.To ?? period.End);
        if (from == DocumentReader.NoDate || to == DocumentReader.NoDate || period == DocumentReader.NoDays) return period;
        if (from <= to && from >= period.Start && to <= period.End) return new(from, to);
        reader.Report(
            path + (level.From is null ? ".to" : ".from"), ProblemCode.Date, "lineOutsidePeriod",
            ("from", from), ("to", to), ("start", period.Start), ("end", period.End));
        return period;
    }
}
