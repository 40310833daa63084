using System.Collections.Immutable;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Golden;

/// <summary>Reads a report of assessments back. Fields that it does not need may be there: fields are only ever added.</summary>
internal static class ReportReader
{
    public const string Schema = AssessmentReportWriter.Schema;

    public static RecordedReport Read(string name, ReadOnlyMemory<byte> utf8, RuleBook book)
    {
        var slices = ReportSlices.Of(name, utf8);
        var schema = slices.Value("schema", Text);
        if (schema != Schema)
            throw ReportSlices.Problem(name, 1, "$.schema", "unknownReport", ("given", schema), ("known", Schema));
        // Written since reports can be verified; without it the inputs of the results are not there either.
        var (set, options) = slices.Value("asked", Asked);
        var documents = slices.Has("rules") ? slices.Value("rules", Documents) : [];
        var problems = new List<RuleProblem>();
        var results = ImmutableArray.CreateBuilder<RecordedResult>();
        foreach (var slice in slices.Results)
        {
            try
            {
                results.Add(slice.Read((reader, entry) => new ResultReader(reader, book, name, slice.Line).Read(entry, set, options)));
            }
            catch (RuleDocumentException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
        }

        return problems.Count == 0
            ? new(name, slices.Value("library", Text), slices.Value("data", Text), documents, results.ToImmutable())
            : throw new RuleDocumentException([.. problems]);
    }

    /// <summary>A member that must be there.</summary>
    public static JsonEntry Need(this DocumentReader reader, JsonEntry around, string key) =>
        around.Kind != JsonKind.Object ? throw reader.Wrong(around, "anObject")
        : around.Find(key) ?? throw reader.Problem(
            around, ProblemCode.Structure, "reportWithoutInputs", ("key", key));

    /// <summary>A text, or null where none is given.</summary>
    public static string? TextOrNull(this DocumentReader reader, JsonEntry around, string key) =>
        reader.Need(around, key) is { Kind: not JsonKind.Null } entry ? reader.Text(entry) : null;

    private static string Text(DocumentReader reader, JsonEntry entry) => reader.Text(entry);

    private static (string? Set, EvaluationOptions Options) Asked(DocumentReader reader, JsonEntry entry) => (
        reader.TextOrNull(entry, "set"),
        new()
        {
            MinimumEvidence = reader.Need(entry, "strict") is { Kind: not JsonKind.Null } strict
                ? (EvidenceGrade)reader.Word(strict, Words.KnownEvidence) : EvidenceGrade.Unknown,
            UseWeakLimits = entry.Find("weakLimits") is { } weak && reader.Flag(weak),
        });

    private static ImmutableArray<RecordedDocument> Documents(DocumentReader reader, JsonEntry entry) =>
        [.. reader.Items(entry).Select(one => new RecordedDocument(
            reader.Text(reader.Need(one, "id")), reader.Text(reader.Need(one, "hash"))))];
}
