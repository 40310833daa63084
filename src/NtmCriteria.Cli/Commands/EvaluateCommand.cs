using System.CommandLine;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm evaluate</c>: every commune of a table against its criteria set.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Host host)
    {
        var common = new CommonOptions();
        var keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and evaluate the rest");
        var failOn = Choice.Word(
            "--fail-on", "notMet|undetermined", "Exit with 1 if a commune does not meet its set (undetermined: or may not)");
        var command = new Command(
            "evaluate",
            "Evaluate every commune of a table: which criteria are met, which are not, what is missing, which tier is certain and which possible.\n\n"
            + "Examples:\n"
            + "  ntm evaluate                                     the built-in sample\n"
            + "  ntm evaluate communes.csv --as-of 2024-12-31\n"
            + "  ntm evaluate communes.xlsx --sheet \"Số liệu\" --culture vi-VN --lang vi --format xlsx --out result.xlsx\n"
            + "  ntm evaluate communes.csv --culture vi-VN --lang vi --format md --out result.md\n"
            + "  ntm evaluate communes.csv --tier advanced --strict confirmed --fail-on notMet\n"
            + "  ntm evaluate communes.csv --tier advanced --weak-limits --format json\n"
            + "  ntm evaluate communes.csv --rules province.json\n"
            + "  cat communes.csv | ntm evaluate - --format json");
        common.AddTo(command);
        command.Options.Add(keepGoing);
        command.Options.Add(failOn);
        command.SetAction(parsed => new EvaluateRun(
            common.Read(parsed, host) with
            {
                KeepGoing = parsed.GetValue(keepGoing),
                FailOn = Choice.FailOn(parsed.GetValue(failOn)),
            },
            host).Run());
        return command;
    }
}
