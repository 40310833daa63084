using System.Collections.Immutable;

namespace NtmCriteria.Poverty;

/// <summary>Reads the tables behind the survey forms, strictly.</summary>
internal static class FormReader
{
    private const string Folder = "rules/poverty/forms/";

    public static PointsTable Points() =>
        Points("builtin:poverty/forms/b1-2022-2025.json", EmbeddedRules.Read(Folder + "b1-2022-2025.json"));

    public static NutritionTable Nutrition() =>
        Nutrition("builtin:poverty/forms/nutrition-2022-2025.json", EmbeddedRules.Read(Folder + "nutrition-2022-2025.json"));

    public static PointsTable Points(string name, ReadOnlyMemory<byte> json)
    {
        var reader = new DocumentReader(name, json);
        var document = FormShape.Points(reader);
        reader.Require(document.Schema == "ntm-points/1", "$.schema", $"\"{document.Schema}\" is not known; expected \"ntm-points/1\"");
        var rows = ImmutableArray.CreateBuilder<PointsRow>(document.Rows.Count);
        for (var i = 0; i < document.Rows.Count; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Label(row.Label, path + ".label");
            reader.Require(
                row.Is is null != row.From is null, path, "expected exactly one of from and is");
            reader.Require(
                row.Below is null || row.Below > row.From, path + ".below", "the row is empty; expected an end above its start");
            foreach (var (area, points) in row.Points)
            {
                reader.Require(
                    document.Areas.Contains(area), $"{path}.points.{area}",
                    $"\"{area}\" is no area of the table; expected one of {string.Join(", ", document.Areas)}");
                reader.Require(points >= 0, $"{path}.points.{area}", "points are negative; expected 0 or more");
            }

            reader.Require(
                row.Quantity == SurveyQuantity.UrbanRegion || row.Points.Count == document.Areas.Count, path + ".points",
                "an area is missing; expected points for every area");
            var read = new PointsRow(
                row.Item, row.Row, row.Label, row.Quantity, row.From ?? 0, row.Below,
                [.. document.Areas.Select(a => row.Points.TryGetValue(a, out var points) ? points : (int?)null)],
                row.Conflict is { } c ? new(c.Area, c.Form, c.Points) : null, row.Note)
            {
                Values = Values(reader, row, path + ".is"),
            };
            reader.Require(
                rows.All(r => r.Quantity != read.Quantity || !Overlap(r, read)), path,
                "the row overlaps another of the same quantity; expected rows that exclude each other");
            rows.Add(read);
        }

        reader.Finish();
        return new(
            document.Id, document.Form,
            new(document.Instrument, document.Reference, document.Evidence, Authority.National),
            [.. document.Areas], rows.ToImmutable());
    }

    public static NutritionTable Nutrition(string name, ReadOnlyMemory<byte> json)
    {
        var reader = new DocumentReader(name, json);
        var document = FormShape.Nutrition(reader);
        reader.Require(document.Schema == "ntm-nutrition/1", "$.schema", $"\"{document.Schema}\" is not known; expected \"ntm-nutrition/1\"");
        for (var i = 0; i < document.Rows.Count; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Require(
                i == 0 || row.Months > document.Rows[i - 1].Months, path + ".months", "the ages do not rise; expected a later one");
            reader.Require(row.Height.Count == 2, path + ".height", "expected two heights, of boys and girls");
            reader.Require(row.Weight is null || row.Weight.Count == 2, path + ".weight", "expected two weights, of boys and girls");
        }

        reader.Finish();
        return new(
            document.Id, new(document.Instrument, document.Reference, document.Evidence, Authority.National, document.Note),
            [.. document.Rows.Select(r => new NutritionRow(
                r.Months, r.Label, r.Weight?[0], r.Weight?[1], r.Height[0], r.Height[1]))]);
    }

    private static bool Overlap(PointsRow one, PointsRow other) => one.Values != 0 || other.Values != 0
        ? (one.Values & other.Values) != 0
        : (one.Below is null || other.From < one.Below) && (other.Below is null || one.From < other.Below);

    private static ulong Values(DocumentReader reader, PointsRowDocument row, string path)
    {
        if (row.Is is null) return 0;
        var names = row.Quantity switch
        {
            SurveyQuantity.HighestDiploma => PovertyWords.Of<Diploma>(),
            SurveyQuantity.NonFarmWork => PovertyWords.Of<NonFarmWork>(),
            SurveyQuantity.Wall or SurveyQuantity.Pillar => PovertyWords.Of<BuildingMaterial>(),
            SurveyQuantity.Water => PovertyWords.Of<WaterSource>(),
            SurveyQuantity.Latrine => PovertyWords.Of<LatrineKind>(),
            // The regions are numbered from 1.
            SurveyQuantity.UrbanRegion => ["", .. PovertyWords.Of<UrbanRegion>()],
            _ => [],
        };
        var values = 0ul;
        foreach (var word in row.Is)
        {
            var at = Array.IndexOf(names, word);
            reader.Require(at >= 0, path, $"\"{word}\" is not known; expected one of "
                + string.Join(", ", names));
            if (at >= 0) values |= 1ul << at;
        }

        return values;
    }
}
