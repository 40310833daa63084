using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads income lines: inside the period, not overlapping, rising from class to class.</summary>
internal sealed class LineReader(DocumentReader reader, string[] instruments)
{
    // Ten times the largest income anybody would call poor; products with a household's size stay far inside a long.
    private const long MaxLevel = 1_000_000_000;

    public ImmutableArray<IncomeLine> Read(ImmutableArray<LineDocument> documents, string path, DateInterval period)
    {
        var lines = ImmutableArray.CreateBuilder<IncomeLine>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            var (document, at) = (documents[i], $"{path}[{i}]");
            RuleIds.Instrument(reader, instruments, document.Instrument, at + ".instrument");
            var (from, to) = (document.From ?? period.Start, document.To ?? period.End);
            if (from > to || !period.Contains(from) || !period.Contains(to))
            {
                reader.Report(at, ProblemCode.Date, "daysOutsideStandard");
                continue;
            }

            var line = new IncomeLine(
                document.Kind, new(from, to), Level(document, document.Rural, at + ".rural"),
                Level(document, document.Urban, at + ".urban"), document.Exclusive, document.LivelihoodsOnly);
            foreach (var other in lines)
            {
                if (other.Days.Intersection(line.Days) is null) continue;
                reader.Require(
                    other.Kind != line.Kind, at + ".kind", ProblemCode.Completeness, "twoLines", ("kind", line.Kind));
                Rises(other, line, Settlement.Rural, at + ".rural.value");
                Rises(other, line, Settlement.Urban, at + ".urban.value");
            }

            lines.Add(line);
        }

        return lines.ToImmutable();
    }

    private LineLevel Level(LineDocument line, LineLevel level, string path)
    {
        reader.Require(
            level.Value is null == (level.Source.Evidence == EvidenceGrade.Unknown), path + ".evidence", ProblemCode.Evidence,
            "gradeOfLine");
        reader.Require(
            level.Value is null or (> 0 and <= MaxLevel), path + ".value", ProblemCode.Level, "noIncomeLine",
            ("value", level.Value));
        reader.Require(
            !string.IsNullOrWhiteSpace(level.Source.Reference), path + ".reference", ProblemCode.Source, "referenceEmpty");
        return level with { Source = level.Source with { Instrument = line.Instrument } };
    }

    private void Rises(IncomeLine other, IncomeLine line, Settlement settlement, string path)
    {
        if (other.Kind == line.Kind || line.Kind == LineKind.LowIncomeWorker || other.Kind == LineKind.LowIncomeWorker)
            return;
        if (other.In(settlement).Value is not { } one || line.In(settlement).Value is not { } two) return;
        var rises = other.Kind < line.Kind ? one < two : two <= one;
        reader.Require(
            rises, path, ProblemCode.Rule, "linesDoNotRise",
            ("value", two), ("other", other.Kind), ("at", one));
    }
}
