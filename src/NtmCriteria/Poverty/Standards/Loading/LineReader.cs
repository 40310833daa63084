using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads income lines: inside the period, not overlapping, rising from class to class.</summary>
internal sealed class LineReader(DocumentReader reader, ImmutableArray<PovertyInstrument> instruments)
{
    // Ten times the largest income anybody would call poor; products with a household's size stay far inside a long.
    private const long MaxLevel = 1_000_000_000;

    public ImmutableArray<IncomeLine> Read(List<LineDocument> documents, string path, DateInterval period)
    {
        var lines = ImmutableArray.CreateBuilder<IncomeLine>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (document, at) = (documents[i], $"{path}[{i}]");
            Instrument(reader, instruments, document.Instrument, at + ".instrument");
            var from = document.From is null ? period.Start : reader.Date(document.From, at + ".from");
            var to = document.To is null ? period.End : reader.Date(document.To, at + ".to");
            if (from > to || !period.Contains(from) || !period.Contains(to))
            {
                reader.Report(
                    at, ProblemCode.Date, "the days are not inside the period of the standard; expected a span of it",
                    "các ngày không nằm trong thời kỳ của chuẩn; cần một khoảng trong đó");
                continue;
            }

            var line = new IncomeLine(
                document.Kind, new(from, to), Level(document, document.Rural, at + ".rural"),
                Level(document, document.Urban, at + ".urban"), document.Exclusive, document.LivelihoodsOnly);
            foreach (var other in lines)
            {
                if (other.Days.Intersection(line.Days) is null) continue;
                reader.Require(
                    other.Kind != line.Kind, at + ".kind", ProblemCode.Completeness,
                    $"{line.Kind} has two lines on one day; expected one", $"{line.Kind} có hai chuẩn trong một ngày; cần một");
                Rises(other, line, Settlement.Rural, at + ".rural.value");
                Rises(other, line, Settlement.Urban, at + ".urban.value");
            }

            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    public static void Instrument(
        DocumentReader reader, ImmutableArray<PovertyInstrument> instruments, string id, string path) =>
        reader.Require(
            instruments.Any(i => i.Id == id), path, ProblemCode.Reference,
            $"\"{id}\" is none of the document's instruments; expected one of {string.Join(", ", instruments)}",
            $"\"{id}\" không phải văn bản của tài liệu; cần một trong {string.Join(", ", instruments)}");

    private LineLevel Level(LineDocument line, LevelDocument level, string path)
    {
        reader.Require(
            level.Value is null == (level.Evidence == EvidenceGrade.Unknown), path + ".evidence", ProblemCode.Evidence,
            $"a level and the grade unknown go together never, no level and unknown always",
            $"mức không đi với cấp unknown, không có mức thì luôn là unknown");
        reader.Require(
            level.Value is null or (> 0 and <= MaxLevel), path + ".value", ProblemCode.Level,
            $"{level.Value} is no income line; expected a whole number of VND a person a month",
            $"{level.Value} không phải chuẩn thu nhập; cần số nguyên đồng/người/tháng");
        reader.Require(
            !string.IsNullOrWhiteSpace(level.Reference), path + ".reference", ProblemCode.Source,
            $"the reference is empty; expected the place in the law", $"nguồn để trống; cần vị trí trong văn bản");
        return new(
            level.Value, level.PrintedFrom,
            new(line.Instrument, level.Reference, level.Evidence, Authority.National, level.Note));
    }

    private void Rises(IncomeLine other, IncomeLine line, Settlement settlement, string path)
    {
        if (other.Kind == line.Kind || line.Kind == LineKind.LowIncomeWorker || other.Kind == LineKind.LowIncomeWorker)
            return;
        if (other.In(settlement).Value is not { } one || line.In(settlement).Value is not { } two) return;
        reader.Require(
            other.Kind < line.Kind == one < two, path, ProblemCode.Rule,
            $"{two} does not fit {other.Kind} at {one}; expected lines that rise from class to class",
            $"{two} không hợp với {other.Kind} ở {one}; cần các chuẩn tăng dần theo nhóm");
    }
}
