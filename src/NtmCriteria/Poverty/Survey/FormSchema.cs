using NtmCriteria.Law;
using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shapes of the documents behind the survey forms.</summary>
internal static class FormSchema
{
    private static readonly ObjectShape<PointsConflict> Conflict = new("conflict", o => new(
        o.Needs("area", Text), o.Needs("form", Text), o.Needs("points", Whole)));

    private static readonly WordShape<SurveyQuantity> Quantity = new();

    private static readonly MapShape<int> PointsByArea = new(WholeFrom0, "anObjectOfPoints");

    private static readonly ObjectShape<PointsRowDocument> Row = new("pointsRow", o =>
    {
        var item = o.Needs("item", Whole);
        o.Needs("itemCode", Text);
        return new(
            item, o.Needs("row", Whole), o.Needs("label", Label), o.Needs("quantity", Quantity),
            o.Needs("points", PointsByArea), o.May("from", Number), o.May("below", Number), o.MayEach("is", Text) ?? [],
            o.May("conflict", Conflict), o.May("note", Text));
    })
    {
        OneOf = ["from", "is"],
    };

    private static readonly ListShape<decimal> BoyAndGirl = new(Number, 2, 2);

    private static readonly ObjectShape<NutritionRowDocument> NutritionRow = new("nutritionRow", o => new(
        o.Needs("months", Whole), o.Needs("label", Text), o.Needs("height", BoyAndGirl), o.May("weight", BoyAndGirl)));

    public static readonly ObjectShape<PointsDocument> Points = new("points", o =>
    {
        o.Needs("schema", Kind(FormReader.PointsSchema));
        var points = new PointsDocument(
            o.Needs("id", Text), o.Needs("form", Text), StandardSchema.NeedsSource(o), o.NeedsEach("areas", Text), o.NeedsEach("rows", Row));
        o.May("$schema", Text);
        return points;
    });

    public static readonly ObjectShape<NutritionDocument> Nutrition = new("nutrition", o =>
    {
        o.Needs("schema", Kind(FormReader.NutritionSchema));
        var (id, source) = (o.Needs("id", Text), StandardSchema.NeedsSource(o));
        var table = new NutritionDocument(
            id, source with { Note = o.Needs("note", Text) }, o.NeedsEach("rows", NutritionRow));
        o.May("$schema", Text);
        return table;
    });
}
