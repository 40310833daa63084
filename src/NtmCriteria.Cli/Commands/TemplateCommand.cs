using System.CommandLine;
using NtmCriteria.Law;
using NtmCriteria.Statistics;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary><c>ntm template</c>: a workbook to fill in, which <c>ntm evaluate</c> reads as it is.</summary>
internal static class TemplateCommand
{
    public static Command Create(Host host)
    {
        var set = Choice.Word("--set", "ID", "The set whose indicators are asked for, see 'ntm rules list'");
        var asOf = Choice.Word("--as-of", "DATE", "The day whose version is asked for; default: 31 December of --year, else the last day of the set");
        var year = Choice.Word("--year", "YEAR", "The year of levels that differ by year; default: the year of the day");
        var region = Choice.Word("--region", "CODE", "The column of the tables whose levels stand beside the cells");
        var province = Choice.Word("--province", "NAME", "The same by province, with the levels of its documents");
        var ruleFiles = new RuleFiles();
        var output = Choice.Word("--out", "FILE", "Write the workbook to a file, whole or not at all");
        var command = new Command(
            "template",
            "Write an Excel workbook to fill in: one sheet with a column for each indicator, its unit and required level, one with the legal basis, "
            + "one with instructions. 'ntm evaluate FILE' reads the filled workbook as it is.\n\n"
            + "Examples:\n"
            + "  ntm template --set commune/standard/2021-2025 --province \"Lạng Sơn\" --out mau.xlsx\n"
            + "  ntm template --set commune/standard/2026-2030 --region 2 --year 2027 --lang en --out form.xlsx\n"
            + "  ntm template --set commune/advanced/2021-2025 --rules province.json --province \"Lạng Sơn\" --out mau.xlsx");
        foreach (var option in new Option[] { set, asOf, year, region, province, ruleFiles.Option, output }) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var rules = ruleFiles.Read(parsed, host);
            var id = Choice.CommuneSet(rules, parsed.GetValue(set)) ?? throw Stop.BadInput("optionMissing", ("option", "--set"), ("expected", ToolTexts.Fill("setMissing")));
            // A year is judged by its last day, unless somebody names another.
            var chosen = parsed.GetValue(asOf) is null && parsed.GetValue(year) is { } named
                ? LastDay(rules, id, named) : RulesShowCommand.Set(rules, id, parsed.GetValue(asOf));
            // An office fills it in: Vietnamese, unless somebody said otherwise.
            var language = host.IsLanguageChosen ? host.Language : Language.Vietnamese;
            var options = new TemplateOptions
            {
                Province = parsed.GetValue(province),
                Stratum = Stratum(chosen, parsed.GetValue(region), parsed.GetValue(province)),
                Year = RulesShowCommand.Year(chosen, parsed.GetValue(year)),
                Language = language,
                Reading = Reading(chosen, new(language)),
            };
            using var result = ResultOutput.Open(host, parsed.GetValue(output), hold: true);
            TemplateWorkbook.Write(result.Stream, rules, chosen, options);
            result.Publish();
            return ExitCode.Done;
        });
        return command;
    }

    private static CriteriaSet LastDay(RuleBook rules, string id, string year)
    {
        var last = RulesShowCommand.Set(rules, id, null);
        var period = rules.PeriodOf(id);
        var day = new NodaTime.LocalDate(RulesShowCommand.Year(last, year), 12, 31);
        return rules.Get(id, day > period.End ? period.End : day < period.Start ? period.Start : day);
    }

    private static string? Stratum(CriteriaSet set, string? region, string? province)
    {
        if (region is not null) return RulesShowCommand.Columns(set, region)[0];
        if (province is not null && !set.Provinces.IsEmpty && set.StratumOf(new("", "") { Province = province }) is { Stratum: null } open)
            throw open.Doubt is { Kind: not ProvinceDoubtKind.NotKnown } doubt
                ? Stop.BadInput("provinceOpen", ("reason", new LocalText(doubt.Explain(Language.Vietnamese), doubt.Explain(Language.English))))
                : Stop.BadInput("provinceInNoRegion", ("province", province), ("set", set.Id), ("hint", ProvinceNames.Hint(province)));
        return null;
    }

    private static string Reading(CriteriaSet set, Words words) =>
        $"ntm evaluate FILE.xlsx --set {set.Id} --lang {(words.Vi ? "vi" : "en")} --format xlsx --out ketqua.xlsx"
        + words.Pick(" (thêm --culture vi-VN nếu số được gõ thành chữ với dấu phẩy)", " (with --culture vi-VN where numbers are typed as text with a comma)");
}
