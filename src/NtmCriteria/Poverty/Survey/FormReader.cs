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
        var document = FormShape.Points(reader);
        reader.Schema(document.Schema, PointsSchema);
        var rows = ImmutableArray.CreateBuilder<PointsRow>(document.Rows.Count);
        for (var i = 0; i < document.Rows.Count; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Label(row.Label, path + ".label");
            reader.Require(
                row.Below is null || row.Below > row.From, path + ".below", ProblemCode.Level,
                $"the row is empty; expected an end above its start", $"dòng rỗng; cần cuối lớn hơn đầu");
            foreach (var (area, points) in row.Points)
            {
                reader.Require(
                    document.Areas.Contains(area), $"{path}.points.{area}", ProblemCode.Reference,
                    $"\"{area}\" is no area of the table; expected one of {string.Join(", ", document.Areas)}",
                    $"\"{area}\" không phải vùng của bảng; cần một trong {string.Join(", ", document.Areas)}");
                reader.Require(
                    points >= 0, $"{path}.points.{area}", ProblemCode.Level, $"points are negative; expected 0 or more",
                    $"điểm âm; cần từ 0 trở lên");
            }

            reader.Require(
                row.Quantity == SurveyQuantity.UrbanRegion || row.Points.Count == document.Areas.Count, path + ".points",
                ProblemCode.Completeness, $"an area is missing; expected points for every area",
                $"thiếu một vùng; cần điểm cho mọi vùng");
            var read = new PointsRow(
                row.Item, row.Row, row.Label, row.Quantity, row.From ?? 0, row.Below,
                [.. document.Areas.Select(a => row.Points.TryGetValue(a, out var points) ? points : (int?)null)],
                row.Conflict is { } c ? new(c.Area, c.Form, c.Points) : null, row.Note)
            {
                Values = Values(reader, row, path + ".is"),
            };
            reader.Require(
                rows.All(r => r.Quantity != read.Quantity || !Overlap(r, read)), path,
                ProblemCode.Completeness,
                $"the row overlaps another of the same quantity; expected rows that exclude each other",
                $"dòng chồng lên dòng khác của cùng đại lượng; cần các dòng loại trừ nhau");
            rows.Add(read);
        }

        reader.Finish();
        return new(
            document.Id, document.Form,
            new(document.Instrument, document.Reference, document.Evidence, Authority.National),
            [.. document.Areas], rows.ToImmutable());
    }

    public static NutritionTable Nutrition(string name, ReadOnlyMemory<byte> json) => Nutrition(new DocumentReader(name, json));

    public static NutritionTable Nutrition(DocumentReader reader)
    {
        var document = FormShape.Nutrition(reader);
        reader.Schema(document.Schema, NutritionSchema);
        for (var i = 0; i < document.Rows.Count; i++)
        {
            var (row, path) = (document.Rows[i], $"$.rows[{i}]");
            reader.Require(
                i == 0 || row.Months > document.Rows[i - 1].Months, path + ".months", ProblemCode.Completeness,
                $"the ages do not rise; expected a later one", $"tuổi không tăng; cần tuổi lớn hơn");
            reader.Require(
                row.Height.Count == 2, path + ".height", ProblemCode.Level,
                $"one height stands here; expected two, of boys and girls", $"chỉ có một chiều cao; cần hai, của trai và gái");
            reader.Require(
                row.Weight is null || row.Weight.Count == 2, path + ".weight", ProblemCode.Level,
                $"one weight stands here; expected two, of boys and girls", $"chỉ có một cân nặng; cần hai, của trai và gái");
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
            reader.Require(
                at >= 0, path, ProblemCode.Reference, $"\"{word}\" is not known; expected one of {string.Join(", ", names)}",
                $"không có \"{word}\"; cần một trong {string.Join(", ", names)}");
            if (at >= 0) values |= 1ul << at;
        }

        return values;
    }
}
