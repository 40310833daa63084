using NtmCriteria.Law;

namespace NtmCriteria.Tests;

/// <summary>The nearest value that a commune can have: what is drawn around a level may lie beyond what there is.</summary>
internal static class PossibleValue
{
    public static Observation Of(Observation observation, UnitOfMeasure? unit)
    {
        if (unit is null || ValueRules.Allows(observation, unit)) return observation;
        return observation switch
        {
            Measured { Value: var value } => new Measured(Nearest(value, unit)),
            MeasuredRatio { Value: var ratio } => new MeasuredRatio(Ratio.Of(ratio.Denominator, ratio.Denominator)),
            Bounded { Value: var bound } => new Measured(Nearest(bound.Low ?? bound.High!.Value, unit)),
            _ => observation,
        };
    }

    private static decimal Nearest(decimal value, UnitOfMeasure unit)
    {
        var range = ValueRange.Of(unit);
        var inside = Math.Clamp(value, range.Low, range.High ?? 1_000_000_000);
        return unit.IsCount || unit.Id == "level" ? decimal.Truncate(inside) : inside;
    }
}
