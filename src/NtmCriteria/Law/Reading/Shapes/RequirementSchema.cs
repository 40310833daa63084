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

    private static readonly MapShape<CellDocument> Levels = new(Cell, "anObjectOfLevels")
    {
        Name = "levels",
        AtLeast = 1,
        Alone = "all",
    };

    private static readonly WordShape<RequirementKind> RequirementKinds = new(Words.Kind);

    private static readonly WordShape<Authority> DecidedBy = new(Words.Authority);

    private static readonly NumberShape Factor = new() { Above = 0 };

    private static readonly ObjectShape<YearDocument> Year = new("year", o => new(
        o.Needs("year", Whole), o.Needs("levels", Levels), o.May("evidence", Evidence), o.May("reference", Text),
        o.May("note", Text)));

    private static readonly ObjectShape<PartCondition> Condition = new("condition", o =>
    {
        var (input, above, most) = (o.Needs("input", Filled), o.May("moreThan", Number), o.May("atMost", Number));
        return new(input, above is not null, above ?? most ?? 0);
    })
    {
        OneOf = ["moreThan", "atMost"],
    };

    private static readonly ObjectShape<IndicatorReference> Reference = new("reference", o => new(
        o.Needs("set", Text), o.Needs("indicator", Text)));

    private static readonly LaterShape<RequirementDocument> Later = new(() => Requirement!);

    private static readonly ObjectShape<PartDocument> Part = new("part", o => new(
        o.Needs("id", IndicatorId), o.Needs("label", Label), o.Needs("requirement", Later),
        o.May("unit", Values.Unit), o.May("when", Condition), o.May("observedAs", Text), o.May("alternativeTo", Text)));

    public static readonly ObjectShape<RequirementDocument> Requirement = new("requirement", o => new(
        o.Needs("kind", RequirementKinds), o.Needs("decidedBy", DecidedBy), o.Needs("evidence", Evidence),
        o.Needs("reference", Filled), o.May("note", Text), o.May("levels", Levels), o.MayEach("byYear", Year, 1, 100),
        o.MayEach("parts", Part, 2, 100) ?? [], o.May("factor", Factor), o.May("of", Reference), o.May("baseline", Text),
        o.May("set", Text)))
    {
        Cases = new(
            "kind",
            new(["atLeast", "atMost", "moreThan", "countAtLeast", "gradeAtLeast", "attained"], ["levels", "byYear"]) { OnlyOne = true },
            new(["allParts"], ["parts"]), new(["factorOf"], ["factor", "of"]), new(["factorOfOwn"], ["factor", "baseline"]),
            new(["meetsSet"], ["set"])),
    };
}
