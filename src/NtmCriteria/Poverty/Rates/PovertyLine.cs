namespace NtmCriteria.Poverty;

/// <summary>The counts of one group.</summary>
/// <param name="Key">The group; empty where it is not known. A commune or a district whose name stands twice has its place behind it.</param>
/// <param name="Counts">Its counts.</param>
public sealed record PovertyLine(string Key, PovertyCounts Counts)
{
    /// <summary>The commune or district that the group is; null where it is none, or is not known.</summary>
    public HouseholdPlace? Place { get; init; }

    /// <summary>Group and counts.</summary>
    public override string ToString() => $"{(string.IsNullOrEmpty(Key) ? "?" : Key)}: {Counts}";
}
