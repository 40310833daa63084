using System.Globalization;
using System.Text;

namespace NtmCriteria;

/// <summary>Renders an impact for people.</summary>
internal static class ImpactText
{
    public static string Markdown(RuleImpact impact, Language language, int rows)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(text, vi ? "## Tác động đến các xã" : "## Impact on communes");
        Line(text, "");
        Line(text, Summary(impact.Total, language));
        Tally(text, impact, language);
        Tiers(text, impact, language);
        Groups(text, vi ? "Tỉnh" : "Province", impact.ByProvince, language);
        Groups(text, vi ? "Vùng hoặc nhóm" : "Region or group", impact.ByRegion, language);
        Communes(text, impact, language, rows);
        Borderline(text, impact, language, rows);
        return text.ToString();
    }

    public static string Summary(ImpactTally tally, Language language) => language == Language.Vietnamese
        ? $"{Number(tally.Communes)} xã, {Number(tally[ImpactMeasure.Changed])} xã thay đổi kết quả, "
            + $"{Number(tally[ImpactMeasure.TierLost])} xã mất bậc chắc chắn, {Number(tally[ImpactMeasure.TierGained])} xã được thêm bậc."
        : $"{Number(tally.Communes)} communes, {Number(tally[ImpactMeasure.Changed])} with another result, "
            + $"{Number(tally[ImpactMeasure.TierLost])} lose a certain tier, {Number(tally[ImpactMeasure.TierGained])} gain one.";

    /// <summary>One cause: indicator, verdicts, levels, value, source.</summary>
    public static string Line(ImpactCause cause, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (cause.New is null && cause.Old is null)
            return cause.Criterion is { } number
                ? $"{cause.SetId} {(vi ? "tiêu chí" : "criterion")} {Number(number)}" : cause.SetId;
        var unit = (cause.New ?? cause.Old)!.Indicator.Unit;
        return $"{cause.SetId}#{cause.Indicator}: {Verdict(cause.Old, language)} → {Verdict(cause.New, language)}, "
            + $"{Level(cause.Old, language)} → {Level(cause.New, language)}, "
            + (vi ? "quan sát " : "observed ") + Wording.Of((cause.New ?? cause.Old)!.Observation, unit, language)
            + (Source(cause) is { Length: > 0 } source ? $" ({source})" : "");
    }

    private static void Tally(StringBuilder text, RuleImpact impact, Language language)
    {
        Head(text, language == Language.Vietnamese ? ["Chỉ số", "Số xã"] : ["Measure", "Communes"]);
        foreach (var measure in Enum.GetValues<ImpactMeasure>())
            if (impact.Total[measure] > 0)
                Row(text, [ImpactTally.Word(measure), Number(impact.Total[measure])]);
    }

    private static void Tiers(StringBuilder text, RuleImpact impact, Language language)
    {
        if (impact.ByTier.IsEmpty) return;
        Head(text, language == Language.Vietnamese ? ["Bậc trước", "Bậc sau", "Số xã"] : ["Tier before", "Tier after", "Communes"]);
        foreach (var ((old, now), count) in impact.ByTier) Row(text, [Of(old, language), Of(now, language), Number(count)]);
    }

    private static void Groups(
        StringBuilder text, string head, IEnumerable<KeyValuePair<string, ImpactTally>> groups, Language language)
    {
        var touched = groups.Where(g => g.Value[ImpactMeasure.Changed] > 0).ToArray();
        if (touched.Length == 0) return;
        Head(text, language == Language.Vietnamese
            ? [head, "Số xã", "Thay đổi", "Mất bậc", "Thêm bậc"] : [head, "Communes", "Changed", "Tier lost", "Tier gained"]);
        foreach (var (name, tally) in touched)
            Row(text,
            [
                name.Length == 0 ? "-" : name, Number(tally.Communes), Number(tally[ImpactMeasure.Changed]),
                Number(tally[ImpactMeasure.TierLost]), Number(tally[ImpactMeasure.TierGained]),
            ]);
    }

    private static void Communes(StringBuilder text, RuleImpact impact, Language language, int rows)
    {
        if (impact.Communes.IsEmpty) return;
        var vi = language == Language.Vietnamese;
        Head(text, vi
            ? ["Xã", "Năm", "Bộ", "Trước", "Sau", "Bậc trước", "Bậc sau", "Do"]
            : ["Commune", "Year", "Set", "Before", "After", "Tier before", "Tier after", "Because of"]);
        foreach (var commune in impact.Communes.Take(rows))
            Row(text,
            [
                commune.Commune.ToString(), Number(commune.Year),
                string.Join("; ", commune.Sets.Select(s => s.New.SetId ?? s.Old.SetId ?? "-")),
                string.Join("; ", commune.Sets.Select(s => Of(s.Old, language))),
                string.Join("; ", commune.Sets.Select(s => Of(s.New, language))),
                commune.OldTier is { } old ? Of(old, language) : "-", commune.NewTier is { } now ? Of(now, language) : "-",
                string.Join("; ", commune.Causes.Select(c => Line(c, language))),
            ]);
        More(text, impact.Communes.Length - rows, language);
    }

    private static void Borderline(StringBuilder text, RuleImpact impact, Language language, int rows)
    {
        if (impact.Borderline.IsEmpty) return;
        var vi = language == Language.Vietnamese;
        Line(text, "");
        Line(text, vi ? "### Sát ngưỡng mới" : "### Near a moved level");
        Head(text, vi
            ? ["Xã", "Năm", "Chỉ tiêu", "Quan sát", "Mức trước", "Mức sau", "Trước", "Sau"]
            : ["Commune", "Year", "Indicator", "Observed", "Level before", "Level now", "Before", "After"]);
        foreach (var one in impact.Borderline.Take(rows))
            Row(text,
            [
                one.Commune.ToString(), Number(one.Year), $"{one.SetId}#{one.Indicator}", Wording.Of(one.Observation, null, language),
                one.Old is null ? "-" : Wording.Of(one.Old, null, language), Wording.Of(one.New, null, language),
                Findings.Plain(one.OldVerdict, language), Findings.Plain(one.NewVerdict, language),
            ]);
        More(text, impact.Borderline.Length - rows, language);
    }

    private static void More(StringBuilder text, int more, Language language)
    {
        if (more <= 0) return;
        Line(text, "");
        Line(text, language == Language.Vietnamese ? $"… và {Number(more)} dòng nữa." : $"… and {Number(more)} more.");
    }

    private static string Of(SetStanding standing, Language language) => standing.SetId is null
        ? (language == Language.Vietnamese ? "không có bộ" : "no set")
        : $"{Findings.Plain(standing.Verdict, language)} {Number(standing.Met)}/{Number(standing.NotMet)}/{Number(standing.Undetermined)}";

    private static string Of(TierRange range, Language language) => range.IsDecided
        ? Wording.Of(range.Certain, language) : $"{Wording.Of(range.Certain, language)} .. {Wording.Of(range.Possible, language)}";

    private static string Verdict(IndicatorStanding? result, Language language) =>
        result is null ? "-" : Findings.Plain(result.Verdict, language);

    private static string Level(IndicatorStanding? result, Language language) =>
        result is null ? "-" : Wording.Of(result.Requirement, result.Indicator.Unit, language);

    private static string Source(ImpactCause cause) =>
        (cause.New?.Requirement ?? cause.Old?.Requirement)?.Source is { } source ? $"{source.Instrument}; {source.Reference}" : "";

    private static void Head(StringBuilder text, string[] headings)
    {
        Line(text, "");
        Row(text, headings);
        Line(text, NtmCriteria.Markdown.Rule(headings.Length));
    }

    private static void Row(StringBuilder text, string[] cells) =>
        Line(text, NtmCriteria.Markdown.Row(cells));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
