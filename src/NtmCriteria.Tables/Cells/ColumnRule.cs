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

/// <summary>Checks an observation against the kind of its column.</summary>
internal static class ColumnRules
{
    public static ColumnRule Of(UnitOfMeasure? unit) => unit switch
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
    public static string? Refuse(ColumnRule rule, Observation observation) => observation switch
    {
        _ when rule == ColumnRule.Any => null,
        // Somebody's judgement and "does not apply" fit every column.
        Judged or DoesNotApply => null,
        Measured { Value: < 0 } or Bounded { Value: { Low: < 0 } or { High: < 0 } } when rule != ColumnRule.Change => Expected(rule),
        Graded => rule == ColumnRule.Grade ? null : Expected(rule),
        Measured { Value: var value } => rule switch
        {
            ColumnRule.Number or ColumnRule.Change => null,
            ColumnRule.Share when value <= 100 => null,
            ColumnRule.Count or ColumnRule.Step when value == decimal.Truncate(value) => null,
            _ => Expected(rule),
        },
        MeasuredRatio { Value: var ratio } => rule switch
        {
            ColumnRule.Number or ColumnRule.Change => null,
            ColumnRule.Share when ratio.Numerator <= ratio.Denominator => null,
            _ => Expected(rule),
        },
        Bounded { Value: var bound } => rule switch
        {
            ColumnRule.Number or ColumnRule.Change => null,
            ColumnRule.Share when Inside(bound) => null,
            ColumnRule.Count or ColumnRule.Step when IsWhole(bound.Low) && IsWhole(bound.High) => null,
            _ => Expected(rule),
        },
        _ => Expected(rule),
    };

    public static string Expected(ColumnRule rule) => rule switch
    {
        ColumnRule.Judgement => "đạt or không đạt (also true/false, yes/no, x), n/a, or nothing",
        ColumnRule.Share => "a share from 0 to 100 (87.5), counts whose first is not above the second (8481/9669), a limit (>=70), "
            + "đạt or không đạt, n/a, or nothing",
        ColumnRule.Count => "a whole number (3), a limit (>=3), đạt or không đạt, n/a, or nothing",
        ColumnRule.Step => "a level as a whole number (2), a limit (>=2), đạt or không đạt, n/a, or nothing",
        ColumnRule.Grade => "a grade (tốt, khá, trung bình, yếu), đạt or không đạt, n/a, or nothing",
        ColumnRule.Change => "a change in percent (9.5, -2), a limit (>=9.5), counts (8481/9669), đạt or không đạt, n/a, or nothing",
        ColumnRule.Any => ObservationCell.Expected,
        _ => "a number (43.5), a limit (>54, <=2.5, 75..78), counts (8481/9669), đạt or không đạt, n/a, or nothing",
    };

    private static bool Inside(Bound bound) =>
        (bound.High is not { } high || high <= 100)
        && (bound.Low is not { } low || low < 100 || (low == 100 && bound.LowIncluded))
        // Less than nothing is no share.
        && !(bound is { High: 0, HighIncluded: false });

    private static bool IsWhole(decimal? end) => end is not { } value || value == decimal.Truncate(value);
}
