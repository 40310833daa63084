using System.CommandLine;
using NtmCriteria.Cli;

namespace NtmCriteria.Tests.Cli;

/// <summary>What every command owes the person who types it: help, hints, progress, silence, completion.</summary>
public sealed class ComfortTests
{
    private static readonly Host Nowhere = new(Stream.Null, Stream.Null, TextWriter.Null);

    public static TheoryData<string> Commands => new(All().Select(c => c.Line));

    [Fact]
    public void HelpOfEveryCommandHasExamplesThatParse()
    {
        foreach (var (line, command) in All())
        {
            var help = CliRun.Of([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            Assert.Equal((ExitCode.Done, ""), (help.Code, help.Error));
            Assert.Contains("Examples:", help.Output, StringComparison.Ordinal);
            var examples = CommandLines.In(command.Description!.Split('\n')).ToArray();
            Assert.True(examples.Length > 0, $"'ntm {line}' shows no example");
            Assert.All(examples, example => CommandLines.AssertParses(example, $"ntm {line} --help"));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void EveryCommandTakesQuietOnce(string line)
    {
        var command = All().Single(c => c.Line == line).Command;
        Assert.DoesNotContain(command.Options, option => option.Name == "--quiet" && command is not RootCommand);
        var help = CliRun.Of([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        Assert.Single(help.Split('\n'), l => l.TrimStart().StartsWith("--quiet", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("communes", "evaluate", "-", "--format", "csv")]
    [InlineData("communes", "stats", "-", "--format", "csv")]
    [InlineData("communes", "explain", "-", "--commune", "X7", "--format", "csv")]
    [InlineData("communes", "convert", "communes", "-")]
    [InlineData("households", "convert", "households", "-", "--as-of", "2023-12-31")]
    [InlineData("households", "poverty", "-", "--as-of", "2023-12-31", "--summary", "--format", "csv")]
    public void LongWorkSaysHowFarItHasComeAndQuietDoesNot(string what, params string[] args)
    {
        var table = what == "communes"
            ? "commune,year\n" + string.Concat(Enumerable.Range(1, 300).Select(n => $"X{n},2023\n"))
            : "household,income\n" + string.Concat(Enumerable.Range(1, 300).Select(n => $"X{n},1500000\n"));
        Host Watched(Host host) => host with { ErrorIsTerminal = true, Patience = TimeSpan.Zero };
        var run = CliRun.In(Watched, table, args);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains($"\r256 {what}", run.Error, StringComparison.Ordinal);
        // The line is left as it was found.
        Assert.Contains("\r" + new string(' ', $"256 {what}".Length) + "\r", run.Error, StringComparison.Ordinal);
        Assert.Equal((run.Output, ""), (CliRun.In(Watched, table, [.. args, "--quiet"]).Output, CliRun.In(Watched, table, [.. args, "--quiet"]).Error));
        Assert.DoesNotContain('\r', CliRun.With(table, args).Error);
        Assert.DoesNotContain('\r', CliRun.In(host => host with { ErrorIsTerminal = true }, table, args).Error);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(true, "0", false)]
    [InlineData(false, null, false)]
    public void NoColourIsAWish(bool terminal, string? variable, bool expected) =>
        Assert.Equal(expected, Host.MayColour(terminal, variable));

    [Theory]
    [InlineData("'Lang Sơn' (did you mean 'Lạng Sơn'?)", "rules", "show", "commune/model/2021-2025", "--province", "Lang Sơn")]
    [InlineData("'Cao Bàng' (did you mean 'Cao Bằng'?)", "rules", "gaps", "--set", "commune/model/2021-2025", "--province", "Cao Bàng")]
    [InlineData("'Đồng Nia' (did you mean 'Đồng Nai'?)", "poverty", "--template", "--as-of", "2023-12-31", "--province-standard", "Đồng Nia")]
    [InlineData("'Ayutthaya'\n", "rules", "gaps", "--set", "commune/model/2021-2025", "--province", "Ayutthaya")]
    public void AProvinceThatNoTableKnowsIsAWarning(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("warning: no table or document knows the province " + message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", CliRun.Of([.. args, "--quiet"]).Error);
    }

    [Fact]
    public void AProvinceOfATableOrOfADocumentIsNone()
    {
        foreach (var province in new[] { "lạng sơn", "Hà Nội" })
            Assert.Equal("", CliRun.Of("rules", "gaps", "--province", province).Error);
        var run = CliRun.Of("rules", "gaps", "--rules", Repository.File("docs/examples/province-levels.json"), "--province", "Tỉnh Ví Dụ");
        Assert.DoesNotContain("province '", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AProvinceInATableIsAWarningWithTheNearestName()
    {
        var run = CliRun.With("commune,province,year,10.1\nA,Lạng Sơm,2023,43\n", "evaluate", "-", "--format", "csv");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("warning: line 2: The commune's region is not known: the province 'Lạng Sơm' is not known (did you mean 'Lạng Sơn'?)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'rule' is not known here (did you mean 'rules'?)", "rule")]
    [InlineData("'shwo' is not known here (did you mean 'show'?)", "rules", "shwo")]
    [InlineData("(did you mean '--strict'?)", "evaluate", "x.csv", "--strct")]
    [InlineData("(did you mean '--quiet'?)", "rules", "list", "--quite")]
    [InlineData("SHELL 'fich' is not known (did you mean 'fish'?); expected bash, zsh, pwsh, fish", "completion", "fich")]
    public void AMisspeltWordIsAnErrorWithTheNearestOne(string message, params string[] args)
    {
        var run = CliRun.Of(args);
        Assert.Equal((ExitCode.BadInput, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ev", "evaluate")]
    [InlineData("rules ", "show", "list", "gaps")]
    [InlineData("evaluate --for", "--format")]
    [InlineData("evaluate --format ", "table", "json", "csv", "md")]
    [InlineData("evaluate --tier ", "standard", "advanced", "model")]
    [InlineData("evaluate --set commune/st", "commune/standard/2021-2025")]
    [InlineData("rules show ", "commune/standard/2021-2025", "district/standard/2021-2025")]
    [InlineData("rules gaps --province ", "Lạng Sơn", "Cà Mau")]
    [InlineData("poverty --standard ", "poverty/2022-2026")]
    [InlineData("completion ", "bash", "zsh", "pwsh", "fish")]
    [InlineData("evaluate --qu", "--quiet")]
    public void AShellIsToldWhatMayFollow(string line, params string[] expected)
    {
        var run = CliRun.Of($"[suggest:{line.Length}]", line);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        var words = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(expected, word => Assert.Contains(word, words));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _ntm ntm")]
    [InlineData("zsh", "compdef _ntm ntm")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName ntm")]
    [InlineData("fish", "complete -c ntm")]
    public void EveryShellGetsAScriptThatAsksTheTool(string shell, string registration)
    {
        var run = CliRun.Of("completion", shell);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    private static IEnumerable<(string Line, Command Command)> All()
    {
        return Walk(Application.Root(Nowhere, out _), "");

        static IEnumerable<(string Line, Command Command)> Walk(Command command, string line) =>
            command.Subcommands.SelectMany(sub => Walk(sub, $"{line} {sub.Name}".TrimStart())).Prepend((line, command));
    }
}
