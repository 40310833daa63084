namespace NtmCriteria.Statistics;

/// <summary>The change of one tier under one measure, cumulative as officials print it.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Tier">The tier.</param>
/// <param name="Count">The change of the count.</param>
/// <param name="Share">The change of the share in per cent; null where one side counts no commune.</param>
public sealed record TierChange(TierMeasure Measure, Tier Tier, CountChange Count, PointChange? Share)
{
    /// <summary>What is counted, the tier and its count, in English.</summary>
    public override string ToString() =>
        $"{StatisticsText.Describe(Measure, Language.English)}, {StatisticsText.Describe(Tier, Language.English)}: {Count}";
}
