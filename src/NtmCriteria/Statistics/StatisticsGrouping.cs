namespace NtmCriteria.Statistics;

/// <summary>What communes are grouped by.</summary>
public enum StatisticsGrouping
{
    /// <summary>The province.</summary>
    Province,

    /// <summary>The district of a province: district names repeat.</summary>
    District,

    /// <summary>The stratum of the set that the commune was judged by.</summary>
    Region,

    /// <summary>The zone of the ethnic-minority and mountain area.</summary>
    Zone,
}
