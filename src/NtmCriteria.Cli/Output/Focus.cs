using System.Globalization;

namespace NtmCriteria.Cli;

/// <summary>What of an assessment was asked for: everything, one criterion, or one indicator.</summary>
/// <param name="Criterion">The number of a criterion, or null.</param>
/// <param name="Indicator">The id of an indicator, or null.</param>
internal sealed record Focus(int? Criterion, string? Indicator)
{
    public static Focus Everything { get; } = new(null, null);

    public bool IsEverything => Criterion is null && Indicator is null;

    public bool Has(CriterionResult criterion) =>
        (Criterion is null || criterion.Criterion.Number == Criterion)
        && (Indicator is null || criterion.Indicators.Any(Has));

    public bool Has(IndicatorResult indicator) => Indicator is null || indicator.Indicator.Id == Indicator;

    /// <summary>Reads both; an id may stand without its ".1" where its criterion has one indicator.</summary>
    public static Focus Read(string? criterion, string? indicator)
    {
        int? number = null;
        if (criterion is not null)
            number = int.TryParse(criterion, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
                ? n
                : throw Stop.BadInput($"--criterion '{criterion}' is not a number; expected the number of a criterion, as 17");
        return new(number, indicator);
    }

    /// <exception cref="Stop">The set has no such criterion or indicator.</exception>
    public Focus In(CriteriaSet set)
    {
        if (Criterion > set.Criteria.Length)
            throw Stop.BadInput($"{set.Id} has no criterion {Criterion}; expected 1 to {set.Criteria.Length}");
        if (Indicator is null) return this;
        var id = set.Find(Indicator) is not null ? Indicator : Tables.KnownIds.Alias(set, Indicator);
        return id is not null
            ? this with { Indicator = id }
            : throw Stop.BadInput(
                $"{set.Id} has no indicator '{Indicator}'{Tables.NearestName.Hint(Indicator, set.Indicators.Select(i => i.Id))}");
    }
}
