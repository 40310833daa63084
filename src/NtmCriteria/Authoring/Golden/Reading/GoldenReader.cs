using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads a document of cases; what is wrong in one case does not hide what is wrong in the next.</summary>
internal static class GoldenReader
{
    public const string Schema = "ntm-cases/1";

    public static GoldenDocument Read(string name, ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        var reader = new DocumentReader(name, utf8);
        var document = reader.Read(CaseShape.Document);
        if (reader.Text(document.Schema) is var schema && schema != Schema)
            throw reader.Problem(
                document.Schema, ProblemCode.Structure, "unknownKind", ("given", schema), ("known", Schema));
        var title = Values.Label.Read(reader, document.Title);
        reader.Finish();
        var problems = new List<RuleProblem>();
        var (cases, ids) = (ImmutableArray.CreateBuilder<GoldenCase>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in reader.Items(document.Cases))
        {
            try
            {
                var one = Case(reader, entry, book, (name, reader.Place(entry).Line));
                if (!ids.Add(one.Id))
                    throw reader.Problem(
                        entry["id"], ProblemCode.Structure, "caseIdTwice", ("id", one.Id));
                cases.Add(one);
            }
            catch (RuleDocumentException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
        }

        return problems.Count == 0
            ? new(name, reader.Text(document.Id), title, cases.ToImmutable())
            : throw new RuleDocumentException([.. problems]);
    }

    private static GoldenCase Case(DocumentReader reader, JsonEntry entry, RuleBook book, (string Name, int Line) place)
    {
        var one = CaseShape.Case.Read(reader, entry);
        var question = Question(reader, entry, one, book);
        var dossier = DossierReader.Read(reader, one, question);
        return new(
            place.Name, place.Line, Id(reader, one.Id), dossier, question.AsOf, Source(reader, one.Source))
        {
            SetId = question.SetId,
            Tier = question.Tier,
            Options = new()
            {
                MinimumEvidence = one.Strict is { } strict ? Values.KnownEvidence.Read(reader, strict) : EvidenceGrade.Unknown,
                UseWeakLimits = one.WeakLimits is { } weak && reader.Flag(weak),
            },
            Expected = ExpectationReader.Read(reader, one.Expect, question),
            Note = one.Note is { } note ? reader.Text(note) : null,
            IsProposed = one.Proposed is { } proposed && reader.Flag(proposed),
        };
    }

    /// <summary>Which set is asked: named, or the one that governs the tier on the day.</summary>
    private static GoldenQuestion Question(DocumentReader reader, JsonEntry entry, CaseEntries one, RuleBook book)
    {
        var asOf = Date(reader, one.AsOf);
        if (one.Set is not { } named)
        {
            if (one.Tier is not { } tier) throw reader.Problem(entry, ProblemCode.Structure, "neitherSetNorTier");
            var asked = Values.Tier.Read(reader, tier);
            return new(book, asOf, null, asked, book.Ask(Level.Commune, asked, asOf).Set);
        }

        if (one.Tier is { } twice) throw reader.Problem(twice, ProblemCode.Structure, "setAndTier");
        var id = reader.Text(named);
        if (!book.SetIds.Contains(id, StringComparer.Ordinal))
            throw reader.Problem(
                named, ProblemCode.Structure, "unknownSet", ("id", id), ("known", book.SetIds));
        var period = book.PeriodOf(id);
        if (!period.Contains(asOf))
            throw reader.Problem(
                one.AsOf, ProblemCode.Structure, "dayOutsideSet", ("day", asOf), ("id", id), ("from", period.Start), ("to", period.End));
        var set = book.Get(id, asOf);
        return new(book, asOf, id, set.Tier, set);
    }

    private static GoldenSource Source(DocumentReader reader, JsonEntry entry)
    {
        var source = CaseShape.Source.Read(reader, entry);
        var reference = reader.Text(source.Reference);
        return string.IsNullOrWhiteSpace(reference)
            ? throw reader.Problem(source.Reference, ProblemCode.Structure, "referenceOfCaseEmpty")
            : new(reference, Values.Evidence.Read(reader, source.Evidence));
    }

    private static string Id(DocumentReader reader, JsonEntry entry) =>
        reader.Text(entry) is { Length: > 0 } id && !string.IsNullOrWhiteSpace(id)
            ? id
            : throw reader.Problem(entry, ProblemCode.Structure, "caseIdEmpty");

    // What is wrong is thrown, not kept: the next case is read all the same.
    private static LocalDate Date(DocumentReader reader, JsonEntry entry)
    {
        var text = reader.Text(entry);
        return DocumentReader.TryDate(text, out var date)
            ? date
            : throw reader.Problem(entry, ProblemCode.Structure, "noDate", ("given", entry));
    }
}

/// <summary>What a case asks: the rules, the day, and the set that answers, or none.</summary>
internal sealed record GoldenQuestion(RuleBook Book, LocalDate AsOf, string? SetId, Tier Tier, CriteriaSet? Set);
