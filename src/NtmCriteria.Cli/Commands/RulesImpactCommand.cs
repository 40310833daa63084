using System.CommandLine;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules impact</c>: whom a change of the rules changes.</summary>
internal static class RulesImpactCommand
{
    public static Command Create(Host host)
    {
        var comparison = new ComparisonOptions();
        var communes = new Option<string>("--communes") { HelpName = "FILE", Description = "A commune table as CSV, - for standard input", Required = true };
        var asOf = Choice.Word("--as-of", "DATE", "The day whose rules apply to rows without an as_of of their own; default 31 December of the row's year");
        var tier = Choice.Word("--tier", "standard|advanced|model", "The tier that columns without a tier in front belong to; default standard");
        var culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5)");
        var strictness = new StrictnessOptions();
        var near = Choice.Word("--near", "N|N%", "List values this near to a level that moved: in the unit of the indicator, or in percent of the level");
        var failIf = new Option<string[]>("--fail-if")
        {
            HelpName = "LIMIT",
            Description = "Exit with 1 beyond a limit, as \"tier-lost > 0\" or \"changed >= 5%\"; may be repeated",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        var format = Choice.Word("--format", "table|json|csv|md", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var ignoreUnknown = Choice.Flag("--ignore-unknown", "Pass over columns that no set knows");
        var keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and evaluate the rest");
        var command = new Command(
            "impact",
            "List every commune whose verdict, count of criteria or tier another state of the rules changes, with the indicators that "
            + "cause it, the levels before and after, the value and its source.\n\n"
            + "Examples:\n"
            + "  ntm rules impact builtin:commune/standard/2021-2025 edited.json --communes communes.csv\n"
            + "  ntm rules impact released/ rules/ --communes sample.csv --fail-if \"tier-lost > 0\" --format md --out impact.md\n"
            + "  ntm rules impact --from 2023-12-31 --to 2024-12-31 --communes communes.csv --near 5% --format csv\n\n"
            + "A limit is " + ImpactLimit.Expected + ".");
        comparison.AddTo(command);
        Option[] options = [communes, asOf, tier, culture, .. strictness.All, near, failIf, format, output, ignoreUnknown, keepGoing];
        foreach (var option in options) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            // What can be refused at once is refused before anything is read.
            var limits = (parsed.GetValue(failIf) ?? []).Select(Limit).ToArray();
            var distance = Near(parsed.GetValue(near));
            var request = new Request
            {
                File = parsed.GetRequiredValue(communes),
                Evaluation = strictness.Read(parsed),
                Language = host.Language,
                Format = Choice.Format(parsed.GetValue(format)),
                Out = parsed.GetValue(output),
                Quiet = parsed.IsQuiet(),
                KeepGoing = parsed.GetValue(keepGoing),
                Table = new()
                {
                    Numbers = Choice.Culture(parsed.GetValue(culture)),
                    AsOf = Choice.Date("--as-of", parsed.GetValue(asOf)),
                    Tier = Choice.Tier(parsed.GetValue(tier)),
                    IgnoreUnknown = parsed.GetValue(ignoreUnknown),
                },
            };
            return new ImpactRun(request, comparison.Read(parsed, host, request.Quiet), distance, limits, host).Run();
        });
        return command;
    }

    private static ImpactLimit Limit(string text) => ImpactLimit.TryParse(text)
        ?? throw Stop.BadInput("notLimit", ("text", text), ("hint", Hint(text)), ("expected", ImpactLimit.ExpectedText));

    private static LocalText? Hint(string text) => NearestName.HintText(
        text.Split('>', '<', '=')[0].Trim(), [.. Enum.GetValues<ImpactMeasure>().Select(ImpactTally.Word)]);

    private static Nearness? Near(string? text) => text is null
        ? null
        : Nearness.TryParse(text)
            ?? throw Stop.BadInput("notDistance", ("text", text));
}
