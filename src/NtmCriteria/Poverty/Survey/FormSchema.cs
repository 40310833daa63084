using NtmCriteria.Law;

using static NtmCriteria.Law.Values;

namespace NtmCriteria.Poverty;

/// <summary>The shapes of the documents behind the survey forms.</summary>
internal static class FormSchema
{
    private static readonly ObjectShape Conflict = new(
        "conflict", Needs("area", Text), Needs("form", Text), Needs("points", Whole));

    private static readonly ObjectShape Row = new(
        "pointsRow", Needs("item", Whole), Needs("itemCode", Text), Needs("row", Whole), Needs("label", Label),
        Needs("quantity", new WordShape(PovertyWords.Of<SurveyQuantity>())),
        Needs("points", new MapShape(WholeFrom0, "an object of points by area", "một đối tượng có điểm theo vùng")),
        May("from", Number), May("below", Number), May("is", List(Text)), May("conflict", Conflict), May("note", Text))
    {
        OneOf = ["from", "is"],
    };

    private static readonly ListShape BoyAndGirl = new(Number) { AtLeast = 2, AtMost = 2 };

    private static readonly ObjectShape NutritionRow = new(
        "nutritionRow", Needs("months", Whole), Needs("label", Text), Needs("height", BoyAndGirl), May("weight", BoyAndGirl));

    public static readonly ObjectShape Points = new(
        "points", Needs("schema", Only(FormReader.PointsSchema)), Needs("id", Text), Needs("form", Text),
        Needs("instrument", Text), Needs("reference", Text), Needs("evidence", Evidence), Needs("areas", List(Text)),
        Needs("rows", List(Row)), May("$schema", Text));

    public static readonly ObjectShape Nutrition = new(
        "nutrition", Needs("schema", Only(FormReader.NutritionSchema)), Needs("id", Text), Needs("instrument", Text),
        Needs("reference", Text), Needs("evidence", Evidence), Needs("note", Text), Needs("rows", List(NutritionRow)),
        May("$schema", Text));
}
