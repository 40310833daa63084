using System.Collections.Immutable;
using System.Text.Json;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;

namespace NtmCriteria.Serialization;

/// <summary>
/// Values that are reports of one dossier, <c>ntm-assessment/1</c>. What a report says is read by computing it again: where the
/// rules give another answer now, it is refused.
/// </summary>
internal abstract class ReportConverter<T>(RuleBook book, Language language) : ValueConverter<T>(AssessmentReportWriter.Schema)
{
    protected RuleBook Book => book;

    protected sealed override T Read(string document, ReadOnlyMemory<byte> utf8, JsonReaderOptions options)
    {
        var report = RecordedReport.Parse(document, utf8, book);
        if (report.Results.IsEmpty || report.Results.Any(r => !Same(r, report.Results[0])))
            throw Problem(document, 1, "$.results", "reportOfOne", ("count", report.Results.Length));
        foreach (var result in report.Results)
            if (GoldenRun.Run(result.Case, book, language).Mismatches is [var differs, ..])
                throw Problem(
                    document, result.Case.Line, "$.results", "verdictDiffers", ("given", differs.Actual), ("place", differs.What),
                    ("known", differs.Expected));
        return Restore(document, report.Results);
    }

    /// <summary>The value of which the results are.</summary>
    protected abstract T Restore(string document, ImmutableArray<RecordedResult> results);

    protected void Write(Utf8JsonWriter json, string? setId, EvaluationOptions options, IEnumerable<CommuneResult> results)
    {
        using var bytes = new MemoryStream();
        using (var report = new AssessmentReportWriter(bytes, book) { Language = language, SetId = setId, Evaluation = options, WholeDossiers = true })
        {
            foreach (var result in results) report.Write(result);
            report.Finish();
        }

        json.WriteRawValue(bytes.GetBuffer().AsSpan(0, (int)bytes.Length).TrimEnd((byte)'\n'));
    }

    /// <summary>A report names the rules of the book; they must be those that the answer came from.</summary>
    protected void OfThisBook(CriteriaSet set)
    {
        if (!book.SetIds.Contains(set.Id, StringComparer.Ordinal) || !book.PeriodOf(set.Id).Contains(set.AsOf)
            || !ReferenceEquals(book.Get(set.Id, set.AsOf).Version, set.Version))
            throw new JsonException(
                $"The set {set.Id} is of another rule book: add a {nameof(NtmJsonConverter)} made for that book to the converters of the options.");
    }

    protected static RuleDocumentException Problem(
        string document, int line, string path, string text, params ReadOnlySpan<(string Name, object? Value)> values) =>
        RuleProblem.One(document, line, 1, path, ProblemCode.Structure, ProblemTexts.Fill(text, values));

    private static bool Same(RecordedResult result, RecordedResult first) =>
        result.Case.AsOf == first.Case.AsOf && result.Dossier.Equals(first.Dossier);
}

/// <summary>An assessment as a report of one result.</summary>
internal sealed class AssessmentConverter(RuleBook book, Language language) : ReportConverter<Assessment>(book, language)
{
    public override void Write(Utf8JsonWriter writer, Assessment value, JsonSerializerOptions options)
    {
        OfThisBook(value.Set);
        var meant = value.Dossier.Meaning(value.Dossier.Tier ?? value.Set.Tier);
        Write(writer, value.Set.Id, value.Options,
        [
            new(value.Dossier, Book.Classify(meant, value.AsOf, value.Options), value.Set.Tier, value.Set.Id, value, null),
        ]);
    }

    protected override Assessment Restore(string document, ImmutableArray<RecordedResult> results)
    {
        if (results is not [var result]) throw Problem(document, 1, "$.results", "reportOfOne", ("count", results.Length));
        var one = result.Case;
        if (one.Expected.NoSet is { } reason) throw Problem(document, one.Line, "$.results[0].reason", "assessmentWithoutSet", ("reason", reason));
        var set = one.SetId is { } id ? Book.Get(id, one.AsOf) : Book.InForce(Level.Commune, one.Tier, one.AsOf);
        return set.Evaluate(result.Dossier, one.Options);
    }
}

/// <summary>A decision on the tier as a report of one result for each tier that was asked.</summary>
internal sealed class TierDecisionConverter(RuleBook book, Language language) : ReportConverter<TierDecision>(book, language)
{
    public override void Write(Utf8JsonWriter writer, TierDecision value, JsonSerializerOptions options)
    {
        // Each result stands alone in the report: it must say to which tier the ids without one belong.
        var dossier = value.Dossier.Meaning(value.Dossier.Tier ?? Tier.Standard);
        foreach (var condition in value.Conditions)
            if (condition.Assessment is { } assessment) OfThisBook(assessment.Set);
        Write(
            writer, null, value.Options,
            value.Conditions.IsEmpty
                ? [Book.Assess(dossier, value.AsOf, dossier.Tier!.Value, value.Options)]
                : value.Conditions.Select(c => new CommuneResult(
                    dossier, value, c.Tier, c.Assessment?.Set.Id ?? c.Answer.SetId, c.Assessment,
                    c.Assessment is null ? new(c.Answer) : null)));
    }

    protected override TierDecision Restore(string document, ImmutableArray<RecordedResult> results) =>
        Book.Classify(results[0].Dossier, results[0].Case.AsOf, results[0].Case.Options);
}
