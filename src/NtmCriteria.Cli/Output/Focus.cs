using System.Globalization;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>Reads what of an assessment was asked for: everything, one criterion, or one indicator.</summary>
internal static class Focus
{
    /// <summary>Reads both; an id may stand without its ".1" where its criterion has one indicator.</summary>
    public static ReportFocus Read(string? criterion, string? indicator)
    {
        int? number = null;
        if (criterion is not null)
            number = int.TryParse(criterion, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
                ? n
                : throw Stop.BadInput("notNumberOfCriterion", ("text", criterion));
        return new(number, indicator);
    }

    /// <exception cref="Stop">The set has no such criterion or indicator.</exception>
    public static ReportFocus In(CriteriaSet set, ReportFocus focus)
    {
        if (focus.Criterion > set.Criteria.Length)
            throw Stop.BadInput("noCriterion", ("set", set.Id), ("number", focus.Criterion), ("most", set.Criteria.Length));
        if (focus.IndicatorId is not { } asked) return focus;
        var id = set.Find(asked) is not null ? asked : Alias(set, asked);
        return id is not null
            ? focus with { IndicatorId = id }
            : throw Stop.BadInput(
                "noIndicator", ("set", set.Id), ("id", asked), ("hint", NearestName.HintText(asked, set.Indicators.Select(i => i.Id))));
    }

    /// <summary>The only indicator of a criterion that is named by its number alone, or the reverse.</summary>
    private static string? Alias(CriteriaSet set, string asked)
    {
        var number = asked.EndsWith(".1", StringComparison.Ordinal) ? asked[..^2] : asked;
        return set.Criteria.FirstOrDefault(c => c.Number.ToString(CultureInfo.InvariantCulture) == number)?.Indicators is [var only]
            && (only.Id == number || only.Id == number + ".1") ? only.Id : null;
    }
}
