using System.CommandLine;
using NtmCriteria.Authoring.Golden;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm verify</c>: whether the verdicts of a report still hold.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("REPORT") { Description = "A JSON report of ntm evaluate or ntm explain, - for standard input" };
        var ruleFiles = new RuleFiles();
        var format = Choice.Word("--format", "text|json", "The form of the result; default text");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "verify",
            "Run the inputs of a JSON report again and say whether its verdicts still hold: which indicator, the level and the verdict then and now. "
            + "Exits with 1 if a verdict does not hold.\n\n"
            + "Examples:\n"
            + "  ntm evaluate communes.csv --format json --out report.json\n"
            + "  ntm verify report.json\n"
            + "  ntm verify report.json --rules province.json --lang vi\n"
            + "  ntm verify report.json --format json --out verification.json");
        command.Arguments.Add(file);
        foreach (var option in new Option[] { ruleFiles.Option, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var rules = ruleFiles.Read(parsed, host);
            var language = host.Language;
            var json = Choice.Parse("--format", parsed.GetValue(format), false, ("text", false), ("json", true));
            var report = Read(parsed.GetRequiredValue(file), rules, host);
            var verification = new Verification(report, rules, language);
            foreach (var line in verification.Notes) host.Say("note", ("text", line));
            using var result = ResultOutput.Open(host, parsed.GetValue(output), hold: true);
            if (json) VerificationJson.Write(result.Stream, verification);
            else VerificationText.Write(result.Stream, verification, new(language));
            result.Publish();
            return verification.Changed.Length == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static RecordedReport Read(string file, RuleBook rules, Host host)
    {
        try
        {
            if (file != "-") return RecordedReport.Parse(file, DocumentFile.ReadWhole(file), rules);
            using var all = new MemoryStream();
            host.Input.CopyTo(all);
            return RecordedReport.Parse(ToolTexts.Fill("standardInput").In(host.Language), all.ToArray(), rules);
        }
        catch (RuleDocumentException unsound)
        {
            foreach (var problem in unsound.Problems) host.Error.WriteLine(problem.In(host.Language));
            throw Stop.BadInput("noReport");
        }
    }
}
