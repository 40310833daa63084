using System.CommandLine;
using NodaTime;
using NtmCriteria.Law;
using NtmCriteria.Poverty;
using NtmCriteria.Tables;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>The options that choose a poverty standard. The tool reads no clock: a day or a standard must be named.</summary>
internal sealed class StandardOptions
{
    private readonly Option<string?> asOf = Choice.Word("--as-of", "DATE", "The day whose standard applies, as 2023-12-31");
    private readonly Option<string?> standard = Choice.OneOf(
        "--standard", "ID", "A standard by its id instead of the one in force, as poverty/2022-2026", () => RuleBook.National.Poverty.Ids);
    private readonly Option<string?> province = Choice.OneOf(
        "--province-standard", "PROVINCE", "The own standard of a province, where it is known", Choice.KnownProvinces);
    private readonly Option<string?> former = Choice.OneOf(
        "--former-province", "PROVINCE", "The province before 1 July 2025, where the one of today joins several", Choice.KnownProvinces);
    private readonly Option<string?> beforeAsOf = Choice.Word("--before-as-of", "DATE", "The day whose standard applies to --before; default: one year before");

    private readonly Option<string[]> rules = RuleFiles.Files("Add a document with a poverty standard, such as a province's own; may be repeated");

    public IEnumerable<Option> All => [asOf, standard, province, former, beforeAsOf, rules];

    /// <summary>Those that choose the standard of one table.</summary>
    public IEnumerable<Option> OfOneDay => [asOf, standard, province, former, rules];

    /// <summary>The standard of the table.</summary>
    public PovertyStandard Now(ParseResult parsed, Host host)
    {
        var loaded = Loaded(parsed);
        var day = Choice.Date("--as-of", parsed.GetValue(asOf));
        var chosen = parsed.GetValue(standard) is { } id
            ? ById(loaded, id, day)
            : InForce(loaded, day ?? throw Stop.BadInput("optionMissing", ("option", "--as-of"), ("expected", ToolTexts.Fill("dayOfStandard"))), parsed.GetValue(province), parsed.GetValue(former));
        // Whoever has a standard of its own is known, whatever the tables of regions say.
        if (chosen.Province is null)
            foreach (var name in new[] { parsed.GetValue(province), parsed.GetValue(former) })
                ProvinceNames.Check(parsed, name, RuleBook.National, host);
        if (parsed.IsQuiet()) return chosen;
        foreach (var own in (parsed.GetValue(rules) ?? []).Length == 0 ? [] : loaded.Ids.Except(RuleBook.National.Poverty.Ids, StringComparer.Ordinal).Where(i => i != chosen.Id))
            host.Say("notUsed", ("id", own));
        return chosen;
    }

    /// <summary>The standard of the earlier table: that of its day, by the same province.</summary>
    public PovertyStandard Before(ParseResult parsed, PovertyStandard now)
    {
        var day = Choice.Date("--before-as-of", parsed.GetValue(beforeAsOf)) ?? now.AsOf.PlusYears(-1);
        return day < now.AsOf
            ? InForce(Loaded(parsed), day, parsed.GetValue(province), parsed.GetValue(former))
            : throw Stop.BadInput("beforeDay", ("day", now.AsOf));
    }

    private PovertyStandards Loaded(ParseResult parsed) => (parsed.GetValue(rules) ?? [])
        .Aggregate(RuleBook.National, (book, file) => book.With(RuleDocument.Parse(file, DocumentFile.Read(file)))).Poverty;

    private static PovertyStandard InForce(PovertyStandards standards, LocalDate day, string? province, string? former) =>
        standards.Ask(day, province, former) is var answer && answer.Standard is { } found ? found : throw Stop.BadInput(NoStandard(answer));

    /// <summary>Why no standard is in force, and the option that would say what is open.</summary>
    public static LocalText NoStandard(StandardAnswer answer)
    {
        var option = answer.Reason == NoStandardReason.DependsOnFormerProvince ? " (--former-province)" : "";
        return new(answer.Explain(Language.Vietnamese) + option, answer.Explain(Language.English) + option);
    }

    private static PovertyStandard ById(PovertyStandards standards, string id, LocalDate? asked)
    {
        if (!standards.Ids.Contains(id, StringComparer.Ordinal))
            throw Stop.BadInput("standardUnknown", ("id", id), ("hint", NearestName.HintText(id, standards.Ids)), ("known", standards.Ids));
        var period = standards.PeriodOf(id);
        var day = asked ?? period.End;
        return period.Contains(day)
            ? standards.Get(id, day)
            : throw Stop.BadInput("standardNotInForce", ("id", id), ("from", period.Start), ("to", period.End), ("day", day));
    }
}
