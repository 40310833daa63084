using System.CommandLine;
using NodaTime;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;

namespace NtmCriteria.Cli;

/// <summary><c>ntm poverty</c>: classes and rates of households.</summary>
internal static class PovertyCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string?>("FILE") { Description = "A table of households as .xlsx or CSV, or - for standard input", Arity = ArgumentArity.ZeroOrOne };
        var asOf = Choice.Word("--as-of", "DATE", "The day whose standard applies, as 2023-12-31");
        var standard = Choice.Word("--standard", "ID", "A standard by its id instead of the one in force, as poverty/2022-2026");
        var province = Choice.Word("--province-standard", "PROVINCE", "The own standard of a province, where it is known");
        var by = Choice.Word("--by", "commune|district|province|ethnicity|zone|settlement", "Counts and rates by group");
        var format = Choice.Word("--format", "table|json|csv|md", "The form of the result");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var strict = Choice.Word("--strict", "recalled|confirmed|twoSources", "Leave classes open that lean on weaker evidence");
        var summary = Choice.Flag("--summary", "The counts and rates of all households together");
        var template = Choice.Flag("--template", "Write an empty table with every column of the standard");
        var sheet = Choice.Word("--sheet", "NAME", "The sheet of a workbook; default: the first visible one with a known header");
        var keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and classify the rest");
        var command = new Command(
            "poverty",
            "Classify households under the poverty standard of a day, and count rates by area.\n\n"
            + "Examples:\n"
            + "  ntm poverty --template --as-of 2023-12-31 --out households.csv\n"
            + "  ntm poverty households.csv --as-of 2023-12-31\n"
            + "  ntm poverty households.csv --as-of 2023-12-31 --by commune --format csv --out rates.csv\n"
            + "  ntm poverty households.csv --as-of 2021-12-31 --summary")
        {
            file, asOf, standard, province, by, format, output, strict, summary, template, keepGoing, sheet,
        };
        command.SetAction(parsed =>
        {
            var chosen = Standard(
                parsed.GetValue(standard), Choice.Date("--as-of", parsed.GetValue(asOf)), parsed.GetValue(province));
            if (parsed.GetValue(template)) return Template(host, chosen, parsed.GetValue(output));
            return new PovertyRun(
                new(
                    parsed.GetValue(file) ?? throw Stop.BadInput("no file was given; expected a table of households, see --template"),
                    chosen, Grouping(parsed.GetValue(by)), parsed.GetValue(summary), Form(parsed.GetValue(format)),
                    parsed.GetValue(output), parsed.GetValue(keepGoing), Choice.Strict(parsed.GetValue(strict)))
                {
                    Sheet = parsed.GetValue(sheet),
                },
                host).Run();
        });
        return command;
    }

    /// <summary>The tool reads no clock: without a day or a standard nobody can say which rule is meant.</summary>
    private static PovertyStandard Standard(string? id, LocalDate? asOf, string? province)
    {
        var standards = PovertyStandards.National;
        if (id is null)
            return standards.Ask(
                asOf ?? throw Stop.BadInput("--as-of is missing; expected the day whose standard applies, as 2023-12-31"), province)
                is { Standard: { } inForce }
                ? inForce
                : throw Stop.BadInput(standards.Ask(asOf.Value, province).Explain(Language.English));
        if (!standards.Ids.Contains(id))
            throw Stop.BadInput($"--standard '{id}' is not known{NearestName.Hint(id, standards.Ids)}; expected one of {string.Join(", ", standards.Ids)}");
        var period = standards.PeriodOf(id);
        var day = asOf ?? period.End;
        return period.Contains(day)
            ? standards.Get(id, day)
            : throw Stop.BadInput($"--standard {id} is in force from {Names.Iso(period.Start)} to {Names.Iso(period.End)}, not on {Names.Iso(day)}");
    }

    private static Format Form(string? word) => Choice.Format(word) is var format and not Format.Xlsx
        ? format
        : throw Stop.BadInput("--format xlsx is not written of households; expected table, json, csv or md");

    private static HouseholdGrouping? Grouping(string? word) => Choice.Of<HouseholdGrouping?>(
        "--by", word, null, ("commune", HouseholdGrouping.Commune), ("district", HouseholdGrouping.District),
        ("province", HouseholdGrouping.Province), ("ethnicity", HouseholdGrouping.Ethnicity),
        ("zone", HouseholdGrouping.Zone), ("settlement", HouseholdGrouping.Settlement));

    private static int Template(Host host, PovertyStandard standard, string? file)
    {
        using var output = ResultOutput.Open(host, file, hold: true);
        using (var text = Host.Text(output.Stream)) text.Write(HouseholdTable.Template(standard));
        output.Publish();
        return ExitCode.Done;
    }
}
