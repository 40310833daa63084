using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using NtmCriteria.Authoring.Checking;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules check</c>: rule documents held against their readers, their meaning and one another.</summary>
internal static class RulesCheckCommand
{
    public static Command Create(Host host)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Rule documents, or folders of them; builtin: or nothing: the rules that come with the library",
        };
        var on = Choice.Word("--on", "DATE", "The day of the check, for what has a date of reading; no clock is read");
        var stale = Choice.Word("--stale-after", "365d|12m|1y", "Warn of levels that were last read longer ago than this; needs --on");
        var failOn = Choice.Word("--fail-on", "error|warning|note", "The lightest finding that makes the check fail; default error");
        var baseline = Choice.Word("--baseline", "FILE", "Findings of this earlier JSON report are known and do not fail");
        var notes = Choice.Flag("--notes", "Show notes in the text too");
        var format = Choice.Word("--format", "text|json|sarif|github|junit", "The form of the result; default text");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "check",
            "Check rule documents: structure, ids, completeness, plausible levels, directions, sources, dates of reading, labels, references; each finding with "
            + "code, file, line, JSON path and advice. Documents named together are checked against one another.\n\n"
            + "Examples:\n"
            + "  ntm rules check                                   the rules of the library\n"
            + "  ntm rules check lang-son.json --lang vi\n"
            + "  ntm rules check rules/ --format sarif --out rules.sarif --fail-on warning\n"
            + "  ntm rules check lang-son.json --on 2026-11-22 --stale-after 365d");
        command.Arguments.Add(files);
        foreach (var option in new Option[] { on, stale, failOn, baseline, notes, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var day = Choice.Date("--on", parsed.GetValue(on));
            var period = Period(parsed.GetValue(stale));
            if (period is not null && day is null)
                throw Stop.BadInput("onMissing");
            return new CheckRun(
                new()
                {
                    Files = parsed.GetValue(files) ?? [],
                    Options = new() { On = day, StaleAfter = period },
                    FailOn = Choice.Parse(
                        "--fail-on", parsed.GetValue(failOn), CheckSeverity.Error, ("error", CheckSeverity.Error),
                        ("warning", CheckSeverity.Warning), ("note", CheckSeverity.Note)),
                    Baseline = parsed.GetValue(baseline),
                    Notes = parsed.GetValue(notes),
                    Language = host.Language,
                    Writer = Choice.Parse<CheckWriter>(
                        "--format", parsed.GetValue(format), CheckText.Write, ("text", CheckText.Write), ("json", CheckJson.Write),
                        ("sarif", CheckSarif.Write), ("github", CheckGithub.Write), ("junit", CheckJunit.Write)),
                    Out = parsed.GetValue(output),
                },
                host).Run();
        });
        return command;
    }

    /// <summary>A number of days, months or years; or an ISO period, as P1Y6M.</summary>
    private static Period? Period(string? text)
    {
        if (text is null) return null;
        var period = text.Length is > 1 and < 6 && int.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.NumberStyles.None, null, out var number)
            ? text[^1] switch
            {
                'd' => NodaTime.Period.FromDays(number),
                'm' => NodaTime.Period.FromMonths(number),
                'y' when number <= 100 => NodaTime.Period.FromYears(number),
                _ => null,
            }
            : PeriodPattern.NormalizingIso.Parse(text).TryGetValue(NodaTime.Period.Zero, out var iso) && IsOfDays(iso) ? iso : null;
        return period ?? throw Stop.BadInput("notPeriod", ("text", text));
    }

    private static bool IsOfDays(Period period) =>
        !period.HasTimeComponent && period.Years is >= 0 and <= 100 && period.Months is >= 0 and <= 1_200
        && period.Weeks is >= 0 and <= 5_200 && period.Days is >= 0 and <= 36_600;
}
