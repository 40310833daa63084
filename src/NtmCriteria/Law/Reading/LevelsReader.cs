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
        var document = LevelsDocument.Read(reader);
        reader.Schema(document.Schema, Schema);
        reader.Require(
            !string.IsNullOrWhiteSpace(document.Id), "$.id", ProblemCode.Id,
            $"the id is empty; expected a name of the document's own", $"mã để trống; cần tên riêng của tài liệu");
        reader.Label(document.Title, "$.title");
        reader.Require(
            !string.IsNullOrWhiteSpace(document.Instrument.Id), "$.instrument.id", ProblemCode.Id,
            $"the number of the instrument is empty; expected one as 318/QĐ-TTg", $"số hiệu văn bản để trống; cần dạng như 318/QĐ-TTg");
        reader.Label(document.Instrument.Title, "$.instrument.title");
        reader.Require(
            document.Province is null || !string.IsNullOrWhiteSpace(document.Province), "$.province", ProblemCode.Label,
            $"the province is empty; expected its name, or no such key for the whole country",
            $"tên tỉnh để trống; cần tên tỉnh, hoặc bỏ khoá này nếu cho cả nước");
        var instrument = new Instrument(
            document.Instrument.Id, document.Instrument.Title,
            reader.Date(document.Instrument.Signed, "$.instrument.signed"),
            reader.Date(document.Instrument.InForce, "$.instrument.inForce"), document.Instrument.Evidence);
        var period = reader.Period(document.Period, "$.period");
        reader.Require(
            instrument.InForce <= period.Start, "$.period.from", ProblemCode.Date,
            $"{document.Period.From} is before the instrument is in force; expected {document.Instrument.InForce} or later",
            $"{document.Period.From} trước khi văn bản có hiệu lực; cần {document.Instrument.InForce} hoặc muộn hơn");
        var lines = document.Levels.Select((level, i) => ReadLine(reader, document, level, $"$.levels[{i}]")).ToImmutableArray();
        var sets = document.Sets.Select((set, i) =>
            SetReader.ReadProvincial(reader, set, $"$.sets[{i}]", document.Province)).ToImmutableArray();
        reader.Require(
            lines.Length + sets.Length > 0, "$.levels", ProblemCode.Completeness,
            $"no level and no set is given; expected at least one", $"không có mức và bộ nào; cần ít nhất một");
        reader.Require(
            sets.IsEmpty || document.Province is not null, "$.sets", ProblemCode.Rule,
            $"sets are given without a province; expected a province: national sets are documents of their own",
            $"có bộ tiêu chí mà không có tỉnh; cần tên tỉnh: bộ quốc gia là tài liệu riêng");
        reader.Finish();
        return new(
            document.Id, document.Title, document.Province, document.Example, instrument, period, lines, sets,
            reader);
    }

    private static LevelLine ReadLine(DocumentReader reader, LevelsDocument document, LevelLineDocument level, string path)
    {
        reader.Require(
            level.Level is { Number: not null } or { Attained: true } or { NotRequired: true } or { Limits.IsEmpty: false }, path + ".level",
            ProblemCode.Level, $"no level is given; expected a number, true, a grade, \"notRequired\", or limits",
            $"không có mức; cần một số, true, một xếp loại, \"notRequired\" hoặc các giới hạn");
        RequirementReader.Level(reader, level.Level, path + ".level");
        reader.Require(
            !string.IsNullOrWhiteSpace(level.Reference), path + ".reference", ProblemCode.Source,
            $"the reference is empty; expected article and page", $"nguồn để trống; cần điều và trang");
        LocalDate? day = level.Checked is null ? null : reader.Date(level.Checked, path + ".checked");
        var authority = document.Province is null ? Authority.National : Authority.Province;
        var evidence = level.Evidence ?? level.Level.Evidence ?? document.Instrument.Evidence;
        reader.Require(
            evidence != EvidenceGrade.Unknown, path + ".evidence", ProblemCode.Evidence,
            $"a level is given with the evidence grade unknown; expected twoSources, confirmed or recalled",
            $"có mức mà cấp bằng chứng là unknown; cần twoSources, confirmed hoặc recalled");
        var note = document.Example ? $"EXAMPLE, not law. {level.Note}".TrimEnd() : level.Note;
        if (level.Checked is not null) note = $"{note} Checked on {level.Checked}.".TrimStart();
        return new(
            path, level.Set, level.Indicator, level.Stratum, level.Zone, level.Year, level.Level,
            new(level.Document ?? document.Instrument.Id, level.Reference, evidence, authority, note))
        {
            Checked = day,
        };
    }
}
