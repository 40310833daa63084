using System.Collections.Immutable;
using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Reads the tables behind the survey forms, strictly.</summary>
internal static class FormReader
{
    public const string PointsSchema = "ntm-points/1";
    public const string NutritionSchema = "ntm-nutrition/1";

    private const string Folder = "rules/poverty/forms/";

    public static PointsTable Points() =>
        Points("builtin:poverty/forms/b1-2022-2025.json", EmbeddedRules.Read(Folder + "b1-2022-2025.json"));

    public static NutritionTable Nutrition() =>
        Nutrition("builtin:poverty/forms/nutrition-2022-2025.json", EmbeddedRules.Read(Folder + "nutrition-2022-2025.json"));

    public static PointsTable Points(string name, ReadOnlyMemory<byte> json) => Points(new DocumentReader(name, json));

    public static PointsTable Points(DocumentReader reader)
    {
        var document = reader.Read(FormSchema.Points);
        var rows = ImmutableArray.CreateBuilder<PointsRow>(document.Rows.Length);
        for (var i = 0; i < document.Rows.Length; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Require(row.Below is null || row.Below > row.From, path + ".below", ProblemCode.Level, "pointsRowEmpty");
            foreach (var (area, points) in row.Points)
            {
                reader.Require(
                    document.Areas.Contains(area, StringComparer.Ordinal), $"{path}.points.{area}", ProblemCode.Reference, "unknownArea",
                    ("area", area), ("known", document.Areas));
                reader.Require(points >= 0, $"{path}.points.{area}", ProblemCode.Level, "negativePoints");
            }

            reader.Require(
                row.Quantity == SurveyQuantity.UrbanRegion || row.Points.Length == document.Areas.Length, path + ".points",
                ProblemCode.Completeness, "areaMissing");
            var read = new PointsRow(
                row.Item, row.Row, row.Label, row.Quantity, row.From ?? 0, row.Below,
                [.. document.Areas.Select(a => row.Points.Where(p => p.Key == a).Select(p => (int?)p.Value).FirstOrDefault())],
                row.Conflict, row.Note)
            {
                Values = Values(reader, row, path + ".is"),
            };
            reader.Require(
                rows.All(r => r.Quantity != read.Quantity || !Overlap(r, read)), path, ProblemCode.Completeness, "pointsRowOverlaps");
            rows.Add(read);
        }

        reader.Finish();
        return new(document.Id, document.Form, document.Source, document.Areas, rows.ToImmutable());
    }

    public static NutritionTable Nutrition(string name, ReadOnlyMemory<byte> json) => Nutrition(new DocumentReader(name, json));

    public static NutritionTable Nutrition(DocumentReader reader)
    {
        var document = reader.Read(FormSchema.Nutrition);
        for (var i = 0; i < document.Rows.Length; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Require(
                i == 0 || row.Months > document.Rows[i - 1].Months, path + ".months", ProblemCode.Completeness, "agesDoNotRise");
            reader.Require(row.Height.Length == 2, path + ".height", ProblemCode.Level, "oneHeight");
            reader.Require(row.Weight is null or { Length: 2 }, path + ".weight", ProblemCode.Level, "oneWeight");
        }

        reader.Finish();
        return new(document.Id, document.Source, [.. document.Rows.Select(r => new NutritionRow(
            r.Months, r.Label, r.Weight?[0], r.Weight?[1], r.Height[0], r.Height[1]))]);
    }

    private static bool Overlap(PointsRow one, PointsRow other) => one.Values != 0 || other.Values != 0
        ? (one.Values & other.Values) != 0
        : (one.Below is null || other.From < one.Below) && (other.Below is null || one.From < other.Below);

    private static ulong Values(DocumentReader reader, PointsRowDocument row, string path)
    {
        if (row.Is.IsEmpty) return 0;
        var names = row.Quantity switch
        {
            SurveyQuantity.HighestDiploma => CamelWords.All<Diploma>(),
            SurveyQuantity.NonFarmWork => CamelWords.All<NonFarmWork>(),
            SurveyQuantity.Wall or SurveyQuantity.Pillar => CamelWords.All<BuildingMaterial>(),
            SurveyQuantity.Water => CamelWords.All<WaterSource>(),
            SurveyQuantity.Latrine => CamelWords.All<LatrineKind>(),
            // The regions are numbered from 1.
            SurveyQuantity.UrbanRegion => ["", .. CamelWords.All<UrbanRegion>()],
            _ => [],
        };
        var values = 0ul;
        foreach (var word in row.Is)
        {
            var at = Array.IndexOf(names, word);
            reader.Require(
                at >= 0, path, ProblemCode.Reference, "unknownWord", ("word", word), ("known", names));
            if (at >= 0) values |= 1ul << at;
        }

        return values;
    }
}
