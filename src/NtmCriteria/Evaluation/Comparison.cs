namespace NtmCriteria;

/// <summary>
/// Compares one observation with one level, exactly. This is the only place where a number meets a threshold on the
/// single path.
/// </summary>
internal static class Comparison
{
    /// <summary>Verdict and reason of an observation against a requirement that names a level.</summary>
    public static (Verdict Verdict, UndeterminedReason Reason) Judge(
        LevelRequirement requirement, Observation observation, Unit? unit) => observation switch
    {
        DoesNotApply => (Verdict.NotApplicable, UndeterminedReason.None),
        Judged judged => (judged.Met ? Verdict.Met : Verdict.NotMet, UndeterminedReason.None),
        Measured measured => Compare(requirement, measured.Value),
        MeasuredRatio ratio when requirement is not GradeAtLeast => CompareRatio(requirement, ratio.Value, unit),
        Bounded bounded => CompareBound(requirement, bounded.Value),
        Graded graded when requirement is GradeAtLeast => Compare(requirement, (int)graded.Grade),
        _ => (Verdict.Undetermined, UndeterminedReason.NotComparable),
    };

    /// <summary>Compares with a level that is no requirement of its own, such as a factor of another.</summary>
    public static (Verdict Verdict, UndeterminedReason Reason) JudgeAtLeast(
        decimal level, LegalSource source, Observation observation, Unit? unit) =>
        Judge(new AtLeast(level, source), observation, unit);

    /// <summary>How far the value lies on the passing side (positive) or the failing side (negative) of the level.</summary>
    public static decimal? Gap(LevelRequirement requirement, Observation observation, Unit? unit)
    {
        var value = Point(observation, unit);
        if (value is null) return null;
        return requirement is AtMost ? requirement.Level - value : value - requirement.Level;
    }

    /// <summary>The observation as one number, rounded for showing, or null where it is none.</summary>
    public static decimal? Point(Observation observation, Unit? unit) => observation switch
    {
        Measured measured => measured.Value,
        MeasuredRatio { Value: var r } => decimal.Round((decimal)r.Numerator / r.Denominator * Scale(unit), 4),
        Bounded { Value: { Low: { } low, High: { } high } } when low == high => low,
        Graded graded => (int)graded.Grade,
        _ => null,
    };

    /// <summary>The factor between a ratio and a value in the unit: shares are stated in percent.</summary>
    private static decimal Scale(Unit? unit) => unit is { IsShare: true } ? 100m : 1m;

    private static (Verdict, UndeterminedReason) Compare(LevelRequirement requirement, decimal value) =>
        Decide(requirement switch
        {
            AtMost => value <= requirement.Level,
            MoreThan => value > requirement.Level,
            _ => value >= requirement.Level,
        });

    // numerator / denominator >= level, without a division: both products are exact, see Ratio.MaxCount.
    private static (Verdict, UndeterminedReason) CompareRatio(LevelRequirement requirement, Ratio ratio, Unit? unit)
    {
        var left = ratio.Numerator * Scale(unit);
        var right = requirement.Level * ratio.Denominator;
        return Decide(requirement switch
        {
            AtMost => left <= right,
            MoreThan => left > right,
            _ => left >= right,
        });
    }

    private static (Verdict, UndeterminedReason) CompareBound(LevelRequirement requirement, Bound bound)
    {
        if (requirement is CountAtLeast or GradeAtLeast) bound = WholeNumbers(bound);
        var level = requirement.Level;
        var (sureMet, sureNot) = requirement switch
        {
            AtMost => (bound.High <= level, bound.Low > level || (bound.Low == level && !bound.LowIncluded)),
            MoreThan => (bound.Low > level || (bound.Low == level && !bound.LowIncluded), bound.High <= level),
            _ => (bound.Low >= level, bound.High < level || (bound.High == level && !bound.HighIncluded)),
        };
        if (sureMet) return (Verdict.Met, UndeterminedReason.None);
        return sureNot
            ? (Verdict.NotMet, UndeterminedReason.None)
            : (Verdict.Undetermined, UndeterminedReason.BoundDoesNotDecide);
    }

    /// <summary>Counts are whole: "more than 0" is "at least 1".</summary>
    internal static Bound WholeNumbers(Bound bound)
    {
        var low = bound.Low is { } l ? (bound.LowIncluded ? decimal.Ceiling(l) : decimal.Floor(l) + 1) : (decimal?)null;
        var high = bound.High is { } h ? (bound.HighIncluded ? decimal.Floor(h) : decimal.Ceiling(h) - 1) : (decimal?)null;
        if (low is { } from && high is { } to) return from <= to ? Bound.Between(from, to) : bound;
        return low is { } only ? Bound.AtLeast(only) : Bound.AtMost(high!.Value);
    }

    private static (Verdict, UndeterminedReason) Decide(bool met) =>
        (met ? Verdict.Met : Verdict.NotMet, UndeterminedReason.None);
}
