using System.Collections.Immutable;
using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>Reads one requirement: its kind, its table of cells, its source.</summary>
internal sealed class RequirementReader(
    DocumentReader reader, Strata strata, (int From, int To) years, string instrument,
    ImmutableArray<IndicatorInput> inputs)
{
    // Products of a level and a count stay exact up to here, see Ratio.MaxCount.
    private const int MaxLevelDigits = 15;
    private const int MaxFactorDigits = 10;

    public RequirementDefinition Read(
        RequirementDocument document, string path, Func<PartDocument, string, IndicatorPart> readPart)
    {
        reader.Require(
            !string.IsNullOrWhiteSpace(document.Reference), path + ".reference", ProblemCode.Source,
            $"the reference is empty; expected the place in the law", $"nguồn để trống; cần vị trí trong văn bản");
        var source = new LegalSource(
            instrument, document.Reference, document.Evidence, document.DecidedBy, document.Note);
        return document.Kind switch
        {
            RequirementKind.AllParts => new(document.Kind, source, 1, null, ReadParts(document, path, readPart)),
            RequirementKind.FactorOf => new(
                document.Kind, source, 1, null, [], Factor(document, path),
                new(document.Of!.Set, document.Of.Indicator)),
            RequirementKind.FactorOfOwn => Everywhere(
                document.Kind, source, new FactorOfOwn(Factor(document, path), Baseline(document, path), source)),
            RequirementKind.MeetsSet => Everywhere(
                document.Kind, source, new MeetsSet(document.Set!, source)),
            _ => ReadTable(document, path, source),
        };
    }

    private ImmutableArray<PartDefinition> ReadParts(
        RequirementDocument document, string path, Func<PartDocument, string, IndicatorPart> readPart)
    {
        var given = DocumentReader.Number(document.Parts?.Count ?? 0);
        reader.Require(
            document.Parts is { Count: > 1 }, path + ".parts", ProblemCode.Level,
            $"{given} given; expected at least two parts", $"có {given}; cần ít nhất hai thành phần");
        var parts = ImmutableArray.CreateBuilder<PartDefinition>();
        for (var i = 0; i < (document.Parts?.Count ?? 0); i++)
        {
            var at = $"{path}.parts[{i}]";
            var part = document.Parts![i];
            reader.Require(
                part.Requirement.Kind is not (RequirementKind.AllParts or RequirementKind.FactorOf or RequirementKind.MeetsSet),
                at + ".requirement.kind", ProblemCode.Level,
                $"a part of a part, or of another set; expected a requirement with a level",
                $"thành phần của thành phần, hoặc của bộ khác; cần một yêu cầu có mức");
            parts.Add(new(readPart(part, at), Read(part.Requirement, at + ".requirement", readPart)));
        }

        return parts.ToImmutable();
    }

    private RequirementDefinition ReadTable(RequirementDocument document, string path, LegalSource source)
    {
        var count = document.ByYear is null ? 1 : years.To - years.From + 1;
        var cells = new Requirement[strata.All.Length * count];
        if (document.Levels is not null) ReadRow(document, document.Levels, path + ".levels", source, cells, 0, 1);
        else ReadYears(document, path + ".byYear", source, cells, count);
        return new(document.Kind, source, count, cells, []);
    }

    private void ReadYears(
        RequirementDocument document, string path, LegalSource source, Requirement[] cells, int count)
    {
        for (var i = 0; i < document.ByYear!.Count; i++)
        {
            var row = document.ByYear[i];
            var at = $"{path}[{i}]";
            if (row.Year != years.From + i || i >= count)
            {
                var (year, next) = (DocumentReader.Number(row.Year), DocumentReader.Number(years.From + i));
                reader.Report(
                    at + ".year", ProblemCode.Completeness,
                    $"{year} leaves a gap, repeats a year or lies outside; expected {(i < count ? next : "no further year")}",
                    $"{year} để hở, lặp lại một năm hoặc ở ngoài; cần {(i < count ? next : "không thêm năm nào")}");
                return;
            }

            var own = source with
            {
                Evidence = row.Evidence ?? source.Evidence,
                Reference = row.Reference ?? source.Reference,
                Note = row.Note ?? source.Note,
            };
            ReadRow(document, row.Levels, at + ".levels", own, cells, i, count);
        }

        reader.Require(
            document.ByYear.Count == count, path, ProblemCode.Completeness,
            $"{document.ByYear.Count} years are given; expected every year from {years.From} to {years.To}",
            $"có {document.ByYear.Count} năm; cần mọi năm từ {years.From} đến {years.To}");
    }

    private void ReadRow(
        RequirementDocument document, List<LevelDocument> row, string path, LegalSource source,
        Requirement[] cells, int column, int columns)
    {
        if (Find(row, "all") is { } common)
        {
            var cell = ReadCell(document, common, path + ".all", source);
            for (var s = 0; s < strata.All.Length; s++) cells[(s * columns) + column] = cell;
            return;
        }

        foreach (var (code, _) in row)
            reader.Require(
                strata.IndexOf(code) >= 0, $"{path}.{code}", ProblemCode.Reference,
                $"\"{code}\" is no column of the set; expected {string.Join(", ", strata.All)}, or all",
                $"\"{code}\" không phải cột của bộ; cần {string.Join(", ", strata.All)}, hoặc all");
        for (var s = 0; s < strata.All.Length; s++)
        {
            var code = strata.All[s].Code;
            if (Find(row, code) is { } cell)
                cells[(s * columns) + column] =
                    Earlier(row, cells, cell, s, column, columns) ?? ReadCell(document, cell, $"{path}.{code}", source);
            else
                reader.Report(
                    path, ProblemCode.Completeness,
                    $"the column {code} is missing; expected a level, or null where it is not known",
                    $"thiếu cột {code}; cần một mức, hoặc null nếu chưa biết");
        }
    }

    private Requirement ReadCell(RequirementDocument document, CellDocument cell, string path, LegalSource source)
    {
        source = source with
        {
            Evidence = cell.Evidence ?? source.Evidence,
            Reference = cell.Reference ?? source.Reference,
            Note = cell.Note ?? source.Note,
        };
        reader.Require(
            cell.Limits.IsEmpty || (!cell.NotRequired && !cell.Attained && document.Kind != RequirementKind.Attained),
            path + ".limits", ProblemCode.Level, $"limits stand where no level is compared; expected none",
            $"có giới hạn ở nơi không so mức; cần bỏ");
        if (cell.NotRequired) return new NotRequired(source);
        var empty = cell is { Number: null, Attained: false };
        if (empty && document.DecidedBy == Authority.Province)
        {
            reader.Require(
                cell.Limits.IsEmpty, path + ".limits", ProblemCode.Level,
                $"limits stand at a level that the province decides; expected them in a document of the province",
                $"có giới hạn ở mức do tỉnh quyết định; cần đặt trong tài liệu của tỉnh");
            return new Delegated(source);
        }

        if (empty) return LimitReader.Requirement(reader, document.Kind, cell, null, source, path) ?? new NotKnown(source);
        if (document.Kind == RequirementKind.Attained)
        {
            reader.Require(
                cell.Attained, path, ProblemCode.Level, $"a number stands in a table of \"Đạt\"; expected true or null",
                $"một số đứng trong bảng \"Đạt\"; cần true hoặc null");
            return new Attained(source);
        }

        reader.Require(
            cell.Number is not null, path, ProblemCode.Level, $"true stands in a table of levels; expected a number or null",
            $"true đứng trong bảng mức; cần một số hoặc null");
        reader.Require(
            source.Evidence != EvidenceGrade.Unknown, path, ProblemCode.Evidence,
            $"a level is given with the evidence grade unknown; expected a grade, or null instead of the level",
            $"có mức mà cấp bằng chứng là unknown; cần một cấp, hoặc null thay cho mức");
        Level(reader, cell, path);
        reader.Require(
            source.Evidence != EvidenceGrade.Inferred, path, ProblemCode.Evidence,
            $"a level is given with the evidence grade inferred; expected limits, or the grade of a text",
            $"có mức mà cấp bằng chứng là inferred; cần các giới hạn, hoặc cấp của văn bản");
        var level = Level(document.Kind, cell.Number ?? 0, source);
        return LimitReader.Requirement(reader, document.Kind, cell, level, source, path) ?? level;
    }

    private static LevelRequirement Level(RequirementKind kind, decimal level, LegalSource source) => kind switch
    {
        RequirementKind.AtLeast => new AtLeast(level, source),
        RequirementKind.AtMost => new AtMost(level, source),
        RequirementKind.MoreThan => new MoreThan(level, source),
        RequirementKind.LessThan => new LessThan(level, source),
        RequirementKind.CountAtLeast => new CountAtLeast(level, source),
        _ => new GradeAtLeast(level, source),
    };

    /// <summary>A level is no negative number, and short enough to be compared exactly.</summary>
    public static void Level(DocumentReader reader, CellDocument cell, string path)
    {
        var level = cell.Number ?? 0;
        reader.Require(
            level >= 0 && Digits(level) <= MaxLevelDigits, path, ProblemCode.Level,
            $"{level} is negative or has more than {MaxLevelDigits} digits; expected a level of the unit",
            $"{level} là số âm hoặc có hơn {MaxLevelDigits} chữ số; cần một mức theo đơn vị");
    }

    private decimal Factor(RequirementDocument document, string path)
    {
        reader.Require(
            document.Factor is > 0 && Digits(document.Factor.Value) <= MaxFactorDigits, path + ".factor",
            ProblemCode.Level, $"{document.Factor} is no factor; expected a number above 0 with at most {MaxFactorDigits} digits",
            $"{document.Factor} không phải hệ số; cần một số lớn hơn 0 có nhiều nhất {MaxFactorDigits} chữ số");
        return document.Factor ?? 1;
    }

    private string Baseline(RequirementDocument document, string path)
    {
        reader.Require(
            inputs.Any(i => i.Id == document.Baseline), path + ".baseline", ProblemCode.Reference,
            $"\"{document.Baseline}\" is no input of the indicator; expected one of its inputs",
            $"\"{document.Baseline}\" không phải số liệu đầu vào của chỉ tiêu; cần một trong các số liệu đó");
        return document.Baseline ?? "";
    }

    private RequirementDefinition Everywhere(RequirementKind kind, LegalSource source, Requirement requirement)
    {
        var cells = new Requirement[strata.All.Length];
        Array.Fill(cells, requirement);
        return new(kind, source, 1, cells, []);
    }

    /// <summary>Equal cells of a row become one instance, so that comparing strata is comparing references.</summary>
    private Requirement? Earlier(
        List<LevelDocument> row, Requirement[] cells, CellDocument cell, int stratum, int column, int columns)
    {
        for (var s = 0; s < stratum; s++)
            if (Find(row, strata.All[s].Code) is { Evidence: null, Reference: null, Note: null, Limits.IsEmpty: true } other
                && cell is { Evidence: null, Reference: null, Note: null, Limits.IsEmpty: true }
                && other.Number == cell.Number && other.Attained == cell.Attained && other.NotRequired == cell.NotRequired)
                return cells[(s * columns) + column];
        return null;
    }

    private static CellDocument? Find(List<LevelDocument> row, string column)
    {
        foreach (var level in row)
            if (string.Equals(level.Column, column, StringComparison.Ordinal))
                return level.Cell;
        return null;
    }

    private static int Digits(decimal value) =>
        value.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
