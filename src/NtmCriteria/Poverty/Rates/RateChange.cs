using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>A change between two rates: in percentage points, and in percent of the first rate. The two are kept apart.</summary>
/// <param name="Before">The share before, 0 to 1.</param>
/// <param name="After">The share after, 0 to 1.</param>
public readonly record struct RateChange(Fraction Before, Fraction After)
{
    /// <summary>The change in percentage points: 12.20 % to 8.92 % is -3.28.</summary>
    public Fraction Points => (After - Before) * 100;

    /// <summary>The change in percent of the rate before: 12.20 % to 8.92 % is -26.9; null where that was zero.</summary>
    public Fraction? Percent => Before.IsZero ? null : (After - Before) / Before * 100;

    /// <summary>The change between two rates as they were printed, in percent.</summary>
    /// <param name="before">The rate before, such as 12.20.</param>
    /// <param name="after">The rate after, such as 8.92.</param>
    public static RateChange Printed(decimal before, decimal after) =>
        new(Fraction.FromDecimal(before) / 100, Fraction.FromDecimal(after) / 100);

    /// <summary>How far a planned fall was reached, in percent of the plan.</summary>
    /// <param name="plannedFall">The planned fall in percentage points, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The planned fall is not above zero.</exception>
    public Fraction PlanFulfilment(decimal plannedFall)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(plannedFall);
        return -Points / Fraction.FromDecimal(plannedFall) * 100;
    }

    /// <summary>Points and percent.</summary>
    public override string ToString() =>
        $"{Wording.Number(Points.Round(2), Language.English)} points"
        + (Percent is { } percent ? $" ({Wording.Number(percent.Round(1), Language.English)} %)" : "");
}
