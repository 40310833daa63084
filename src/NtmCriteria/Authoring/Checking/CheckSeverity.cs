namespace NtmCriteria.Authoring.Checking;

/// <summary>How much a finding weighs; the order is from lightest to heaviest.</summary>
public enum CheckSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably a mistake; a person must look, and may find that the law says so.</summary>
    Warning,

    /// <summary>The document is wrong: it is not loaded, or it says what cannot be true.</summary>
    Error,
}
