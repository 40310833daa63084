using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// What a value must pass: a level, whose two marks are one, or a level within limits, between whose marks nothing is
/// decided.
/// </summary>
/// <param name="Falling">Whether small is good: then a mark is to be stayed below.</param>
/// <param name="Met">What decides that a value is met; null where none does.</param>
/// <param name="Fail">What decides that a value is not met; null where none does.</param>
internal readonly record struct LevelTest(bool Falling, LevelMark? Met, LevelMark? Fail)
{
    public static LevelTest Of(LevelRequirement level) =>
        Of(level.Kind, ExactInterval.Point(Fraction.FromDecimal(level.Level)));

    /// <summary>The test of a level that can be any of an interval.</summary>
    public static LevelTest Of(RequirementKind kind, ExactInterval level)
    {
        // "Beyond": the level itself passes "at most" and fails "more than". An end that the level does not reach leaves
        // the value at that end on the far side of every possible level.
        bool falling = kind is RequirementKind.AtMost or RequirementKind.LessThan;
        bool beyond = kind is RequirementKind.AtMost or RequirementKind.MoreThan;
        LevelMark? low = level.Low is { } from ? new(from, beyond || !level.LowIncluded) : null;
        LevelMark? high = level.High is { } to ? new(to, beyond && level.HighIncluded) : null;
        return falling ? new(true, low, high) : new(false, high, low);
    }

    /// <summary>Whether all values of an interval are met, or none is; null where that is open.</summary>
    public bool? Decides(ExactInterval values)
    {
        if (Met?.Passes(values) == !Falling) return true;
        return Fail?.Passes(values) == Falling ? false : null;
    }
}
