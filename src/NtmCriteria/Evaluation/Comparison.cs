using System.Numerics;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>
/// Compares one observation with one level, exactly. This is the only place where a number meets a threshold on the
/// single path.
/// </summary>
internal static class Comparison
{
    /// <summary>Verdict and reason of an observation against a requirement that names a level.</summary>
    public static Judgement Judge(
        LevelRequirement requirement, Observation observation, UnitOfMeasure? unit) => observation switch
    {
        DoesNotApply => Judgement.NotApplicable,
        Judged judged => Judgement.Of(judged.Met),
        Measured measured => Compare(requirement, measured.Value),
        MeasuredRatio { Value.Denominator: > 0 } ratio when requirement is not GradeAtLeast => CompareRatio(requirement, ratio.Value, unit),
        Bounded bounded => CompareBound(requirement, bounded.Value),
        // "Khá" is a step of the rating scale; the numbered levels of universal education are another scale.
        Graded graded when requirement is GradeAtLeast && unit?.Id == "rating" => Compare(requirement, (int)graded.Grade),
        _ => Judgement.Undetermined(UndeterminedReason.NotComparable),
    };

    /// <summary>Verdict and reason of an observation against a level within limits.</summary>
    public static Judgement Judge(LevelTest limits, Observation observation, UnitOfMeasure? unit) =>
        observation switch
        {
            DoesNotApply => Judgement.NotApplicable,
            Judged judged => Judgement.Of(judged.Met),
            _ when Values(observation, unit) is { } values => limits.Decides(values) is { } met
                ? Judgement.Of(met)
                : Judgement.Undetermined(UndeterminedReason.LevelWithinLimits),
            _ => Judgement.Undetermined(UndeterminedReason.NotComparable),
        };

    /// <summary>The values that an observation leaves possible, in the unit; null where it is no number.</summary>
    public static ExactInterval? Values(Observation observation, UnitOfMeasure? unit) => observation switch
    {
        Measured measured => ExactInterval.Point(Fraction.FromDecimal(measured.Value)),
        MeasuredRatio { Value: { Denominator: > 0 } ratio } => ExactInterval.Point((Fraction)ratio * (long)UnitOfMeasure.ScaleOf(unit)),
        Bounded { Value: var bound } => new(
            bound.Low is { } low ? Fraction.FromDecimal(low) : null, bound.LowIncluded,
            bound.High is { } high ? Fraction.FromDecimal(high) : null, bound.HighIncluded),
        _ => null,
    };

    /// <summary>Compares with a level that is no requirement of its own, such as a factor of another.</summary>
    public static Judgement JudgeAtLeast(
        decimal level, LegalSource source, Observation observation, UnitOfMeasure? unit) =>
        Judge(new AtLeast(level, source), observation, unit);

    /// <summary>How far the value lies on the passing side (positive) or the failing side (negative) of the level.</summary>
    public static decimal? Gap(LevelRequirement requirement, Observation observation, UnitOfMeasure? unit)
    {
        if (observation is MeasuredRatio ratio) return RatioGap(requirement, ratio.Value, unit);
        if (UnitOfMeasure.PointOf(observation, unit) is not { } value) return null;
        try
        {
            return requirement is AtMost or LessThan ? requirement.Level - value : value - requirement.Level;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>The product, or null where 28 digits do not hold it exactly.</summary>
    public static decimal? Product(decimal left, decimal right)
    {
        try
        {
            var product = left * right;
            return product.Scale == left.Scale + right.Scale || product == 0 ? product : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private const decimal MaxCount = 1_000_000_000_000_000_000m;

    private static Judgement Compare(LevelRequirement requirement, decimal value) =>
        Judgement.Of(requirement switch
        {
            AtMost => value <= requirement.Level,
            LessThan => value < requirement.Level,
            MoreThan => value > requirement.Level,
            _ => value >= requirement.Level,
        });

    private static Judgement CompareRatio(LevelRequirement requirement, Ratio ratio, UnitOfMeasure? unit)
    {
        var order = Order(ratio, unit, requirement.Level);
        return Judgement.Of(requirement switch
        {
            AtMost => order <= 0,
            LessThan => order < 0,
            MoreThan => order > 0,
            _ => order >= 0,
        });
    }

    // numerator / denominator against the level, without a division.
    private static int Order(Ratio ratio, UnitOfMeasure? unit, decimal level)
    {
        var left = ratio.Numerator * UnitOfMeasure.ScaleOf(unit);
        if (Product(level, ratio.Denominator) is { } right) return left.CompareTo(right);
        // A factor of an earlier value may have more digits than a level of the law: see Ratio.MaxCount.
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(level, bits);
        var digits = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        if (decimal.IsNegative(level)) digits = -digits;
        return (new BigInteger(left) * BigInteger.Pow(10, level.Scale)).CompareTo(digits * ratio.Denominator);
    }

    /// <summary>The gap of a ratio, rounded for showing, but never to a zero that it is not.</summary>
    private static decimal? RatioGap(LevelRequirement requirement, Ratio ratio, UnitOfMeasure? unit)
    {
        if (ratio.Denominator == 0 || Product(requirement.Level, ratio.Denominator) is not { } level) return null;
        var gap = ((ratio.Numerator * UnitOfMeasure.ScaleOf(unit)) - level) / ratio.Denominator;
        var rounded = decimal.Round(gap, 4);
        if (rounded == 0) rounded = gap;
        return requirement is AtMost or LessThan ? -rounded : rounded;
    }

    private static Judgement CompareBound(LevelRequirement requirement, Bound bound)
    {
        if (requirement is CountAtLeast or GradeAtLeast) bound = WholeNumbers(bound);
        var level = requirement.Level;
        var (sureMet, sureNot) = requirement switch
        {
            AtMost => (bound.High <= level, bound.Low > level || (bound.Low == level && !bound.LowIncluded)),
            LessThan => (bound.High < level || (bound.High == level && !bound.HighIncluded), bound.Low >= level),
            MoreThan => (bound.Low > level || (bound.Low == level && !bound.LowIncluded), bound.High <= level),
            _ => (bound.Low >= level, bound.High < level || (bound.High == level && !bound.HighIncluded)),
        };
        if (sureMet) return Judgement.Met;
        return sureNot
            ? Judgement.NotMet
            : Judgement.Undetermined(UndeterminedReason.BoundDoesNotDecide);
    }

    /// <summary>Counts are whole: "more than 0" is "at least 1".</summary>
    internal static Bound WholeNumbers(Bound bound)
    {
        // Beyond any count there is nothing to round, and no room for the next whole number.
        if (bound is { Low: null, High: null } or { Low: > MaxCount or < -MaxCount } or { High: > MaxCount or < -MaxCount })
            return bound;
        var low = bound.Low is { } l ? (bound.LowIncluded ? decimal.Ceiling(l) : decimal.Floor(l) + 1) : (decimal?)null;
        var high = bound.High is { } h ? (bound.HighIncluded ? decimal.Floor(h) : decimal.Ceiling(h) - 1) : (decimal?)null;
        if (low is { } from && high is { } to) return from <= to ? Bound.Between(from, to) : bound;
        return low is { } only ? Bound.AtLeast(only) : Bound.AtMost(high!.Value);
    }
}
