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
        reader.Require(!string.IsNullOrWhiteSpace(document.Reference), path + ".reference", ProblemCode.Source, "referenceEmpty");
        var source = new LegalSource(
            instrument, document.Reference, document.Evidence, document.DecidedBy, document.Note);
        return document.Kind switch
        {
            RequirementKind.AllParts => new(document.Kind, source, 1, null, ReadParts(document, path, readPart)),
            RequirementKind.FactorOf => new(document.Kind, source, 1, null, [], Factor(document, path), document.Of),
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
        reader.Require(
            document.Parts.Length > 1, path + ".parts", ProblemCode.Level, "tooFewParts", ("count", document.Parts.Length));
        var parts = ImmutableArray.CreateBuilder<PartDefinition>();
        for (var i = 0; i < document.Parts.Length; i++)
        {
            var (part, at) = (document.Parts[i], $"{path}.parts[{i}]");
            reader.Require(
                part.Requirement.Kind is not (RequirementKind.AllParts or RequirementKind.FactorOf or RequirementKind.MeetsSet),
                at + ".requirement.kind", ProblemCode.Level, "partWithoutLevel");
            parts.Add(new(readPart(part, at), Read(part.Requirement, at + ".requirement", readPart)));
        }

        return parts.ToImmutable();
    }

    private RequirementDefinition ReadTable(RequirementDocument document, string path, LegalSource source)
    {
        var count = document.ByYear is null ? 1 : years.To - years.From + 1;
        var cells = new Requirement[strata.All.Length * count];
        if (document.Levels is { } levels) ReadRow(document, levels, path + ".levels", source, cells, 0, 1);
        else ReadYears(document, path + ".byYear", source, cells, count);
        return new(document.Kind, source, count, cells, []);
    }

    private void ReadYears(
        RequirementDocument document, string path, LegalSource source, Requirement[] cells, int count)
    {
        var rows = document.ByYear!.Value;
        for (var i = 0; i < rows.Length; i++)
        {
            var (row, at) = (rows[i], $"{path}[{i}]");
            if (row.Year != years.From + i || i >= count)
            {
                reader.Report(
                    at + ".year", ProblemCode.Completeness, i < count ? "yearOrder" : "yearTooMany",
                    ("year", row.Year), ("expected", years.From + i));
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
            rows.Length == count, path, ProblemCode.Completeness, "yearsMissing",
            ("count", rows.Length), ("from", years.From), ("to", years.To));
    }

    private void ReadRow(
        RequirementDocument document, ImmutableArray<KeyValuePair<string, CellDocument>> row, string path, LegalSource source,
        Requirement[] cells, int column, int columns)
    {
        if (Find(row, "all") is { } common)
        {
            var cell = ReadCell(document, common, path + ".all", source);
            for (var s = 0; s < strata.All.Length; s++) cells[(s * columns) + column] = cell;
            return;
        }

        foreach (var (code, _) in row)
            if (strata.IndexOf(code) < 0)
                reader.Report(
                    $"{path}.{code}", ProblemCode.Reference, "noColumnOfTable", ("code", code), ("known", strata.All));
        for (var s = 0; s < strata.All.Length; s++)
        {
            var code = strata.All[s].Code;
            if (Find(row, code) is { } cell)
                cells[(s * columns) + column] =
                    Earlier(row, cells, cell, s, column, columns) ?? ReadCell(document, cell, $"{path}.{code}", source);
            else
                reader.Report(path, ProblemCode.Completeness, "columnMissing", ("code", code));
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
        if (cell.NotRequired) return new NotRequired(source);
        var empty = cell is { Number: null, Attained: false };
        if (empty) return document.DecidedBy == Authority.Province ? new Delegated(source) : new NotKnown(source);
        if (document.Kind == RequirementKind.Attained)
        {
            reader.Require(cell.Attained, path, ProblemCode.Level, "numberAmongAttained");
            return new Attained(source);
        }

        reader.Require(cell.Number is not null, path, ProblemCode.Level, "trueAmongLevels");
        reader.Require(source.Evidence != EvidenceGrade.Unknown, path, ProblemCode.Evidence, "cellWithoutGrade");
        Level(reader, cell, path);
        var level = cell.Number ?? 0;
        return document.Kind switch
        {
            RequirementKind.AtLeast => new AtLeast(level, source),
            RequirementKind.AtMost => new AtMost(level, source),
            RequirementKind.MoreThan => new MoreThan(level, source),
            RequirementKind.CountAtLeast => new CountAtLeast(level, source),
            _ => new GradeAtLeast(level, source),
        };
    }

    /// <summary>A level is no negative number, and short enough to be compared exactly.</summary>
    public static void Level(DocumentReader reader, CellDocument cell, string path)
    {
        var level = cell.Number ?? 0;
        if (level < 0 || Digits(level) > MaxLevelDigits)
            reader.Report(path, ProblemCode.Level, "levelOutOfRange", ("level", level), ("digits", MaxLevelDigits));
    }

    private decimal Factor(RequirementDocument document, string path)
    {
        reader.Require(
            document.Factor is > 0 && Digits(document.Factor.Value) <= MaxFactorDigits, path + ".factor",
            ProblemCode.Level, "noFactor", ("factor", document.Factor), ("digits", MaxFactorDigits));
        return document.Factor ?? 1;
    }

    private string Baseline(RequirementDocument document, string path)
    {
        reader.Require(
            inputs.Any(i => i.Id == document.Baseline), path + ".baseline", ProblemCode.Reference, "noSuchInput",
            ("id", document.Baseline));
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
        ImmutableArray<KeyValuePair<string, CellDocument>> row, Requirement[] cells, CellDocument cell, int stratum, int column, int columns)
    {
        for (var s = 0; s < stratum; s++)
            if (Find(row, strata.All[s].Code) is { Evidence: null, Reference: null, Note: null } other
                && cell is { Evidence: null, Reference: null, Note: null }
                && other.Number == cell.Number && other.Attained == cell.Attained && other.NotRequired == cell.NotRequired)
                return cells[(s * columns) + column];
        return null;
    }

    private static CellDocument? Find(ImmutableArray<KeyValuePair<string, CellDocument>> row, string column)
    {
        foreach (var (code, cell) in row)
            if (string.Equals(code, column, StringComparison.Ordinal))
                return cell;
        return null;
    }

    private static int Digits(decimal value) =>
        value.ToString(CultureInfo.InvariantCulture).Count(char.IsAsciiDigit);
}
