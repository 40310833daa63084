using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// Compares an observation with a level that stands in a dated table, not in a criteria set: true, false, or null where
/// that is open. The table knows its source; here it is a number alone.
/// </summary>
internal static class Levels
{
    public static readonly UnitOfMeasure Percent = UnitOfMeasure.All.Single(u => u.Id == "percent");

    public static bool? AtLeast(Observation? observation, decimal level, bool share) =>
        Passes(RequirementKind.AtLeast, level, observation, share);

    public static bool? MoreThan(Observation? observation, decimal level, bool share) =>
        Passes(RequirementKind.MoreThan, level, observation, share);

    private static bool? Passes(RequirementKind kind, decimal level, Observation? observation, bool share) =>
        observation is not null && Comparison.Values(observation, share ? Percent : null) is { } values
            ? LevelTest.Of(kind, ExactInterval.Point(Fraction.FromDecimal(level))).Decides(values)
            : null;
}
