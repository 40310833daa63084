using System.Globalization;
using NtmCriteria.Authoring.Changes;
using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Cli;

/// <summary>An impact as a table for people: counts first, then the communes with their causes.</summary>
internal static class ImpactTable
{
    public static void Draw(Stream stream, RuleImpact impact, Words words, Host host, int rows)
    {
        using var text = Host.Text(stream);
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{impact.Total.Communes} ") + words.Pick("xã", "communes"));
        foreach (var measure in Enum.GetValues<ImpactMeasure>())
            if (measure == ImpactMeasure.Changed || impact.Total[measure] > 0)
                text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{impact.Total[measure],8}  {ImpactTally.Word(measure)}"));
        var table = TextTable.New(
        [
            words.Pick("Xã", "Commune"), words.Pick("Năm", "Year"), words.Pick("Bộ", "Set"), words.Pick("Trước", "Before"),
            words.Pick("Sau", "After"), words.Pick("Danh hiệu", "Tier"), words.Pick("Do", "Because of"),
        ]);
        foreach (var commune in impact.Communes.Take(rows))
            foreach (var set in commune.Sets.DefaultIfEmpty())
                table.Rows.Add(Cells(commune, set, words).Select(cell => TextTable.Cell(cell)));
        if (impact.Communes.Length > 0) TextTable.Draw(text, host, table);
        if (impact.Communes.Length > rows)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"… {impact.Communes.Length - rows} ") + words.Pick("xã nữa: --format csv", "more: --format csv"));
        foreach (var near in impact.Borderline.Take(rows)) text.WriteLine($"{words.Pick("sát ngưỡng", "near")}: {near}");
        text.WriteLine(DiffLine.Write(impact.Diff, words));
    }

    private static string[] Cells(CommuneImpact commune, SetImpact? set, Words words) =>
    [
        commune.Commune.ToString(), RequirementText.Number(commune.Year), set?.New.SetId ?? set?.Old.SetId ?? "-",
        set is null ? "-" : Standing(set.Old, words), set is null ? "-" : Standing(set.New, words),
        commune is { OldTier: { } old, NewTier: { } now } && old != now ? $"{Tier(old, words)} → {Tier(now, words)}" : "",
        string.Join("; ", commune.Causes.Where(c => c.Tier == set?.Tier).Select(c => Cause(c, words))),
    ];

    private static string Cause(ImpactCause cause, Words words)
    {
        if (cause.Indicator is not { } id)
            return cause.Criterion is { } number ? $"{words.Pick("tiêu chí", "criterion")} {RequirementText.Number(number)}" : cause.SetId;
        return $"{id}: {Asked(cause.Old)} → {Asked(cause.New)}, {(cause.New ?? cause.Old)!.Observation?.ToCell() ?? "-"}";
    }

    private static string Asked(IndicatorStanding? result) =>
        result is null ? "-" : result.Requirement?.ToCell(result.Indicator.Unit) ?? "?";

    private static string Standing(SetStanding standing, Words words) => standing.SetId is null
        ? "-" : $"{words.Describe(standing.Verdict)} {standing.Met}/{standing.NotMet}/{standing.Undetermined}";

    private static string Tier(TierRange range, Words words) =>
        range.IsDecided ? words.Describe(range.Certain) : $"{words.Describe(range.Certain)} .. {words.Describe(range.Possible)}";
}
