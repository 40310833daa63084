using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Titles;
using NtmCriteria.Zoning;

namespace NtmCriteria.Authoring.Checking;

/// <summary>Reads a document by the kind it gives itself.</summary>
internal static class CheckedKind
{
    private static readonly Dictionary<string, Action<CheckedDocument>> Kinds = new(StringComparer.Ordinal)
    {
        [SetReader.Schema] = d => d.Sets.Add(new(d, "$", SetReader.Read(d.Reader))),
        [LevelsReader.Schema] = Levels,
        [CalendarReader.Schema] = d => d.Calendar = CalendarReader.Read(d.Reader),
        [StandardReader.Schema] = d => d.Standard = StandardReader.Read(d.Reader, d.World.Standard),
        [FormReader.PointsSchema] = d => FormReader.Points(d.Reader),
        [ReportChecks.Schema] = d => ReportChecks.Read(d.Reader),
        [MinistryGuidances.Schema] = d => MinistryGuidances.Read(d.Reader),
        [ProvincesReader.Schema] = d => ProvincesReader.Read(d.Reader),
        [FormReader.NutritionSchema] = d => FormReader.Nutrition(d.Reader),
        [RecognitionReader.Schema] = d => d.Recognition = RecognitionReader.Read(d.Reader),
        [OcopReader.Schema] = d => OcopReader.Read(d.Reader),
        [ZoneReader.Schema] = d => ZoneReader.Read(d.Reader),
    };

    /// <summary>The kinds, as documents name them.</summary>
    public static IEnumerable<string> All => Kinds.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether a document builds on others and is read after them.</summary>
    public static bool IsLater(DocumentReader reader) =>
        reader.Schema() == StandardReader.Schema && reader.Root.Find("basedOn") is not null;

    /// <summary>Reads a document.</summary>
    /// <exception cref="RuleDocumentException">It is of no known kind, or unsound.</exception>
    public static void Fill(CheckedDocument document)
    {
        var reader = document.Reader;
        var schema = reader.Schema();
        if (schema is not null && Kinds.TryGetValue(schema, out var read))
        {
            read(document);
            return;
        }

        throw reader.Problem(
            reader.Root.Find("schema") ?? reader.Root, ProblemCode.Kind,
            schema is null ? "noKindOfRuleDocument" : "unknownKindOfRuleDocument", ("given", schema), ("known", All));
    }

    private static void Levels(CheckedDocument document)
    {
        var levels = LevelsReader.Read(document.Reader);
        document.Levels = levels with { Reader = document.Reader.Again() };
        for (var i = 0; i < levels.Sets.Length; i++)
            document.Sets.Add(new(document, string.Create(CultureInfo.InvariantCulture, $"$.sets[{i}]"), levels.Sets[i]));
    }
}
