namespace NtmCriteria.Authoring.Golden;

/// <summary>How a case ended.</summary>
public enum GoldenStatus
{
    /// <summary>Everything that was expected came out.</summary>
    Passed,

    /// <summary>Something else came out.</summary>
    Failed,

    /// <summary>Nobody has confirmed what the case expects: it neither passes nor fails.</summary>
    Unconfirmed,
}
