using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary><c>ntm look</c>: how a table is understood, before anything is evaluated.</summary>
internal static class LookCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A table of communes or households as .xlsx, .xls or CSV, or - for standard input" };
        var of = Choice.Word("--of", "communes|households", "What stands in a row; default: households where a column names them, communes otherwise");
        var asOf = Choice.Word("--as-of", "DATE", "The day whose rules apply to rows without one of their own");
        var set = Choice.OneOf("--set", "ID", "The set that columns belong to; default: the one in force on the row's day", Choice.CommuneSets);
        var tier = Choice.Word("--tier", "standard|advanced|model", "The tier that columns without one belong to; default standard");
        var culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5)");
        var format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var sheet = Choice.Word("--sheet", "NAME", "The sheet of a workbook; default: the first visible one with a known header");
        var ruleFiles = new RuleFiles();
        var ignoreUnknown = Choice.Flag("--ignore-unknown", "Pass over columns that no set knows");
        var command = new Command(
            "look",
            "Show how a table is understood before anything is evaluated: kind, encoding, separator, sheet and header row; each column with what it was "
            + "taken for and what stands in it; rows left out and why; problems and unlikely values. Exit code 2 where something could not be read.\n\n"
            + "Examples:\n"
            + "  ntm look communes.xlsx\n"
            + "  ntm look bieu-tong-hop.xls --culture vi-VN --lang vi\n"
            + "  ntm look households.csv --as-of 2023-12-31 --format json");
        command.Arguments.Add(file);
        foreach (var option in new Option[] { of, asOf, set, tier, ruleFiles.Option, sheet, culture, ignoreUnknown, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var rules = ruleFiles.Read(parsed, host);
            var setId = Choice.CommuneSet(rules, parsed.GetValue(set));
            var day = Choice.Date("--as-of", parsed.GetValue(asOf));
            var options = new CommuneTableOptions
            {
                Rules = rules, AsOf = day, SetId = setId, Numbers = Choice.Culture(parsed.GetValue(culture)), Sheet = parsed.GetValue(sheet),
                Tier = setId is null ? Choice.Tier(parsed.GetValue(tier)) : rules.Get(setId, rules.PeriodOf(setId).Start).Tier,
                IgnoreUnknown = parsed.GetValue(ignoreUnknown), KeepUnread = true,
            };
            var households = Choice.Parse<bool?>("--of", parsed.GetValue(of), null, ("communes", false), ("households", true));
            var look = Look(parsed.GetValue(file)!, households, options, host);
            var language = host.Language;
            new LookListing(look, language).Publish(Choice.Format(parsed.GetValue(format)), parsed.GetValue(output), host, rules);
            return look.Problems.IsEmpty ? ExitCode.Done : ExitCode.BadInput;
        });
        return command;
    }

    private static TableLook Look(string file, bool? households, CommuneTableOptions options, Host host)
    {
        using var input = TableInput.OpenFile(file, host);
        using var spilled = input.CanSeek ? null : new SpillStream();
        var table = input;
        if (spilled is not null)
        {
            input.CopyTo(spilled);
            table = spilled.Rewound();
        }

        var name = TableInput.NameOf(file, host);
        return households ?? TableLook.IsOfHouseholds(table, name, options.Sheet)
            ? TableLook.AtHouseholds(table, name, Standard(options.AsOf), options.Numbers, options.Sheet)
            : TableLook.AtCommunes(table, name, options);
    }

    /// <summary>The standard of a day; without a day the newest, which has the columns of all questions.</summary>
    private static PovertyStandard Standard(NodaTime.LocalDate? day)
    {
        var standards = RuleBook.National.Poverty;
        if (day is { } asked) return standards.Ask(asked) is { Standard: { } found } ? found : throw Stop.BadInput(StandardOptions.NoStandard(standards.Ask(asked)));
        return standards.Ids.Select(id => standards.Get(id, standards.PeriodOf(id).End)).MaxBy(standard => standard.AsOf)!;
    }
}
