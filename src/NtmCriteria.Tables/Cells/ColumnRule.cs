namespace NtmCriteria.Tables;

/// <summary>What the cells of one column may hold, by the unit of what it observes.</summary>
internal enum ColumnRule
{
    /// <summary>Met or not met, without a number.</summary>
    Judgement,

    /// <summary>A share of something, from 0 to 100.</summary>
    Share,

    /// <summary>Whole things.</summary>
    Count,

    /// <summary>A level such as 1, 2, 3.</summary>
    Step,

    /// <summary>A grade word.</summary>
    Grade,

    /// <summary>Any number that is not negative.</summary>
    Number,

    /// <summary>Any number: a growth may be a decline.</summary>
    Change,

    /// <summary>Whatever a cell can say: nobody knows the unit on this day.</summary>
    Any,
}

/// <summary>Checks an observation against the kind of its column; what a value can be is the library's own rule.</summary>
internal static class ColumnRules
{
    private static readonly UnitOfMeasure?[] Units =
        [null, Unit("percent"), Unit("models"), Unit("level"), Unit("rating"), Unit("millionVndPerPersonYear"), Unit("percentGrowth")];

    public static ColumnRule Choose(UnitOfMeasure? unit) => unit switch
    {
        null => ColumnRule.Judgement,
        { IsShare: true } => ColumnRule.Share,
        { IsCount: true } => ColumnRule.Count,
        { Id: "level" } => ColumnRule.Step,
        { Id: "rating" } => ColumnRule.Grade,
        { Id: "percentGrowth" } => ColumnRule.Change,
        _ => ColumnRule.Number,
    };

    /// <summary>What was expected instead of the observation, or null where it fits.</summary>
    public static LocalText? Refuse(ColumnRule rule, Observation observation) =>
        rule == ColumnRule.Any || (IsOfKind(rule, observation) && observation.ExpectedInstead(Units[(int)rule]) is null)
            ? null : Expected(rule);

    public static LocalText Expected(ColumnRule rule) =>
        rule == ColumnRule.Any ? ObservationCell.ExpectedText : UnitOfMeasure.ExpectedOf(Units[(int)rule]);

    private static bool IsOfKind(ColumnRule rule, Observation observation) => observation switch
    {
        // Somebody's judgement and "does not apply" fit every column.
        Judged or DoesNotApply => true,
        Graded => rule == ColumnRule.Grade,
        MeasuredRatio => rule is ColumnRule.Number or ColumnRule.Change or ColumnRule.Share,
        _ => rule is not (ColumnRule.Judgement or ColumnRule.Grade),
    };

    private static UnitOfMeasure Unit(string id) => UnitOfMeasure.All.First(u => u.Id == id);
}
