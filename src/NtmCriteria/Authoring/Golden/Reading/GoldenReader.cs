using System.Collections.Immutable;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads a document of cases; what is wrong in one case does not hide what is wrong in the next.</summary>
internal static class GoldenReader
{
    public const string Schema = "ntm-cases/1";

    public static GoldenDocument Read(string name, ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..]) utf8 = utf8[3..];
        var reader = new DocumentReader(name, utf8);
        var root = reader.Of(CaseShape.Document);
        reader.OptionalText(root, "$schema");
        if (reader.Text(root["schema"]) is var schema && schema != Schema)
            throw reader.Problem(
                root["schema"], $"\"{schema}\" is not known; expected \"{Schema}\"", $"không có loại \"{schema}\"; cần \"{Schema}\"");
        Values.Label.Check(reader, root["title"]);
        var title = SetShape.Label(reader, root["title"]);
        reader.Label(title, "$.title");
        reader.Finish();
        var problems = new List<RuleProblem>();
        var (cases, ids) = (ImmutableArray.CreateBuilder<GoldenCase>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in reader.Items(root["cases"]))
        {
            try
            {
                var one = Case(reader, entry, book, (name, reader.Place(entry).Line));
                if (!ids.Add(one.Id))
                    throw reader.Problem(
                        entry["id"], $"\"{one.Id}\" stands twice in the document; expected an id of its own",
                        $"\"{one.Id}\" lặp lại trong tài liệu; cần một mã riêng");
                cases.Add(one);
            }
            catch (RuleDocumentException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
        }

        return problems.Count == 0
            ? new(name, reader.Text(root["id"]), title, cases.ToImmutable())
            : throw new RuleDocumentException([.. problems]);
    }

    private static GoldenCase Case(DocumentReader reader, JsonEntry entry, RuleBook book, (string Name, int Line) place)
    {
        CaseShape.Case.Check(reader, entry);
        var question = Question(reader, entry, book);
        var dossier = DossierReader.Read(reader, entry, question);
        return new(
            place.Name, place.Line, Id(reader, entry["id"]), dossier, question.AsOf, Source(reader, entry["source"]))
        {
            SetId = question.SetId,
            Tier = question.Tier,
            Options = new()
            {
                MinimumEvidence = entry.Find("strict") is { } strict
                    ? (EvidenceGrade)reader.Word(strict, Words.KnownEvidence) : EvidenceGrade.Unknown,
            },
            Expected = ExpectationReader.Read(reader, entry["expect"], question),
            Note = reader.OptionalText(entry, "note"),
            IsProposed = entry.Find("proposed") is { } proposed && reader.Flag(proposed),
        };
    }

    /// <summary>Which set is asked: named, or the one that governs the tier on the day.</summary>
    private static GoldenQuestion Question(DocumentReader reader, JsonEntry entry, RuleBook book)
    {
        var asOf = Date(reader, entry["asOf"]);
        if (entry.Find("set") is not { } named)
        {
            if (entry.Find("tier") is not { } tier)
                throw reader.Problem(
                    entry, "neither set nor tier is given; expected one of them", "không có set lẫn tier; cần một trong hai");
            var asked = (Tier)reader.Word(tier, Words.Tier);
            return new(book, asOf, null, asked, book.Ask(Level.Commune, asked, asOf).Set);
        }

        if (entry.Find("tier") is { } twice)
            throw reader.Problem(twice, "both set and tier are given; expected one of them", "có cả set và tier; cần một trong hai");
        var id = reader.Text(named);
        if (!book.SetIds.Contains(id, StringComparer.Ordinal))
            throw reader.Problem(
                named, $"there is no set \"{id}\"; expected one of {string.Join(", ", book.SetIds)}",
                $"không có bộ \"{id}\"; cần một trong {string.Join(", ", book.SetIds)}");
        var period = book.PeriodOf(id);
        if (!period.Contains(asOf))
            throw reader.Problem(
                entry["asOf"],
                $"{Dates.Iso(asOf)} is outside {id}; expected a day from {Dates.Iso(period.Start)} to {Dates.Iso(period.End)}",
                $"{Dates.Iso(asOf)} ở ngoài {id}; cần một ngày từ {Dates.Iso(period.Start)} đến {Dates.Iso(period.End)}");
        var set = book.Get(id, asOf);
        return new(book, asOf, id, set.Tier, set);
    }

    private static GoldenSource Source(DocumentReader reader, JsonEntry entry)
    {
        CaseShape.Source.Check(reader, entry);
        var reference = reader.Text(entry["reference"]);
        return string.IsNullOrWhiteSpace(reference)
            ? throw reader.Problem(
                entry["reference"], "the reference is empty; expected the publication, decision or table of law",
                "nguồn để trống; cần tài liệu công bố, quyết định hoặc bảng của văn bản")
            : new(reference, (EvidenceGrade)reader.Word(entry["evidence"], Words.Evidence));
    }

    private static string Id(DocumentReader reader, JsonEntry entry) =>
        reader.Text(entry) is { Length: > 0 } id && !string.IsNullOrWhiteSpace(id)
            ? id
            : throw reader.Problem(entry, "the id is empty; expected an id of its own", "mã để trống; cần một mã riêng");

    // What is wrong is thrown, not kept: the next case is read all the same.
    private static LocalDate Date(DocumentReader reader, JsonEntry entry)
    {
        var date = reader.Date(reader.Text(entry), entry.Path);
        return date != DocumentReader.NoDate
            ? date
            : throw reader.Problem(
                entry, $"{entry} is not a date; expected a day that exists, from 1900 to 2199, as 2022-03-08",
                $"{entry.Vietnamese} không phải ngày; cần một ngày có thật, từ 1900 đến 2199, như 2022-03-08");
    }
}

/// <summary>What a case asks: the rules, the day, and the set that answers, or none.</summary>
internal sealed record GoldenQuestion(RuleBook Book, LocalDate AsOf, string? SetId, Tier Tier, CriteriaSet? Set);
