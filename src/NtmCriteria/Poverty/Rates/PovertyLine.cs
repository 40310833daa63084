namespace NtmCriteria.Poverty;

/// <summary>The counts of one group.</summary>
/// <param name="Key">The group; empty where it is not known.</param>
/// <param name="Counts">Its counts.</param>
public sealed record PovertyLine(string Key, PovertyCounts Counts)
{
    /// <summary>Group and counts.</summary>
    public override string ToString() => $"{(string.IsNullOrEmpty(Key) ? "?" : Key)}: {Counts}";
}
