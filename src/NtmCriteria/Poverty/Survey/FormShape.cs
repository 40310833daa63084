using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Poverty;

/// <summary>Takes the values of the documents behind the survey forms out of entries whose shape was checked: see <see cref="FormSchema"/>.</summary>
internal static class FormShape
{
    public static PointsDocument Points(DocumentReader reader)
    {
        var table = reader.Of(FormSchema.Points);
        return new(
            reader.Text(table["schema"]), reader.Text(table["id"]), reader.Text(table["form"]),
            reader.Text(table["instrument"]), reader.Text(table["reference"]), StandardShape.Evidence(reader, table),
            SetShape.Each(reader, table["areas"], (r, area) => r.Text(area)), SetShape.Each(reader, table["rows"], Row));
    }

    public static NutritionDocument Nutrition(DocumentReader reader)
    {
        var table = reader.Of(FormSchema.Nutrition);
        return new(
            reader.Text(table["schema"]), reader.Text(table["id"]), reader.Text(table["instrument"]),
            reader.Text(table["reference"]), StandardShape.Evidence(reader, table), reader.Text(table["note"]),
            SetShape.Each(reader, table["rows"], NutritionRow));
    }

    private static PointsRowDocument Row(DocumentReader reader, JsonEntry entry) => new(
        reader.Whole(entry["item"]), reader.Text(entry["itemCode"]), reader.Whole(entry["row"]),
        SetShape.Label(reader, entry["label"]),
        (SurveyQuantity)reader.Word(entry["quantity"], PovertyWords.Of<SurveyQuantity>()),
        entry["points"].Children.ToDictionary(p => p.Key!, reader.Whole, StringComparer.Ordinal))
    {
        From = entry.Find("from") is { } from ? reader.Number(from) : null,
        Below = entry.Find("below") is { } below ? reader.Number(below) : null,
        Is = entry.Find("is") is { } words ? SetShape.Each(reader, words, (r, word) => r.Text(word)) : null,
        Conflict = entry.Find("conflict") is { } conflict ? Conflict(reader, conflict) : null,
        Note = reader.OptionalText(entry, "note"),
    };

    private static ConflictDocument Conflict(DocumentReader reader, JsonEntry entry) =>
        new(reader.Text(entry["area"]), reader.Text(entry["form"]), reader.Whole(entry["points"]));

    private static NutritionRowDocument NutritionRow(DocumentReader reader, JsonEntry entry)
    {
        return new(
            reader.Whole(entry["months"]), reader.Text(entry["label"]),
            entry.Find("weight") is { } weight ? Numbers(weight) : null, Numbers(entry["height"]));

        List<decimal> Numbers(JsonEntry list) => SetShape.Each(reader, list, (r, number) => r.Number(number));
    }
}
