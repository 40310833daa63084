using static NtmCriteria.Law.Values;

namespace NtmCriteria.Law;

/// <summary>The shape of a requirement, its tables and its cells.</summary>
internal static class RequirementSchema
{
    /// <summary>An id begins with its criterion; the reader knows which one that is.</summary>
    public static readonly TextShape IndicatorId = new()
    {
        Name = "id",
        Pattern = "^(model\\.)?[1-9][0-9]*(\\.[0-9]{1,2})?[a-zđ]?$",
    };

    public static readonly CellShape Cell = new() { Name = "cell" };

    private static readonly MapShape Levels = new(
        Cell, "an object with a level for each column, or for all", "một đối tượng có mức cho từng cột, hoặc cho all")
    {
        Name = "levels",
        AtLeast = 1,
        Alone = "all",
    };

    private static readonly ObjectShape Year = new(
        "year", Needs("year", Whole), Needs("levels", Levels), May("evidence", Evidence), May("reference", Text),
        May("note", Text));

    private static readonly ObjectShape Condition = new(
        "condition", Needs("input", Filled), May("moreThan", Number), May("atMost", Number))
    {
        OneOf = ["moreThan", "atMost"],
    };

    private static readonly ObjectShape Reference = new("reference", Needs("set", Text), Needs("indicator", Text));

    private static readonly ObjectShape Part = new(
        "part", Needs("id", IndicatorId), Needs("label", Label), Needs("requirement", new LaterShape(() => Requirement!)),
        May("unit", Values.Unit), May("when", Condition), May("observedAs", Text), May("alternativeTo", Text));

    public static readonly ObjectShape Requirement = new(
        "requirement", Needs("kind", new WordShape(Words.Kind)), Needs("decidedBy", new WordShape(Words.Authority)),
        Needs("evidence", Evidence), Needs("reference", Filled), May("note", Text), May("levels", Levels),
        May("byYear", List(Year, 1, 100)), May("parts", List(Part, 2, 100)), May("factor", new NumberShape { Above = 0 }),
        May("of", Reference), May("baseline", Text), May("set", Text))
    {
        CaseKey = "kind",
        Cases =
        [
            new(["atLeast", "atMost", "moreThan", "lessThan", "countAtLeast", "gradeAtLeast", "attained"], ["levels", "byYear"]) { OnlyOne = true },
            new(["allParts"], ["parts"]), new(["factorOf"], ["factor", "of"]), new(["factorOfOwn"], ["factor", "baseline"]),
            new(["meetsSet"], ["set"]),
        ],
    };
}
