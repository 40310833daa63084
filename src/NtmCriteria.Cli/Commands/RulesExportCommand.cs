using System.CommandLine;
using System.Globalization;
using CsvHelper;
using NtmCriteria.Law;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules export --gaps</c>: the open levels as a table that a person with the decree in hand fills in.</summary>
internal static class RulesExportCommand
{
    public static Command Create(Host host)
    {
        var open = Choice.Flag("--gaps", "The open levels, with empty columns to fill in");
        var gaps = new GapOptions();
        var format = Choice.Word("--format", "csv|xlsx", "The form of the table; default: xlsx where --out names an .xlsx file, else csv");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "export",
            "Write the open levels as a table, one a row, to be filled in from the decree: value (đạt where a level is judged), document, the day it was signed, "
            + "article, page, the day it was checked. A level of some zones or groups alone takes a row for each, with zone or group. 'ntm rules import' turns the "
            + "table into a rule document; rows left empty stay open.\n\n"
            + "Examples:\n"
            + "  ntm rules export --gaps --set commune/standard/2021-2025 --out gaps.csv\n"
            + "  ntm rules export --gaps --set commune/standard/2021-2025 --state delegated --province \"Lạng Sơn\" --lang vi --out lang-son.xlsx");
        command.Options.Add(open);
        gaps.AddTo(command);
        foreach (var option in new Option[] { format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var (language, file) = (host.Language, parsed.GetValue(output));
            var workbook = Choice.Parse(
                "--format", parsed.GetValue(format), file?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true, ("csv", false), ("xlsx", true));
            if (!parsed.GetValue(open))
                throw Stop.BadInput("nothingToExport");
            var (_, rows) = gaps.Read(parsed, host);
            using var result = ResultOutput.Open(host, file, hold: true);
            string[] headings = [.. GapColumns.In(language)];
            if (workbook)
                ListingWorkbook.Write(result.Stream, [new(new Words(language).Pick("Mức còn trống", "Open levels"), [], headings, [.. rows.Select(Row)]) { NumbersFrom = headings.Length }]);
            else Write(result.Stream, headings, rows);
            result.Publish();
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Stream stream, string[] headings, RuleGap[] gaps)
    {
        using var csv = CsvWriter.Create(stream, CsvResultWriter.Safe, leaveOpen: true);
        csv.WriteHeader(headings);
        foreach (var gap in gaps)
        {
            foreach (var field in Row(gap)) csv.WriteField(field);
            csv.EndRecord();
        }
    }

    /// <summary>What is open, and empty fields for what a person fills in.</summary>
    private static string[] Row(RuleGap gap)
    {
        var byGroup = gap.Stratum is { } column && char.IsAsciiDigit(column.Code[0]);
        var known = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["set"] = gap.SetId,
            ["from"] = Names.Iso(gap.From),
            ["indicator"] = gap.Id,
            ["label_vi"] = gap.Label.Vi,
            ["label_en"] = gap.Label.En,
            ["kind"] = Names.Camel(gap.Kind.ToString()),
            ["unit"] = gap.Unit?.Id,
            ["stratum"] = byGroup ? null : gap.Stratum?.Code,
            ["group"] = byGroup ? gap.Stratum?.Code : null,
            ["year"] = gap.Year?.ToString(CultureInfo.InvariantCulture),
            ["state"] = Names.Camel(gap.State.ToString()),
            ["current"] = gap.Current?.ToCell(gap.Unit),
        };
        return [.. GapColumns.All.Select(name => known.GetValueOrDefault(name) ?? "")];
    }
}
