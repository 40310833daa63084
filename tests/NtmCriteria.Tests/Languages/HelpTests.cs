using System.CommandLine;
using System.Text.RegularExpressions;
using NtmCriteria.Cli;
using NtmCriteria.Tests.Cli;
using Xunit;

namespace NtmCriteria.Tests.Languages;

/// <summary>The help of every command in Vietnamese.</summary>
public sealed partial class HelpTests
{
    public static TheoryData<string> Commands() => new(CommandLines(Root(), ""));

    [Fact]
    public void Every_text_of_help_has_a_translation_and_no_translation_is_left_over()
    {
        var texts = VietnameseHelp.Texts(Root()).Distinct(StringComparer.Ordinal);
        Assert.Equal(texts.Order(StringComparer.Ordinal), VietnameseHelp.All.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_speaks_Vietnamese_alone(string command)
    {
        var run = CliRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", "vi"]);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.StartsWith("Mô tả:", run.Output, StringComparison.Ordinal);
        // Examples and the left column hold what is typed.
        Assert.Empty(EnglishWords.In(string.Join('\n', run.Output.Split('\n')
            .Where(line => !line.Contains("ntm ", StringComparison.Ordinal) && !line.Contains("[tuỳ chọn]", StringComparison.Ordinal)).Select(line => Typed().Replace(line, "")))));
    }

    private static RootCommand Root() => Application.Root(new(Stream.Null, Stream.Null, TextWriter.Null), out _);

    private static IEnumerable<string> CommandLines(Command command, string before)
    {
        yield return before;
        foreach (var below in command.Subcommands)
            foreach (var line in CommandLines(below, $"{before} {below.Name}".Trim()))
                yield return line;
    }

    [GeneratedRegex(@"^  (?:\S|\S.*?\S)\s{2,}(?=\S)")]
    private static partial Regex Typed();
}
