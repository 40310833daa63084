using System.CommandLine;
using NodaTime;
using NtmCriteria.Bulk;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules import</c>: a filled-in table of open levels becomes a rule document.</summary>
internal static class RulesImportCommand
{
    public static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A table as 'ntm rules export --gaps' writes it, filled in, CSV or a workbook; - for standard input" };
        var id = Choice.Word("--id", "ID", "The id of the new document");
        var title = Choice.Word("--title", "TEXT", "Its title");
        var province = Choice.OneOf("--province", "NAME", "The province it speaks for; default: the whole country", Choice.KnownProvinces);
        var from = Choice.Word("--from", "DATE", "The first day on which the levels hold, as 2022-07-01 or 01/07/2022");
        var to = Choice.Word("--to", "DATE", "The last day on which the levels hold");
        var culture = Choice.Word("--culture", "NAME", "How the table writes numbers: vi-VN (43,5), or invariant, en-* (43.5); days are read in both ways");
        var output = Choice.Word("--out", "FILE", "Write the document to a file, whole or not at all");
        var command = new Command(
            "import",
            "Turn a filled-in table of open levels into a rule document, after holding every row against the rules, and say what changed. "
            + "Nothing is written if anything is wrong.\n\n"
            + "Examples:\n"
            + "  ntm rules import lang-son.csv --id lang-son-2022 --title \"Mức của tỉnh\" --province \"Lạng Sơn\" "
            + "--from 2022-06-01 --to 2025-12-31 --out lang-son.json\n"
            + "  ntm evaluate communes.csv --rules lang-son.json");
        command.Arguments.Add(file);
        foreach (var option in new Option[] { id, title, province, from, to, culture, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var language = host.Language;
            var days = (
                From: Choice.Date("--from", Needed("--from", parsed.GetValue(from), "firstDay"))!.Value,
                To: Choice.Date("--to", Needed("--to", parsed.GetValue(to), "lastDay"))!.Value);
            if (days.To < days.From)
                throw Stop.BadInput("toBeforeFrom", ("to", days.To), ("from", days.From));
            return new ImportRun(
                new(
                    parsed.GetRequiredValue(file), Needed("--id", parsed.GetValue(id), "nameOfDocument"),
                    Needed("--title", parsed.GetValue(title), "titleOfDocument"), parsed.GetValue(output),
                    new(
                        RuleBook.National,
                        Province(Optional("--province", parsed.GetValue(province), "nameOfProvince")),
                        new DateInterval(days.From, days.To), Choice.Culture(parsed.GetValue(culture)), language)),
                host).Run();
        });
        return command;
    }

    /// <summary>A document of a province that nobody knows would hold for no commune.</summary>
    private static string? Province(string? given) => given is null ? null
        : Provinces.Find(given) ?? throw Stop.BadInput("noProvince", ("given", given), ("hint", ProvinceNames.Hint(given)));

    private static string Needed(string option, string? text, string expected) =>
        Optional(option, text, expected) ?? throw Stop.BadInput("optionMissing", ("option", option), ("expected", ToolTexts.Fill(expected)));

    private static string? Optional(string option, string? text, string expected)
    {
        if (text is null) return null;
        var clean = VietnameseText.Clean(text);
        return clean.Length > 0 ? clean : throw Stop.BadInput("optionEmpty", ("option", option), ("expected", ToolTexts.Fill(expected)));
    }
}
