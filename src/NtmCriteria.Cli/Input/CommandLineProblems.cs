using System.CommandLine;
using System.CommandLine.Parsing;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>What is wrong with a command line, in both languages.</summary>
// The library that parses it speaks English alone, and mixes its errors with help.
internal static class CommandLineProblems
{
    public static IEnumerable<LocalText> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var inherited = command.Parents.OfType<Command>().Append(parsed.RootCommandResult.Command)
            .SelectMany(c => c.Options.Where(o => o.Recursive));
        var names = command.Subcommands.Select(c => c.Name)
            .Concat(command.Options.Concat(inherited).Select(o => o.Name)).ToArray();
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return [ToolTexts.Fill("notKnownHere", ("word", unknown), ("hint", NearestName.HintText(unknown, names)))];
        return command.Subcommands.Count > 0
            ? [ToolTexts.Fill("commandMissing", ("known", command.Subcommands.Select(c => c.Name)))]
            : parsed.Errors.Select(error => Of(error, command));
    }

    /// <summary>A command as it is typed, with the commands above it.</summary>
    public static string CommandLine(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name)
            .Prepend("ntm").Append(command is RootCommand ? "" : command.Name)).TrimEnd();

    private static LocalText Of(ParseError error, Command command) => error.SymbolResult switch
    {
        ArgumentResult { Tokens.Count: 0, Parent: OptionResult option } => WithoutValue(option),
        OptionResult { Tokens.Count: 0 } option => WithoutValue(option),
        OptionResult option => ToolTexts.Fill("tooManyValues", ("option", option.Option.Name)),
        ArgumentResult { Parent: OptionResult option } => ToolTexts.Fill("tooManyValues", ("option", option.Option.Name)),
        ArgumentResult argument => ToolTexts.Fill("argumentMissing", ("argument", argument.Argument.HelpName ?? argument.Argument.Name), ("command", CommandLine(command))),
        CommandResult when command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0) is { } argument =>
            ToolTexts.Fill("argumentMissing", ("argument", argument.HelpName ?? argument.Name), ("command", CommandLine(command))),
        _ => ToolTexts.Fill("commandLineWrong", ("reason", error.Message)),
    };

    private static LocalText WithoutValue(OptionResult option) =>
        ToolTexts.Fill("valueMissing", ("option", option.Option.Name), ("value", option.Option.HelpName ?? option.Option.Name));
}
