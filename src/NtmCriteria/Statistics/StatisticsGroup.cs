namespace NtmCriteria.Statistics;

/// <summary>One group and its statistics.</summary>
/// <param name="Name">The name of the group, or null for the communes of which it is not known.</param>
/// <param name="Province">The province of a district, else null.</param>
/// <param name="Statistics">The statistics.</param>
public sealed record StatisticsGroup(string? Name, string? Province, CommuneStatistics Statistics)
{
    /// <summary>Name and statistics, in English.</summary>
    public override string ToString() => $"{Name ?? "not known"}: {Statistics}";
}
