using System.Collections.Immutable;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;

namespace NtmCriteria.Authoring.Schema;

/// <summary>
/// The JSON Schema (draft-07) of a kind of rule document, for editors and validators. It is written from the same
/// shapes by which documents are read, so that it accepts what the reader accepts; what a document means,
/// <c>RuleCheck</c> checks.
/// </summary>
public static class RuleSchema
{
    private static readonly DocumentKinds All = new(
    [
        (CalendarReader.Schema, () => CalendarReader.Shape), (SetReader.Schema, () => SetSchema.Set),
        (MinistryGuidances.Schema, () => MinistryGuidances.Shape),
        (ProvincesReader.Schema, () => ProvincesReader.Shape),
        (LevelsReader.Schema, () => LevelsDocument.Shape), (FormReader.NutritionSchema, () => FormSchema.Nutrition),
        (OcopReader.Schema, () => OcopReader.Shape), (FormReader.PointsSchema, () => FormSchema.Points),
        (ReportChecks.Schema, () => ReportChecks.Shape), (StandardReader.Schema, () => StandardSchema.Standard), (RecognitionReader.Schema, () => RecognitionSchema.Recognition),
        (ZoneReader.Schema, () => ZoneSchema.Zones),
    ]);

    /// <summary>The kinds, as the member <c>schema</c> of a document names them, such as <c>ntm-levels/1</c>.</summary>
    public static ImmutableArray<string> Kinds => All.Names;

    /// <summary>The file that holds the schema of a kind, such as <c>levels.schema.json</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string FileName(string kind) => All.FileName(kind);

    /// <summary>The schema of a kind as JSON, with hover texts in Vietnamese and English; the same on every machine.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Json(string kind) => All.Json(kind);

    /// <summary>The shape of every kind.</summary>
    internal static IEnumerable<(string Kind, IObjectShape Shape)> Shapes => All.Shapes;
}
