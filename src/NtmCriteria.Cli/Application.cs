using System.CommandLine;
using System.CommandLine.Help;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary>The tool as a function of its arguments and streams.</summary>
internal static class Application
{
    /// <summary>The version of the library that gives the answers.</summary>
    public static string Version { get; } = typeof(RuleBook).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    public static int Run(IReadOnlyList<string> args, Host host)
    {
        try
        {
            return Invoke(args, host);
        }
        catch (Stop stop)
        {
            host.Error.WriteLine("ntm: " + stop.Message);
            return stop.Code;
        }
        catch (TableException unreadable)
        {
            foreach (var problem in unreadable.Problems) host.Error.WriteLine(TableHint.Add(problem));
            return ExitCode.BadInput;
        }
        catch (ImpossibleValueException impossible)
        {
            host.Error.WriteLine("ntm: " + impossible.Message);
            return ExitCode.BadInput;
        }
        catch (TableWriteException unwritable)
        {
            host.Error.WriteLine("ntm: " + unwritable.Message);
            return ExitCode.BadInput;
        }
        catch (RuleDocumentException unsound)
        {
            foreach (var problem in unsound.Problems) host.Error.WriteLine(problem);
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine("ntm: " + e.Message);
            return ExitCode.NoAccess;
        }
#pragma warning disable CA1031 // Whatever else is thrown is a fault of the program: say so, without a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            host.Error.WriteLine($"ntm: a fault of the program: {e.GetType().Name}: {e.Message}");
            return ExitCode.Fault;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Host host)
    {
        var root = Root(host, out var version);
        var parsed = root.Parse(args);
        using var output = Host.Text(host.Output);
        // Alone, it is refused for want of a command.
        if (parsed.GetResult(version) is { Implicit: false } && parsed.UnmatchedTokens.Count == 0)
        {
            output.WriteLine(Version);
            output.WriteLine($"data {RuleBook.National.DataVersion}");
            output.WriteLine(RuleBook.National.ContentHash);
            return ExitCode.Done;
        }

        // The library's own error output mixes help into standard output and knows no exit code 2.
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var message in Errors(parsed)) host.Error.WriteLine("ntm: " + message);
            host.Error.WriteLine($"See '{CommandLine(parsed.CommandResult.Command)} --help'.");
            return ExitCode.BadInput;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    internal static RootCommand Root(Host host, out Option<bool> version)
    {
        version = new Option<bool>("--version") { Description = "Show the versions of library and data, and the fingerprint of the data" };
        var root = new RootCommand(
            "Việt Nam's new rural area (nông thôn mới) criteria: which rule was in force, is it met, why, and by how much.\n\n"
            + "Examples:\n"
            + "  ntm evaluate                          the communes of the built-in sample\n"
            + "  ntm evaluate communes.csv --out r.csv --format csv\n"
            + "  ntm explain communes.csv --commune \"Chi Lăng\" --district \"Tràng Định\"\n"
            + "  ntm rules show commune/standard/2021-2025 --region TDMNPB");
        foreach (var builtin in root.Options.OfType<VersionOption>().ToArray()) root.Options.Remove(builtin);
        root.Options.Add(version);
        root.Options.Add(GlobalOptions.Quiet());
        root.Subcommands.Add(EvaluateCommand.Create(host));
        root.Subcommands.Add(ExplainCommand.Create(host));
        root.Subcommands.Add(StatsCommand.Create(host));
        root.Subcommands.Add(PovertyCommand.Create(host));
        root.Subcommands.Add(TestCommand.Create(host));
        root.Subcommands.Add(VerifyCommand.Create(host));
        root.Subcommands.Add(TemplateCommand.Create(host));
        root.Subcommands.Add(ConvertCommand.Create(host));
        root.Subcommands.Add(LookCommand.Create(host));
        root.Subcommands.Add(ReportCommand.Create(host));
        root.Subcommands.Add(new Command(
            "rules",
            "Show the rules: the sets that are loaded, what each asks, what is not known; fill in what is not.\n\n"
            + "Examples:\n"
            + "  ntm rules list --as-of 2024-03-01\n"
            + "  ntm rules show commune/standard/2021-2025 --region TDMNPB\n"
            + "  ntm rules gaps --state delegated")
        {
            RulesListCommand.Create(host),
            RulesShowCommand.Create(host),
            RulesGapsCommand.Create(host),
            RulesExportCommand.Create(host),
            RulesImportCommand.Create(host),
            RulesBoundsCommand.Create(host),
            RulesDiffCommand.Create(host),
            RulesImpactCommand.Create(host),
            RulesCheckCommand.Create(host),
            RulesSchemaCommand.Create(host),
        });
        root.Subcommands.Add(CompletionCommand.Create(host));
        return root;
    }

    private static IEnumerable<string> Errors(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var inherited = command.Parents.OfType<Command>().Append(parsed.RootCommandResult.Command)
            .SelectMany(c => c.Options.Where(o => o.Recursive));
        var names = command.Subcommands.Select(c => c.Name)
            .Concat(command.Options.Concat(inherited).Select(o => o.Name)).ToArray();
        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            yield return $"'{unknown}' is not known here{NearestName.Hint(unknown, names)}";
            yield break;
        }

        if (command.Subcommands.Count > 0)
        {
            yield return $"a command is missing; expected one of {string.Join(", ", command.Subcommands.Select(c => c.Name))}";
            yield break;
        }

        foreach (var error in parsed.Errors) yield return error.Message;
    }

    private static string CommandLine(Command command) =>
        string.Join(' ', command.Parents.OfType<Command>().Where(c => c is not RootCommand).Select(c => c.Name)
            .Prepend("ntm").Append(command is RootCommand ? "" : command.Name)).TrimEnd();
}
