using System.CommandLine;
using System.Globalization;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules list</c>: the sets that are loaded.</summary>
internal static class RulesListCommand
{
    public static Command Create(Host host)
    {
        var format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var asOf = Choice.Word("--as-of", "DATE", "Only the sets in force on this day");
        var ruleFiles = new RuleFiles();
        var command = new Command(
            "list",
            "List the criteria sets: id, days in force, versions, number of criteria and indicators.\n\n"
            + "Examples:\n"
            + "  ntm rules list\n"
            + "  ntm rules list --as-of 2024-03-01 --format json\n"
            + "  ntm rules list --rules province.json");
        foreach (var option in new Option[] { asOf, ruleFiles.Option, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var day = Choice.Date("--as-of", parsed.GetValue(asOf));
            var rules = ruleFiles.Read(parsed, host);
            var table = Table(rules, day, host.Language);
            return table.Publish(Choice.Format(parsed.GetValue(format)), parsed.GetValue(output), host, rules);
        });
        return command;
    }

    private static Listing Table(RuleBook rules, LocalDate? day, Language language)
    {
        var words = new Words(language);
        var listing = new Listing("ntm-rules/1", "sets",
        [
            ("id", "Id"), ("title", words.Pick("Tên", "Title")), ("from", words.Pick("Từ", "From")), ("to", words.Pick("Đến", "To")),
            ("versions", words.Pick("Phiên bản từ", "Versions from")), ("criteria", words.Pick("Tiêu chí", "Criteria")),
            ("indicators", words.Pick("Chỉ tiêu", "Indicators")), ("instruments", words.Pick("Văn bản", "Instruments")),
        ]);
        foreach (var id in rules.SetIds)
        {
            var period = rules.PeriodOf(id);
            if (day is { } only && !period.Contains(only)) continue;
            var set = rules.Get(id, day ?? period.End);
            listing.Add(
                id, set.Title.In(language), Names.Iso(period.Start), Names.Iso(period.End),
                string.Join(", ", rules.VersionsOf(id).Select(Names.Iso)), Text(set.Criteria.Length),
                Text(set.Indicators.Length), string.Join(", ", set.Instruments.Select(i => i.Id)));
        }

        return listing;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
