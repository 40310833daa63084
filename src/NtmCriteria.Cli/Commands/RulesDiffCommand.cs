using System.CommandLine;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules diff</c>: what two states of the rules differ in.</summary>
internal static class RulesDiffCommand
{
    public static Command Create(Host host)
    {
        var comparison = new ComparisonOptions();
        var exitCode = Choice.Flag("--exit-code", "Exit with 1 if the states differ");
        var format = Choice.Word("--format", "text|md|json|csv", "The form of the result; default text");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "diff",
            "Say what two states of the rules differ in: added, removed, tightened, loosened, re-delegated, re-sourced, renumbered, "
            + "re-labelled, moved in time; by region and year.\n\n"
            + "Examples:\n"
            + "  ntm rules diff builtin:commune/standard/2021-2025 edited.json\n"
            + "  ntm rules diff released/ rules/ --format md --out diff.md --exit-code\n"
            + "  ntm rules diff --from 2023-12-31 --to 2024-12-31 --set commune/standard/2021-2025\n"
            + "  ntm rules diff builtin:commune/standard/2016-2020 builtin:commune/standard/2021-2025 --lang vi\n"
            + "  ntm rules diff builtin province.json           what a province's levels change");
        comparison.AddTo(command);
        foreach (var option in new Option[] { exitCode, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var language = host.Language;
            var form = Choice.Parse(
                "--format", parsed.GetValue(format), Format.Table, ("text", Format.Table), ("md", Format.Markdown),
                ("json", Format.Json), ("csv", Format.Csv));
            var diff = comparison.Read(parsed, host);
            Write(diff, form, language, parsed.GetValue(output), host);
            return parsed.GetValue(exitCode) && !diff.IsEmpty ? ExitCode.CheckFailed : ExitCode.Done;
        });
        return command;
    }

    private static void Write(RuleDiff diff, Format format, Language language, string? file, Host host)
    {
        if (format == Format.Csv)
        {
            DiffListing.List(diff, language).Publish(format, file, host);
            return;
        }

        using var output = ResultOutput.Open(host, file, hold: true);
        if (format == Format.Json) DiffJson.Write(output.Stream, diff, language);
        else
            using (var text = Host.Text(output.Stream))
            {
                text.Write(format == Format.Markdown ? diff.ToMarkdown(language) + "\n" : diff.ToText(language));
                text.WriteLine(DiffLine.Write(diff, new(language)));
            }

        output.Publish();
    }
}
