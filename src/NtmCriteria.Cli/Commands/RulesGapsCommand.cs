using System.CommandLine;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules gaps</c>: every level that is left to the province, not known, within limits or only recalled.</summary>
internal static class RulesGapsCommand
{
    public static Command Create(Host host)
    {
        var gaps = new GapOptions();
        var format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "gaps",
            "List every level that is open: left to the province, not seen in any text, known within limits, or only recalled; by set, version, indicator, column and year.\n\n"
            + "Examples:\n"
            + "  ntm rules gaps --set commune/standard/2021-2025\n"
            + "  ntm rules gaps --state delegated --format csv --out delegated.csv\n"
            + "  ntm rules gaps --rules province.json --province \"Lạng Sơn\"");
        gaps.AddTo(command);
        foreach (var option in new Option[] { format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var language = host.Language;
            var form = Choice.Format(parsed.GetValue(format));
            var (rules, open) = gaps.Read(parsed, host);
            return Table(open, language, isForPeople: form is not (Format.Json or Format.Csv)).Publish(form, parsed.GetValue(output), host, rules);
        });
        return command;
    }

    private static Listing Table(RuleGap[] gaps, Language language, bool isForPeople)
    {
        var words = new Words(language);
        var set = ("set", words.Pick("Bộ tiêu chí", "Set"));
        var state = ("state", words.Pick("Tình trạng", "State"));
        var totals = new Listing("ntm-gaps/1", "totals", [set, state, ("levels", words.Pick("Số mức", "Levels"))]);
        foreach (var group in gaps.GroupBy(g => (g.SetId, g.State)))
            totals.Add(group.Key.SetId, Names.Camel(group.Key.State.ToString()), Text(group.Count()));
        var listing = new Listing("ntm-gaps/1", "gaps",
        [
            set, ("from", words.Pick("Phiên bản từ", "Version from")), ("indicator", words.Pick("Chỉ tiêu", "Indicator")),
            ("label", words.Pick("Nội dung", "Content")), ("unit", words.Pick("Đơn vị", "Unit")),
            ("stratum", words.Pick("Cột", "Column")), ("year", words.Pick("Năm", "Year")), state,
            ("current", words.Pick("Hiện có", "Current")),
        ])
        {
            Below = totals,
        };
        foreach (var gap in gaps)
            listing.Add(
                gap.SetId, Names.Iso(gap.From), gap.Id, gap.Label.In(language), gap.Unit?.Name.In(language) ?? "",
                gap.Stratum?.Code ?? "", gap.Year is { } year ? Text(year) : "", Names.Camel(gap.State.ToString()),
                (isForPeople && language == Language.Vietnamese ? gap.Current?.ToString(gap.Unit, language) : gap.Current?.ToCell(gap.Unit)) ?? "");
        return listing;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
