using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Statistics;

namespace NtmCriteria.Authoring.Limits;

/// <summary>What one published outcome says of the levels that its values were held against.</summary>
internal static class OutcomeReader
{
    /// <summary>Each limit with what the book asks there now.</summary>
    public static IEnumerable<(DerivedLimit Limit, Requirement Asked)> Limits(RuleBook book, PublishedOutcome outcome)
    {
        if (outcome.Result == PublishedResult.Other) yield break;
        var set = book.Get(outcome.SetId, Day(book, outcome));
        var dossier = outcome.Dossier;
        if (set.StratumOf(dossier.Commune).Stratum is not { } stratum) yield break;
        foreach (var indicator in set.Indicators)
        {
            if (Passed(set, indicator, outcome) is not { } passed) continue;
            var failed = !passed;
            if (dossier.Find(indicator.Id, set.Tier, unqualified: true) is not { } observation
                || Comparison.Values(observation, indicator.Unit) is not { } values) continue;
            var (target, asked, divisor) = Target(set, indicator, stratum, outcome);
            if (target is null || KindOf(asked, target.Value.Indicator) is not { } kind || Limit(kind, values, failed, divisor) is not { } bound) continue;
            var byYear = target.Value.Indicator.Requirements.ByYear;
            var limit = new LevelLimit(
                bound.Bound, bound.Value, bound.DividedBy, Basis(outcome, divisor, failed),
                string.Join(", ", new[] { dossier.Commune.Name, dossier.Commune.District, dossier.Commune.Province }.OfType<string>()),
                outcome.Outcome, outcome.Reference)
            {
                Year = byYear ? null : outcome.DecidedIn,
                IsWeak = outcome.Result == PublishedResult.Reported || (byYear && outcome.IsYearOpen),
            };
            yield return (
                new(
                    target.Value.Set.Id, target.Value.Indicator.Id, Days(book, target.Value.Set, target.Value.Indicator), stratum.Code,
                    byYear ? dossier.Year : null, kind, limit),
                asked!);
        }
    }

    /// <summary>The level that a value speaks of: its own, or, of a model commune, the one that the model set multiplies.</summary>
    private static ((CriteriaSet Set, Indicator Indicator)? At, Requirement? Asked, decimal Divisor) Target(
        CriteriaSet set, Indicator indicator, Stratum stratum, PublishedOutcome outcome)
    {
        var asked = set.Requirement(indicator.Id, stratum.Code, outcome.Dossier.Year);
        if (asked is FactorOf factor && set.Version.Reference(factor.Of.SetId) is { } version)
        {
            var other = new CriteriaSet(version, set.AsOf);
            return other.Find(factor.Of.IndicatorId) is { } basis ? ((other, basis), factor.Base, factor.Factor) : (null, null, 1);
        }

        // A model commune that is listed under the advanced set: its income must exceed the level by a tenth.
        var divisor = outcome.IsModel && indicator.Quantity == IncomePerPerson ? ModelFactor : 1;
        return ((set, indicator), asked, divisor);
    }

    // The factor of Decision 319/QĐ-TTg, as the model set has it; a test holds both together.
    internal const decimal ModelFactor = 1.1m;

    internal const string IncomePerPerson = "income-per-person";

    /// <summary>Whether the indicator was met, or was not; null where the publication does not say.</summary>
    private static bool? Passed(CriteriaSet set, Indicator indicator, PublishedOutcome outcome)
    {
        if (outcome.Failed.Contains(indicator.Id, StringComparer.Ordinal)) return false;
        if (outcome.Result != PublishedResult.Failed) return true;
        if (outcome.OpenCriteria.IsEmpty) return null;
        if (!outcome.OpenCriteria.Contains(indicator.Criterion)) return true;
        return set.Criteria.Single(c => c.Number == indicator.Criterion).Indicators.Length == 1 ? false : null;
    }

    private static LimitBasis Basis(PublishedOutcome outcome, decimal divisor, bool failed) =>
        failed ? LimitBasis.FailedCommune
        : divisor != 1 ? LimitBasis.ModelCommune
        : outcome.Result == PublishedResult.Failed ? LimitBasis.OtherCriteriaOpen
        : outcome.Result == PublishedResult.Recognised ? LimitBasis.RecognisedCommune : LimitBasis.AppraisedCommune;

    private static RequirementKind? KindOf(Requirement? asked, Indicator indicator) => asked switch
    {
        LevelRequirement { Kind: RequirementKind.AtLeast or RequirementKind.AtMost or RequirementKind.MoreThan or RequirementKind.LessThan } level => level.Kind,
        WithinLimits within => within.Kind,
        NotKnown when indicator.Kind is RequirementKind.AtLeast or RequirementKind.AtMost or RequirementKind.MoreThan or RequirementKind.LessThan => indicator.Kind,
        _ => null,
    };

    /// <summary>What a value that passed, or failed, says of the level; null where it is open on that side.</summary>
    private static (LimitBound Bound, decimal Value, decimal DividedBy)? Limit(RequirementKind kind, ExactInterval values, bool failed, decimal divisor)
    {
        // What passes "at least" lies on or above the level: the level is at most the best value that is possible.
        var rising = kind is RequirementKind.AtLeast or RequirementKind.MoreThan;
        var strict = kind is RequirementKind.MoreThan or RequirementKind.LessThan;
        var upper = rising != failed;
        if ((upper ? values.High : values.Low) is not { } end || Quotient(end, divisor) is not { } number) return null;
        var included = (upper ? values.HighIncluded : values.LowIncluded) && strict == failed;
        return (upper ? included ? LimitBound.AtMost : LimitBound.Below : included ? LimitBound.AtLeast : LimitBound.Above,
            number.Value, number.DividedBy);
    }

    /// <summary>A value over the factor, exactly: as published where it is a decimal, else as two counts; null where both are too long.</summary>
    private static (decimal Value, decimal DividedBy)? Quotient(Fraction end, decimal divisor)
    {
        if (end.Round(10) is var value && Fraction.FromDecimal(value) == end) return (value, divisor);
        return divisor == 1 && end.Denominator < 1_000_000 && end.Numerator < 1_000_000_000_000_000
            ? ((decimal)end.Numerator, (decimal)end.Denominator) : null;
    }

    /// <summary>The last day of the year on which the set governs.</summary>
    private static LocalDate Day(RuleBook book, PublishedOutcome outcome)
    {
        var period = book.PeriodOf(outcome.SetId);
        var day = new LocalDate(outcome.DecidedIn, 12, 31);
        return day > period.End ? period.End : day < period.Start ? period.Start : day;
    }

    private static DateInterval Days(RuleBook book, CriteriaSet set, Indicator indicator)
    {
        var versions = book.Definition(set.Id).Criteria.SelectMany(c => c.Indicators).Single(i => i.Id == indicator.Id).Versions;
        var next = versions.FirstOrDefault(v => v.From > indicator.From);
        return new(indicator.From, next is null ? set.Period.End : next.From.PlusDays(-1));
    }
}
