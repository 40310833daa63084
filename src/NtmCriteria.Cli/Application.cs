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
            host = Speaking(args, host);
            return Invoke(args, host);
        }
        catch (Exception) when (host.Unfinished.IsEnded)
        {
            // Whoever ended the run has said so.
            return ExitCode.Interrupted;
        }
        catch (Stop stop)
        {
            host.Say("error", ("text", stop.Text));
            return stop.Code;
        }
        catch (TableException unreadable)
        {
            foreach (var problem in unreadable.Problems) host.Error.WriteLine(TableHint.Add(problem, host.Language));
            return ExitCode.BadInput;
        }
        catch (ImpossibleValueException impossible)
        {
            host.Say("error", ("text", impossible.ToText(host.Language)));
            return ExitCode.BadInput;
        }
        catch (TableWriteException unwritable)
        {
            host.Say("error", ("text", unwritable.Text));
            return ExitCode.BadInput;
        }
        catch (SettingsException unsound)
        {
            foreach (var problem in unsound.Problems) host.Error.WriteLine(problem.In(host.Language));
            return ExitCode.BadInput;
        }
        catch (RuleDocumentException unsound)
        {
            foreach (var problem in unsound.Problems) host.Error.WriteLine(problem.In(host.Language));
            return ExitCode.BadInput;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Say("error", ("text", FileFault.Of(e)));
            return ExitCode.NoAccess;
        }
#pragma warning disable CA1031 // Whatever else is thrown is a fault of the program: say so, without a stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            host.Say("fault", ("kind", e.GetType().Name), ("message", e.Message));
            return ExitCode.Fault;
        }
    }

    /// <summary>The host that speaks the language of the run.</summary>
    /// <exception cref="Stop">The language that was asked for is not known.</exception>
    private static Host Speaking(IReadOnlyList<string> args, Host host)
    {
        var chosen = RunLanguage.Asked(args) ?? (host.LanguageVariable is { Length: > 0 } word ? RunLanguage.Read(word, RunLanguage.Variable) : null);
        return chosen is { } language ? host with { Language = language, IsLanguageChosen = true } : host;
    }

    private static int Invoke(IReadOnlyList<string> args, Host host)
    {
        var parsed = Parse(args, ref host, out var version);
        host.Unfinished.Language = host.Language;
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
            foreach (var problem in CommandLineProblems.Of(parsed)) host.Say("error", ("text", problem));
            host.Say("seeHelp", ("command", CommandLineProblems.CommandLine(parsed.CommandResult.Command)));
            return ExitCode.BadInput;
        }

        if (parsed.Action is HelpAction && host.Language == Language.Vietnamese)
        {
            using var help = new StringWriter { NewLine = "\n" };
            var code = parsed.Invoke(new InvocationConfiguration { Output = help, Error = host.Error, EnableDefaultExceptionHandler = false });
            output.Write(VietnameseHelp.Frames(help.ToString().ReplaceLineEndings("\n")));
            return code;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    /// <summary>The command line, completed by the settings of the folder where a command runs that reads them.</summary>
    private static ParseResult Parse(IReadOnlyList<string> args, ref Host host, out Option<bool> version)
    {
        var parsed = Described(host, out version).Parse(args);
        var command = parsed.CommandResult.Command;
        if (parsed.Action is HelpAction || command is RootCommand || command.Name is "init" or "completion" || FolderSettings.Find(host.Folder) is not { } settings)
            return parsed;
        var arguments = new SettingsArguments(settings, host.Folder!);
        arguments.Complete(parsed);
        var used = arguments.Used.ToList();
        if (settings.Language is { } language && !host.IsLanguageChosen)
        {
            host = host with { Language = language, IsLanguageChosen = true };
            used.Insert(0, ToolTexts.Fill("settingLanguage", ("value", language == Language.Vietnamese ? "vi" : "en")));
        }

        // Commands hold the host whose language they speak.
        parsed = Described(host, out version).Parse([.. Before(args), .. arguments.Added, .. args.Skip(Before(args).Count())]);
        if (used.Count > 0 && !parsed.IsQuiet()) host.Say("settingsUsed", ("file", FolderSettings.FileName), ("settings", used));
        return parsed;
    }

    private static RootCommand Described(Host host, out Option<bool> version)
    {
        var root = Root(host, out version);
        if (host.Language == Language.Vietnamese) VietnameseHelp.Apply(root);
        return root;
    }

    // After two dashes everything is an argument: settings come before them.
    private static IEnumerable<string> Before(IReadOnlyList<string> args) => args.TakeWhile(arg => arg != "--");

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
        root.Options.Add(GlobalOptions.Language());
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
        root.Subcommands.Add(InitCommand.Create(host));
        root.Subcommands.Add(CompletionCommand.Create(host));
        return root;
    }
}
