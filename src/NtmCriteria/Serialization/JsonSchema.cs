using System.Collections.Immutable;
using NtmCriteria.Authoring.Schema;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;

namespace NtmCriteria.Serialization;

/// <summary>
/// The JSON Schema (draft-07) of a kind of document that holds data: a dossier, a history, a household, counts of households,
/// a report of assessments. All but the last are written from the shapes by which the documents are read.
/// </summary>
public static class JsonSchema
{
    private static readonly DocumentKinds All = new(
    [
        (DossierJson.Schema, () => DossierJson.Shape), (HistoryJson.Schema, () => HistoryJson.ShapeFor(RuleBook.National)),
        (HouseholdJson.Schema, () => new HouseholdJson(RuleBook.National).Shape), (PovertyTableJson.Schema, () => PovertyTableJson.Shape),
    ]);

    /// <summary>The kinds, as the member <c>schema</c> of a document names them, such as <c>ntm-dossier/1</c>.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. All.Names, AssessmentReportWriter.Schema];

    /// <summary>The file that holds the schema of a kind, such as <c>dossier.schema.json</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string FileName(string kind) => kind == AssessmentReportWriter.Schema ? "assessment.schema.json" : All.FileName(kind);

    /// <summary>The schema of a kind as JSON, with hover texts in Vietnamese and English; the same on every machine.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Json(string kind) => kind == AssessmentReportWriter.Schema ? AssessmentSchema.Json() : All.Json(kind);

    /// <summary>The shape of every kind.</summary>
    internal static IEnumerable<(string Kind, IObjectShape Shape)> Shapes => All.Shapes;
}
