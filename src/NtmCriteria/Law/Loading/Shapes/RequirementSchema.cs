using static NtmCriteria.Values;

namespace NtmCriteria;

/// <summary>The shape of a requirement, its tables and its cells.</summary>
internal static class RequirementSchema
{
    public static readonly CellShape Cell = new() { Name = "cell" };

    private static readonly MapShape Levels = new(
        Cell, "an object with a level for each column, or for all", "một đối tượng có mức cho từng cột, hoặc cho all")
    {
        Name = "levels",
        AtLeast = 1,
    };

    private static readonly ObjectShape Year = new(
        "year", Needs("year", Whole), Needs("levels", Levels), May("evidence", Evidence), May("reference", Text),
        May("note", Text));

    private static readonly ObjectShape Condition = new(
        "condition", Needs("input", Filled), May("moreThan", Number), May("atMost", Number));

    private static readonly ObjectShape Reference = new("reference", Needs("set", Text), Needs("indicator", Text));

    private static readonly ObjectShape Part = new(
        "part", Needs("id", Filled), Needs("label", Label), Needs("requirement", new LaterShape(() => Requirement!)),
        May("unit", Values.Unit), May("when", Condition), May("observedAs", Text), May("alternativeTo", Text));

    public static readonly ObjectShape Requirement = new(
        "requirement", Needs("kind", new WordShape(Words.Kind)), Needs("decidedBy", new WordShape(Words.Authority)),
        Needs("evidence", Evidence), Needs("reference", Filled), May("note", Text), May("levels", Levels),
        May("byYear", List(Year, 1, 100)), May("parts", List(Part, 2, 100)), May("factor", new NumberShape { Above = 0 }),
        May("of", Reference), May("baseline", Text), May("set", Text));
}
