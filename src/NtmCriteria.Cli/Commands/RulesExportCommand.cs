using System.CommandLine;
using System.Globalization;
using CsvHelper;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules export --gaps</c>: the open levels as a table that a person with the decree in hand fills in.</summary>
internal static class RulesExportCommand
{
    public static Command Create(Host host)
    {
        var open = Choice.Flag("--gaps", "The open levels, with empty columns to fill in");
        var gaps = new GapOptions();
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "export",
            "Write the open levels as CSV, one a row, to be filled in from the decree: value (đạt where a level is judged), document, article, page, "
            + "the day it was checked. 'ntm rules import' turns the table into a rule document; rows left empty stay open.\n\n"
            + "Examples:\n"
            + "  ntm rules export --gaps --set commune/standard/2021-2025 --out gaps.csv\n"
            + "  ntm rules export --gaps --state delegated --province \"Lạng Sơn\" --out lang-son.csv");
        command.Options.Add(open);
        gaps.AddTo(command);
        command.Options.Add(output);
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(open))
                throw Stop.BadInput("nothing is named to export; expected --gaps: the open levels to fill in");
            var (_, rows) = gaps.Read(parsed, host);
            using var result = ResultOutput.Open(host, parsed.GetValue(output), hold: true);
            Write(result.Stream, rows);
            result.Publish();
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Stream stream, RuleGap[] gaps)
    {
        using var csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader([.. GapColumns.All]);
        foreach (var gap in gaps)
        {
            csv.WriteField(gap.SetId);
            csv.WriteField(Names.Iso(gap.From));
            csv.WriteField(gap.Id);
            csv.WriteField(gap.Label.Vi);
            csv.WriteField(gap.Label.En);
            csv.WriteField(Names.Camel(gap.Kind.ToString()));
            csv.WriteField(gap.Unit?.Id);
            csv.WriteField(gap.Stratum?.Code);
            csv.WriteField(gap.Year?.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(Names.Camel(gap.State.ToString()));
            csv.WriteField(gap.Current?.ToCell(gap.Unit));
            for (var column = GapColumns.FirstToFillIn; column < GapColumns.All.Length; column++) csv.WriteField("");
            csv.EndRecord();
        }
    }
}
