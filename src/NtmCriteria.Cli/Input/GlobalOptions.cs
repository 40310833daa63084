using System.CommandLine;

namespace NtmCriteria.Cli;

/// <summary>What every command takes.</summary>
internal static class GlobalOptions
{
    private const string QuietName = "--quiet";

    /// <summary>The option of the root that every command inherits.</summary>
    public static Option<bool> Quiet() => new(QuietName)
    {
        Description = "Keep notes, warnings and progress off standard error",
        Recursive = true,
    };

    /// <summary>The option of the root that says in which language the tool speaks; <see cref="RunLanguage"/> reads it.</summary>
    public static Option<string?> Language()
    {
        var option = Choice.Word(RunLanguage.Option, "vi|en", "The language of texts; default: NTM_LANG, then ntm.json, then the language of the machine");
        option.Recursive = true;
        return option;
    }

    /// <summary>Whether notes, warnings and progress are unwanted. Errors never are.</summary>
    public static bool IsQuiet(this ParseResult parsed) => parsed.GetValue(
        parsed.RootCommandResult.Command.Options.OfType<Option<bool>>().Single(option => option.Name == QuietName));
}
