using System.CommandLine;
using NtmCriteria.Bulk;

namespace NtmCriteria.Cli;

/// <summary><c>ntm report</c>: the result of a whole table as one page for a browser.</summary>
internal static class ReportCommand
{
    public static Command Create(Host host)
    {
        var common = new CommonOptions();
        var keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and report on the rest");
        var command = new Command(
            "report",
            "Write one HTML page to look at: totals by tier, a map of communes and criteria with search and filters, a page for each commune, charts, evidence.\n"
            + "The page needs no network and holds both languages.\n\n"
            + "Examples:\n"
            + "  ntm report --out report.html                          the built-in sample\n"
            + "  ntm report communes.csv --out report.html --lang vi\n"
            + "  ntm report communes.csv --rules province.json --strict confirmed --out report.html");
        common.AddTo(command, withFormat: false);
        command.Options.Add(keepGoing);
        command.SetAction(parsed =>
        {
            var request = common.Read(parsed, host) with { KeepGoing = parsed.GetValue(keepGoing) };
            if (request.Out is null && host.OutputIsTerminal)
                throw Stop.BadInput("pageOnTerminal");
            return new EvaluateRun(request, host, stream => new ReportWriter(stream, request)).Run();
        });
        return command;
    }
}
