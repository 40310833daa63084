using System.CommandLine;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm poverty</c>: classes, rates, forms and movements of households.</summary>
internal sealed class PovertyCommand
{
    private readonly Argument<string?> file = new("FILE") { Description = "A table of households as .xlsx or CSV, or - for standard input", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> members = Choice.Word("--members", "FILE", "A table of their members, one a row, with the id of the household");
    private readonly StandardOptions standards = new();
    private readonly Option<string?> by = Choice.Word("--by", "commune|district|province|ethnicity|zone|settlement", "Counts and rates by group");
    private readonly Option<bool> summary = Choice.Flag("--summary", "The counts and rates of all households together");
    private readonly Option<string?> explain = Choice.Word("--explain", "ID", "One household in full: class, deprivations, every row of the forms");
    private readonly Option<string?> forms = Choice.Word("--forms", "all|7.1,7.2,...", "Fill the official report forms 7.1 to 7.11");
    private readonly Option<bool> movement = Choice.Flag("--movement", "Who left and who entered poverty, household by household; with --before");
    private readonly Option<string?> before = Choice.Word("--before", "FILE", "The table of an earlier year: change of rates, movements, forms 7.2 and 7.3");
    private readonly Option<string?> beforeMembers = Choice.Word("--before-members", "FILE", "The members of the households of that year");
    private readonly Option<string?> poorEarlier = Choice.Word("--poor-earlier", "FILE", "Ids of households that were poor or near-poor in a year before and left, one a line: tells a relapse");
    private readonly Option<string?> sheet = Choice.Word("--sheet", "NAME", "The sheet of a workbook; default: the first visible one with a known header");
    private readonly Option<string?> beforeSheet = Choice.Word("--before-sheet", "NAME", "The sheet of the workbook of the earlier year");
    private readonly Option<string?> plan = Choice.Word("--plan", "POINTS", "The planned fall of the rates in percentage points; with --before");
    private readonly Option<string?> culture = Choice.Word("--culture", "NAME", "How the tables write numbers: vi-VN (43,5), or invariant, en-* (43.5)");
    private readonly Option<string?> format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; a workbook holds at most 1,048,574 households");
    private readonly Option<string?> output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
    private readonly Option<string?> strict = Choice.Word("--strict", "recalled|confirmed|twoSources", "Leave classes open that lean on weaker evidence");
    private readonly Option<bool> template = Choice.Flag("--template", "Write an empty table with every column of the standard; --format xlsx for a workbook with drop-downs, --lang vi for Vietnamese headers");
    private readonly Option<bool> templateMembers = Choice.Flag("--template-members", "Write an empty table of members with every column, as --template");
    private readonly Option<string?> householdKey = Choice.Word("--household-key", "id|commune", "Within what the ids of households are unique: the whole table, or each commune; default id");
    private readonly Option<bool> allowNoMatch = Choice.Flag("--allow-no-match", "Take two years that have no household in common");
    private readonly Option<bool> keepGoing = Choice.Flag("--keep-going", "Leave out rows with bad cells and classify the rest");

    public static Command Create(Host host)
    {
        var own = new PovertyCommand();
        var command = new Command(
            "poverty",
            "Classify households under the poverty standard of a day; rates by area, changes, official forms, one household explained.\n\n"
            + "Examples:\n"
            + "  ntm poverty --template --as-of 2023-12-31 --lang vi --out ho.xlsx\n"
            + "  ntm poverty households.csv --as-of 2023-12-31\n"
            + "  ntm poverty households.csv --members members.csv --as-of 2023-12-31 --explain H1 --lang vi\n"
            + "  ntm poverty households.csv --as-of 2023-12-31 --by commune --format csv --out rates.csv\n"
            + "  ntm poverty 2023.csv --as-of 2023-12-31 --before 2022.csv --before-as-of 2022-12-31 --summary --plan 3.00\n"
            + "  ntm poverty 2023.csv --as-of 2023-12-31 --before 2022.csv --before-as-of 2022-12-31 --forms all --format md\n"
            + "  ntm poverty households.csv --as-of 2023-12-31 --rules province.json --province-standard \"Đồng Nai\"");
        command.Arguments.Add(own.file);
        foreach (var option in own.Options()) command.Options.Add(option);
        command.SetAction(parsed => own.Run(parsed, host));
        return command;
    }

    private IEnumerable<Option> Options() =>
    [
        members, sheet, .. standards.All, by, summary, explain, forms, movement, before, beforeMembers, beforeSheet, poorEarlier, plan, culture,
        format, output, strict, template, templateMembers, householdKey, allowNoMatch, keepGoing,
    ];

    private int Run(ParseResult parsed, Host host)
    {
        if (parsed.GetValue(templateMembers)) return Write(parsed, host, HouseholdTemplate.WriteMembers);
        var chosen = standards.Now(parsed, host);
        if (parsed.GetValue(template)) return Write(parsed, host, (stream, how) => HouseholdTemplate.Write(stream, chosen, how));
        var request = Request(parsed, chosen, host);
        Check(request);
        if (request.Explain is { } id) return new PovertyExplainRun(request, id, host).Run();
        if (request.Forms is not null) return new PovertyFormsRun(request, host).Run();
        if (request.Movement) return new PovertyMovementRun(request, host).Run();
        return request.Before is { } earlier ? new PovertyChangeRun(request, earlier, host).Run() : new PovertyRun(request, host).Run();
    }

    private PovertyRequest Request(ParseResult parsed, PovertyStandard chosen, Host host) => new()
    {
        Now = new(
            parsed.GetValue(file) ?? throw Stop.BadInput("noHouseholds"),
            parsed.GetValue(members), chosen, parsed.GetValue(sheet)),
        Before = parsed.GetValue(before) is { } earlier
            ? new(earlier, parsed.GetValue(beforeMembers), standards.Before(parsed, chosen), parsed.GetValue(beforeSheet)) : null,
        By = Grouping(parsed.GetValue(by)),
        Summary = parsed.GetValue(summary),
        Explain = parsed.GetValue(explain),
        Forms = Forms(parsed.GetValue(forms)),
        Movement = parsed.GetValue(movement),
        PoorEarlier = parsed.GetValue(poorEarlier),
        Plan = Plan(parsed.GetValue(plan), Choice.Culture(parsed.GetValue(culture))),
        Key = Choice.Parse("--household-key", parsed.GetValue(householdKey), HouseholdKey.Id, ("id", HouseholdKey.Id), ("commune", HouseholdKey.WithinCommune)),
        AllowNoMatch = parsed.GetValue(allowNoMatch),
        Language = host.Language,
        Numbers = Choice.Culture(parsed.GetValue(culture)),
        Format = Choice.Format(parsed.GetValue(format)),
        Out = parsed.GetValue(output),
        KeepGoing = parsed.GetValue(keepGoing),
        Quiet = parsed.IsQuiet(),
        Strict = Choice.Strict(parsed.GetValue(strict)),
    };

    /// <summary>What does not go together is refused, never passed over.</summary>
    private static void Check(PovertyRequest request)
    {
        var ways = (request.Explain is null ? 0 : 1) + (request.Forms is null ? 0 : 1) + (request.Movement ? 1 : 0) + (request.ByHousehold ? 0 : 1);
        if (ways > 1)
            throw Stop.BadInput("oneResult");
        if (request.Movement && request.Before is null) throw Stop.BadInput("movementNeedsBefore");
        if (request.Plan is not null && (request.Before is null || request.ByHousehold))
            throw Stop.BadInput("planNeedsBefore");
        if (request.Before is not null && ways == 0)
            throw Stop.BadInput("beforeNeedsWay");
        if (request.PoorEarlier is not null && request.Before is null)
            throw Stop.BadInput("poorEarlierNeedsBefore");
        if (request.AllowNoMatch && !request.Movement && request.Forms is null)
            throw Stop.BadInput("noMatchNeedsMovement");
        if (request.Before is { File: "-" }) throw Stop.BadInput("beforeFromInput");
    }

    private static HouseholdGrouping? Grouping(string? word) => Choice.Parse<HouseholdGrouping?>(
        "--by", word, null, ("commune", HouseholdGrouping.Commune), ("district", HouseholdGrouping.District),
        ("province", HouseholdGrouping.Province), ("ethnicity", HouseholdGrouping.Ethnicity),
        ("zone", HouseholdGrouping.Zone), ("settlement", HouseholdGrouping.Settlement));

    private static string[]? Forms(string? text)
    {
        if (text is null) return null;
        if (text.Equals("all", StringComparison.OrdinalIgnoreCase)) return [];
        string[] known = [.. Enumerable.Range(1, 11).Select(n => "7." + n.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        var asked = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var number in asked.Where(number => !known.Contains(number)))
            throw Stop.BadInput("formUnknown", ("number", number), ("known", known));
        return asked;
    }

    private static decimal? Plan(string? text, NumberStyle numbers)
    {
        if (text is null) return null;
        return ObservationCell.TryNumber(text, numbers, out var points) && points > 0
            ? points
            : throw Stop.BadInput("notPlan", ("text", text));
    }

    private int Write(ParseResult parsed, Host host, Action<Stream, HouseholdTemplateOptions> write)
    {
        var (file, isNamedWorkbook) = (parsed.GetValue(output), parsed.GetValue(output)?.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) == true);
        var asked = parsed.GetValue(format) is { } word ? Choice.Format(word) : isNamedWorkbook ? Format.Xlsx : Format.Csv;
        if (asked is not (Format.Csv or Format.Xlsx)) throw Stop.BadInput("noTableToFill", ("format", parsed.GetValue(format)));
        if (asked == Format.Csv && isNamedWorkbook) throw Stop.BadInput("csvNamedXlsx", ("file", file));
        using var result = ResultOutput.Open(host, file, hold: true);
        write(result.Stream, new() { Format = asked == Format.Xlsx ? TableFormat.Xlsx : TableFormat.Csv, Language = host.Language });
        result.Publish();
        return ExitCode.Done;
    }
}
