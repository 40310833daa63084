namespace NtmCriteria.Cli;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int CheckFailed = 1;
    public const int BadInput = 2;
    public const int NoAccess = 3;
    public const int Fault = 70;
}

/// <summary>The run ends here, with a message for the caller rather than a fault of the program.</summary>
/// <param name="code">The exit code.</param>
/// <param name="message">What went wrong, and what was expected.</param>
internal sealed class Stop(int code, string message) : Exception(message)
{
    public int Code => code;

    public static Stop BadInput(string message) => new(ExitCode.BadInput, message);

    public static Stop NoAccess(string message) => new(ExitCode.NoAccess, message);
}
