using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria.Authoring.Golden;

/// <summary>One end of the limits of a level that no text gives: beyond it a value decides, whatever the level is.</summary>
/// <param name="Bound">On which side of the value the level lies.</param>
/// <param name="Value">The end, exact: 88.71 / 1.1 is no decimal.</param>
public sealed record ThresholdEnd(LimitBound Bound, Fraction Value)
{
    /// <summary>The end as a decimal, or null where it is none.</summary>
    public decimal? Number => Value.Round(MostDigits) is var number && Fraction.FromDecimal(number) == Value ? number : null;

    // More than a quotient of published values that is a decimal has.
    private const int MostDigits = 20;

    /// <summary>The ends of the limits that decide without being asked for: weak ones do not.</summary>
    internal static IEnumerable<ThresholdEnd> Find(Requirement requirement)
    {
        if (Within(requirement) is not { } level) yield break;
        if (level.Low is { } low) yield return new(level.LowIncluded ? LimitBound.AtLeast : LimitBound.Above, low);
        if (level.High is { } high) yield return new(level.HighIncluded ? LimitBound.AtMost : LimitBound.Below, high);
    }

    /// <summary>The limits that rest at this end.</summary>
    internal IEnumerable<LevelLimit> Limits(Requirement requirement)
    {
        var upper = Bound is LimitBound.AtMost or LimitBound.Below;
        return Demand.Limits(requirement)!.Ends(weak: false).Where(limit => limit.IsUpper == upper);
    }

    private static ExactInterval? Within(Requirement requirement) => Demand.Limits(requirement) is not { } limits ? null
        : requirement is FactorOf factor ? limits.Firm.Scale(Fraction.FromDecimal(factor.Factor)) : limits.Firm;

    /// <summary>The end as a limit of the level: <c>level &lt;= 42</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"level {RequirementCell.Write(Bound, Value)}");
}
