namespace NtmCriteria.Poverty;

/// <summary>Whether a household lives in a rural or an urban area; given, never derived from the unit's kind.</summary>
public enum Settlement
{
    /// <summary>Rural (nông thôn).</summary>
    Rural,

    /// <summary>Urban (thành thị, đô thị).</summary>
    Urban,
}
