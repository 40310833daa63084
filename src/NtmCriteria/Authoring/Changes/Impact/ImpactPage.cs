using NtmCriteria.Law;
using NtmCriteria.Units;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What an impact shows: counts of all communes, then as many communes as are asked for.</summary>
internal static class ImpactPage
{
    public static Rendition Render(RuleImpact impact, Language language, int rows)
    {
        var page = new Rendition(language);
        page.Heading(page.Pick("Tác động đến các xã", "Impact on communes"));
        page.Paragraph(ImpactText.Summary(impact.Total, language));
        Tally(page, impact);
        Tiers(page, impact);
        Groups(page, page.Pick("Tỉnh", "Province"), impact.ByProvince);
        Groups(page, page.Pick("Vùng hoặc nhóm", "Region or group"), impact.ByRegion);
        Communes(page, impact, rows);
        Borderline(page, impact, rows);
        return page;
    }

    private static void Tally(Rendition page, RuleImpact impact)
    {
        var table = page.Table(page.Pick("Chỉ số", "Measure"), Count(page.Pick("Số xã", "Communes")));
        foreach (var measure in Enum.GetValues<ImpactMeasure>())
            if (impact.Total[measure] > 0)
                table.Row(ImpactTally.Word(measure), ImpactText.Number(impact.Total[measure]));
    }

    private static void Tiers(Rendition page, RuleImpact impact)
    {
        if (impact.ByTier.IsEmpty) return;
        var table = page.Table(
            page.Pick("Danh hiệu trước", "Tier before"), page.Pick("Danh hiệu sau", "Tier after"), Count(page.Pick("Số xã", "Communes")));
        foreach (var ((old, now), count) in impact.ByTier) table.Row(Text(old, page), Text(now, page), ImpactText.Number(count));
    }

    private static void Groups(Rendition page, string head, IEnumerable<KeyValuePair<string, ImpactTally>> groups)
    {
        var touched = groups.Where(g => g.Value[ImpactMeasure.Changed] > 0).ToArray();
        if (touched.Length == 0) return;
        var table = page.Table(
            head, Count(page.Pick("Số xã", "Communes")), Count(page.Pick("Thay đổi", "Changed")),
            Count(page.Pick("Mất danh hiệu", "Tier lost")), Count(page.Pick("Thêm danh hiệu", "Tier gained")));
        foreach (var (name, tally) in touched)
            table.Row(
                name.Length == 0 ? "-" : name, ImpactText.Number(tally.Communes), ImpactText.Number(tally[ImpactMeasure.Changed]),
                ImpactText.Number(tally[ImpactMeasure.TierLost]), ImpactText.Number(tally[ImpactMeasure.TierGained]));
    }

    private static void Communes(Rendition page, RuleImpact impact, int rows)
    {
        if (impact.Communes.IsEmpty) return;
        var table = page.Table(
            page.Pick("Xã", "Commune"), page.Pick("Năm", "Year"), page.Pick("Bộ", "Set"), page.Pick("Trước", "Before"),
            page.Pick("Sau", "After"), page.Pick("Danh hiệu trước", "Tier before"), page.Pick("Danh hiệu sau", "Tier after"),
            page.Pick("Do", "Because of"));
        foreach (var commune in impact.Communes.Take(rows))
            table.Row(
                commune.Commune.ToString(), ImpactText.Number(commune.Year),
                string.Join("; ", commune.Sets.Select(s => s.New.SetId ?? s.Old.SetId ?? "-")),
                string.Join("; ", commune.Sets.Select(s => Text(s.Old, page))),
                string.Join("; ", commune.Sets.Select(s => Text(s.New, page))),
                commune.OldTier is { } old ? Text(old, page) : "-", commune.NewTier is { } now ? Text(now, page) : "-",
                string.Join("; ", commune.Causes.Select(c => ImpactText.Line(c, page.Language))));
        More(page, impact.Communes.Length - rows);
    }

    private static void Borderline(Rendition page, RuleImpact impact, int rows)
    {
        if (impact.Borderline.IsEmpty) return;
        page.Heading(page.Pick("Sát ngưỡng mới", "Near a moved level"), level: 3);
        var table = page.Table(
            page.Pick("Xã", "Commune"), page.Pick("Năm", "Year"), page.Pick("Chỉ tiêu", "Indicator"),
            page.Pick("Kết quả thực hiện", "Observed"), page.Pick("Mức trước", "Level before"), page.Pick("Mức sau", "Level now"),
            page.Pick("Trước", "Before"), page.Pick("Sau", "After"));
        foreach (var one in impact.Borderline.Take(rows))
            table.Row(
                one.Commune.ToString(), ImpactText.Number(one.Year), $"{one.SetId}#{one.Indicator}",
                Wording.Describe(one.Observation, null, page.Language),
                one.Old is null ? "-" : Wording.Describe(one.Old, null, page.Language), Wording.Describe(one.New, null, page.Language),
                Cell(one.OldVerdict, page), Cell(one.NewVerdict, page));
        More(page, impact.Borderline.Length - rows);
    }

    private static void More(Rendition page, int more)
    {
        if (more > 0)
            page.Paragraph(page.Pick($"… và {ImpactText.Number(more)} dòng nữa.", $"… and {ImpactText.Number(more)} more."));
    }

    private static RenditionColumn Count(string heading) => new(heading, IsNumber: true);

    private static RenditionCell Cell(Verdict verdict, Rendition page) =>
        new(Wording.Adjective(verdict, page.Language), Verdict: verdict);

    private static string Text(SetStanding standing, Rendition page) => standing.SetId is null
        ? page.Pick("không có bộ", "no set")
        : $"{Wording.Adjective(standing.Verdict, page.Language)} {ImpactText.Number(standing.Met)}"
            + $"/{ImpactText.Number(standing.NotMet)}/{ImpactText.Number(standing.Undetermined)}";

    private static string Text(TierRange range, Rendition page) => range.IsDecided
        ? Wording.Describe(range.Certain, page.Language)
        : $"{Wording.Describe(range.Certain, page.Language)} .. {Wording.Describe(range.Possible, page.Language)}";
}
