namespace NtmCriteria.Cli;

/// <summary>One case: it passed unless it says otherwise.</summary>
internal sealed record JUnitCase(string Class, string Name)
{
    /// <summary>Where the case stands, or null.</summary>
    public (string File, int Line)? Place { get; init; }

    /// <summary>Why it failed, or null.</summary>
    public (string Type, string Message, string Text)? Failure { get; init; }

    /// <summary>Why it counts neither as passed nor as failed, or null.</summary>
    public string? Skipped { get; init; }

    /// <summary>What is to be read although nothing failed, or null.</summary>
    public string? Output { get; init; }
}
