using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm rules show</c>: what a set asks, as resolved for a day, a year and a region.</summary>
internal static class RulesShowCommand
{
    public static Command Create(Host host)
    {
        var id = new Argument<string>("SETID") { Description = "The id of a set, see 'ntm rules list'" };
        id.CompletionSources.Add(_ => Choice.Sets().Select(set => new CompletionItem(set)));
        var asOf = Choice.Word("--as-of", "DATE", "The day whose version is shown; default: the last day of the set");
        var year = Choice.Word("--year", "YEAR", "The year of levels that differ by year; default: the year of the day");
        var region = Choice.Word("--region", "CODE", "Only this column of the tables; default: all");
        var province = Choice.OneOf(
            "--province", "NAME", "Show the levels as they are in this province, by its documents", Choice.KnownProvinces);
        var ruleFiles = new RuleFiles();
        var format = Choice.Word("--format", "table|json|csv|md|xlsx", "The form of the result; default table");
        var output = Choice.Word("--out", "FILE", "Write the result to a file, whole or not at all");
        var command = new Command(
            "show",
            "Show what a set asks: every indicator with its level, who decides it, its source and its evidence.\n\n"
            + "Examples:\n"
            + "  ntm rules show commune/standard/2021-2025\n"
            + "  ntm rules show commune/standard/2021-2025 --as-of 2023-12-31 --region TDMNPB --lang vi\n"
            + "  ntm rules show commune/advanced/2021-2025 --format csv --out advanced.csv\n"
            + "  ntm rules show commune/standard/2021-2025 --rules province.json --province \"Lạng Sơn\"");
        command.Arguments.Add(id);
        foreach (var option in new Option[] { asOf, year, region, province, ruleFiles.Option, format, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var rules = ruleFiles.Read(parsed, host);
            var set = Set(rules, parsed.GetRequiredValue(id), parsed.GetValue(asOf));
            var listing = Table(
                ProvinceNames.Check(parsed, parsed.GetValue(province), rules, host), set, Columns(set, parsed.GetValue(region)), Year(set, parsed.GetValue(year)), host.Language,
                isForPeople: Choice.Format(parsed.GetValue(format)) is not (Format.Json or Format.Csv));
            return listing.Publish(Choice.Format(parsed.GetValue(format)), parsed.GetValue(output), host, rules);
        });
        return command;
    }

    internal static CriteriaSet Set(RuleBook rules, string id, string? asOf)
    {
        Choice.KnownSet(rules, id);
        var period = rules.PeriodOf(id);
        var day = Choice.Date("--as-of", asOf) ?? period.End;
        return period.Contains(day)
            ? rules.Get(id, day)
            : throw Stop.BadInput(
                "notInForce", ("id", id), ("day", day), ("from", period.Start), ("to", period.End));
    }

    internal static string[] Columns(CriteriaSet set, string? region)
    {
        var codes = set.Strata.Select(s => s.Code).ToArray();
        if (region is null) return codes;
        return codes.Where(c => c.Equals(region, StringComparison.OrdinalIgnoreCase)).ToArray() is { Length: 1 } one
            ? one
            : throw Stop.BadInput(
                "regionUnknown", ("region", region), ("set", set.Id), ("hint", Tables.NearestName.HintText(region, codes)), ("known", codes));
    }

    internal static int Year(CriteriaSet set, string? text)
    {
        if (text is null) return Math.Clamp(set.AsOf.Year, set.Years.From, set.Years.To);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= set.Years.From && year <= set.Years.To
                ? year
                : throw Stop.BadInput("yearNotOfSet", ("text", text), ("set", set.Id), ("from", set.Years.From), ("to", set.Years.To));
    }

    private static Listing Table(string? province, CriteriaSet set, string[] columns, int year, Language language, bool isForPeople)
    {
        var words = new Words(language);
        var listing = new Listing("ntm-rules/1", "indicators",
        [
            ("criterion", words.Pick("TC", "Crit.")), ("id", "Id"), ("label", words.Pick("Nội dung", "Content")),
            ("unit", words.Pick("Đơn vị", "Unit")), .. columns.Select(c => (c, c)),
            ("decidedBy", words.Pick("Cấp quyết định", "Decided by")), ("evidence", words.Pick("Bằng chứng", "Evidence")),
            ("source", words.Pick("Nguồn", "Source")),
        ])
        {
            Facts =
            [
                ("set", set.Id), ("title", set.Title.In(language)), ("asOf", Names.Iso(set.AsOf)),
                ("versionFrom", Names.Iso(set.VersionFrom)), ("year", year.ToString(CultureInfo.InvariantCulture)),
            ],
        };
        foreach (var indicator in set.Indicators)
        {
            var asked = columns.Select(c => Asked(set, indicator, c, province, year)).ToArray();
            var source = asked.OfType<Requirement>().FirstOrDefault()?.Source;
            listing.Add(
            [
                indicator.Criterion.ToString(CultureInfo.InvariantCulture), indicator.Id, indicator.Label.In(language),
                indicator.Unit?.Name.In(language) ?? "",
                .. asked.Select(r => isForPeople && language == Language.Vietnamese && r is not null ? r.ToString(indicator.Unit, language)
                    : r?.ToCell(indicator.Unit) ?? (r is Delegated ? "province" : "unknown")),
                source is null ? "" : Names.Spell(source.DecidedBy),
                // Levels seen in different texts: the weakest of those that are given is what a reader may lean on.
                Names.Spell(asked.OfType<Requirement>().Select(r => r.Evidence)
                    .Where(e => e != EvidenceGrade.Unknown).DefaultIfEmpty(EvidenceGrade.Unknown).Min()),
                source is null ? "" : isForPeople && language == Language.Vietnamese ? source.Cite(indicator.Id) : $"{source.Instrument}; {source.Reference}",
            ]);
        }

        return listing;
    }

    /// <summary>What is asked in a column: by the table, or by the documents where they speak.</summary>
    private static Requirement? Asked(CriteriaSet set, Indicator indicator, string column, string? province, int year) =>
        set.RequirementFor(indicator.Id, new("", "") { Province = province, FormerProvince = province, Region = column, Group = column }, year);
}
