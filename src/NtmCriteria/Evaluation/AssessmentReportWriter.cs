using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// Writes a report of assessments as JSON, schema <c>ntm-assessment/1</c>: one result a line inside one document, so that it
/// can be read as a whole or line by line. The report records its inputs: a later version can compute it again.
/// </summary>
/// <remarks>Memory does not grow with the number of results. The same results give the same bytes.</remarks>
public sealed class AssessmentReportWriter : IDisposable
{
    /// <summary>The schema of the report. Within a number, fields are only ever added.</summary>
    public const string Schema = "ntm-assessment/1";

    private const int Enough = 1 << 15;

    // The output is a file or a pipe, never part of a page: ">= 42" stays readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream output;
    private readonly RuleBook rules;
    private readonly ArrayBufferWriter<byte> buffer = new(Enough * 2);
    private readonly Utf8JsonWriter json;
    private readonly int[] verdicts = new int[Words.Verdict.Length];
    private ResultJson? results;
    private EvidenceUse evidence = new(0, 0, 0, 0, 0);
    private int count;

    /// <summary>A report that is empty so far.</summary>
    /// <param name="output">Takes the report in UTF-8; it stays open.</param>
    /// <param name="rules">The rules that the results were computed with: the report names their documents.</param>
    public AssessmentReportWriter(Stream output, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        (this.output, this.rules) = (output, rules);
        json = new(buffer, Options);
    }

    /// <summary>The language of names and labels.</summary>
    public Language Language { get; init; }

    /// <summary>The set that every dossier was held against, or null where the day decided.</summary>
    public string? SetId { get; init; }

    /// <summary>How strictly the dossiers were evaluated.</summary>
    public EvaluationOptions Evaluation { get; init; }

    /// <summary>The number of the only criterion to be reported, or null for all.</summary>
    public int? Criterion { get; init; }

    /// <summary>The id of the only indicator to be reported, or null for all.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>Whether every result holds its whole dossier, also where the flat fields say all of it.</summary>
    internal bool WholeDossiers { get; init; }

    /// <summary>Adds a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="line">The line of the dossier in its table, from 1; null: one more than the results before it.</param>
    public void Write(CommuneResult result, int? line = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var writer = Begin();
        Raw(count == 0 ? "\n" : ",\n");
        count++;
        verdicts[VerdictCode.Encode(result.Verdict)]++;
        if (result.Assessment is { } assessment) evidence = evidence.Plus(assessment.Evidence);
        json.Reset(buffer);
        writer.Write(result, line ?? count);
        json.Flush();
        if (buffer.WrittenCount > Enough) LetOut();
    }

    /// <summary>Completes the report with its totals.</summary>
    /// <param name="leftOut">How many rows of the table could not be read and are no result.</param>
    public void Finish(int leftOut = 0)
    {
        Begin();
        Raw("\n],\"totals\":");
        Object(() =>
        {
            json.WriteNumber("communes", count);
            foreach (var verdict in new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable })
                json.WriteNumber(Words.Spell(verdict), verdicts[VerdictCode.Encode(verdict)]);
            json.WriteNumber("rowsLeftOut", leftOut);
            ResultJson.Evidence(json, evidence);
        });
        Raw("}\n");
        LetOut();
        output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => json.Dispose();

    /// <summary>The schema, and how many results were written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Schema}: {count} results");

    private ResultJson Begin()
    {
        if (results is not null) return results;
        var library = typeof(RuleBook).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
        Raw($"{{\"schema\":\"{Schema}\",\"library\":\"{library}\",\"data\":\"{rules.DataVersion}+{rules.ContentHash}\",\"asked\":");
        // What was asked for beside the table: a later run needs it to come to the same verdicts.
        Object(() =>
        {
            json.WriteString("set", SetId);
            json.WriteString("strict", Evaluation.MinimumEvidence is var grade and not EvidenceGrade.Unknown ? Words.Evidence[(int)grade] : null);
            if (Evaluation.UseWeakLimits) json.WriteBoolean("weakLimits", true);
        });
        Raw(",");
        if (!rules.Documents.IsEmpty) Documents();
        Raw("\"results\":[");
        return results = new(json, Language, new(Criterion, IndicatorId)) { WholeDossiers = WholeDossiers };
    }

    /// <summary>The documents beside the national rules; by file name alone, so that the folder makes no difference.</summary>
    private void Documents()
    {
        Raw("\"rules\":");
        json.Reset(buffer);
        json.WriteStartArray();
        foreach (var document in rules.Documents)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("name", Path.GetFileName(document.Name));
            json.WriteString("hash", document.ContentHash);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        Raw(",");
    }

    private void Object(Action members)
    {
        json.Reset(buffer);
        json.WriteStartObject();
        members();
        json.WriteEndObject();
        json.Flush();
    }

    private void Raw(string text) => buffer.Write(Encoding.UTF8.GetBytes(text));

    private void LetOut()
    {
        output.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}
