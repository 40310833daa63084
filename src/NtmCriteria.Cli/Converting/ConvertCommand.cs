using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm convert</c>: a table as CSV or as a workbook, clean and in one notation.</summary>
internal static class ConvertCommand
{
    public static Command Create(Host host) => new(
        "convert",
        "Write a table of communes, households or members as CSV or as a workbook: read as every command reads it, every cell checked, written in one "
        + "notation. A table with a bad cell is not written.\n\n"
        + "Examples:\n"
        + "  ntm convert communes communes.xlsx --culture vi-VN --out communes.csv\n"
        + "  ntm convert households households.csv --as-of 2023-12-31 --out households.xlsx\n"
        + "  ntm convert members members.csv --as-of 2023-12-31 --out members.xlsx")
    {
        Communes(host),
        Households(host),
        Members(host),
    };

    private static Command Communes(Host host)
    {
        var options = new ConvertOptions("A commune table as .xlsx or CSV, or - for standard input");
        var ruleFiles = new RuleFiles();
        var asOf = Choice.Word("--as-of", "DATE", "The day for rows without one, written into each; default: none, the year tells it");
        var tier = Choice.Word("--tier", "standard|advanced|model", "The tier that columns without one belong to; default standard");
        var ignoreUnknown = Choice.Flag("--ignore-unknown", "Leave out columns that no set knows");
        var command = new Command(
            "communes",
            "Write a commune table as CSV or as a workbook. Columns keep their names, cells of every date are kept.\n\n"
            + "Examples:\n"
            + "  ntm convert communes communes.csv --out communes.xlsx\n"
            + "  ntm convert communes communes.xlsx --sheet \"Số liệu\" --culture vi-VN --out communes.csv\n"
            + "  ntm convert communes communes.csv --to-culture vi-VN --out for-excel.csv\n"
            + "  cat communes.csv | ntm convert communes - --format xlsx --out communes.xlsx");
        options.AddTo(command, asOf, tier, ruleFiles.Option, ignoreUnknown);
        command.SetAction(parsed => new ConvertRun(options.Read(parsed), host).Communes(new()
        {
            Rules = ruleFiles.Read(parsed, host),
            AsOf = Choice.Date("--as-of", parsed.GetValue(asOf)),
            Tier = Choice.Tier(parsed.GetValue(tier)),
            IgnoreUnknown = parsed.GetValue(ignoreUnknown),
            KeepUnread = true,
        }));
        return command;
    }

    private static Command Households(Host host)
    {
        var options = new ConvertOptions("A table of households as .xlsx or CSV, or - for standard input");
        var standards = new StandardOptions();
        var command = new Command(
            "households",
            "Write a table of households as CSV or as a workbook. Columns keep their names.\n\n"
            + "Examples:\n"
            + "  ntm convert households households.csv --as-of 2023-12-31 --out households.xlsx\n"
            + "  ntm convert households households.xlsx --culture vi-VN --standard poverty/2022-2026 --out households.csv");
        options.AddTo(command, [.. standards.OfOneDay]);
        command.SetAction(parsed => new ConvertRun(options.Read(parsed), host).Households(standards.Now(parsed, host)));
        return command;
    }

    private static Command Members(Host host)
    {
        var options = new ConvertOptions("A table of members as .xlsx or CSV, or - for standard input");
        var standards = new StandardOptions();
        var command = new Command(
            "members",
            "Write a table of the members of households as CSV or as a workbook. Columns keep their names.\n\n"
            + "Examples:\n"
            + "  ntm convert members members.xlsx --as-of 2023-12-31 --out members.csv");
        options.AddTo(command, [.. standards.OfOneDay]);
        command.SetAction(parsed => new ConvertRun(options.Read(parsed), host).Members(standards.Now(parsed, host)));
        return command;
    }
}
