using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>What of an assessment is reported: everything, one criterion, or one indicator.</summary>
/// <param name="Criterion">The number of a criterion, or null.</param>
/// <param name="IndicatorId">The id of an indicator, or null.</param>
internal readonly record struct ReportFocus(int? Criterion, string? IndicatorId)
{
    public bool IsEverything => Criterion is null && IndicatorId is null;

    public bool Has(CriterionResult criterion)
    {
        if (Criterion is { } number && criterion.Criterion.Number != number) return false;
        if (IndicatorId is null) return true;
        foreach (var indicator in criterion.Indicators)
            if (Has(indicator))
                return true;
        return false;
    }

    public bool Has(IndicatorResult indicator) => IndicatorId is null || indicator.Indicator.Id == IndicatorId;
}
