namespace NtmCriteria.Zoning;

/// <summary>Who ranks a product.</summary>
public enum OcopRanker
{
    /// <summary>The district.</summary>
    District,

    /// <summary>The province.</summary>
    Province,

    /// <summary>The central level.</summary>
    Central,
}
