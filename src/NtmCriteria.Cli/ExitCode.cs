namespace NtmCriteria.Cli;

/// <summary>What the tool returns to its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int CheckFailed = 1;
    public const int BadInput = 2;
    public const int NoAccess = 3;
    public const int Fault = 70;

    // As shells count those that a signal ended: 128 and its number.
    public const int HungUp = 129;
    public const int Interrupted = 130;
    public const int Terminated = 143;
}

/// <summary>The run ends here, with a message for the caller rather than a fault of the program.</summary>
/// <param name="code">The exit code.</param>
/// <param name="text">What went wrong, and what was expected.</param>
internal sealed class Stop(int code, LocalText text) : Exception(text.En)
{
    public int Code => code;

    /// <summary>What went wrong, in both languages.</summary>
    public LocalText Text => text;

    /// <param name="key">The key of the text, see <see cref="ToolTexts"/>.</param>
    /// <param name="values">A value for each placeholder.</param>
    public static Stop BadInput(string key, params ReadOnlySpan<(string Name, object? Value)> values) => BadInput(ToolTexts.Fill(key, values));

    public static Stop BadInput(LocalText text) => new(ExitCode.BadInput, text);

    /// <inheritdoc cref="BadInput(string, ReadOnlySpan{ValueTuple{string, object}})"/>
    public static Stop NoAccess(string key, params ReadOnlySpan<(string Name, object? Value)> values) => new(ExitCode.NoAccess, ToolTexts.Fill(key, values));
}
