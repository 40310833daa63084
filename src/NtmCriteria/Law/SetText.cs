using System.Globalization;

namespace NtmCriteria.Law;

/// <summary>Renders what a set asks.</summary>
internal static class SetText
{
    public static Rendition Render(CriteriaSet set, Language language)
    {
        var page = new Rendition(language);
        var year = Math.Clamp(set.AsOf.Year, set.Years.From, set.Years.To);
        page.Heading(set.Title.In(language));
        page.Paragraph(page.Pick(
            $"Bộ {set.Id} vào ngày {Dates.Write(set.AsOf, Language.Vietnamese)}, phiên bản từ {Dates.Write(set.VersionFrom, Language.Vietnamese)}, "
                + $"mức của năm {year}. Văn bản: {Instruments(set)}.",
            $"The set {set.Id} on {Dates.Iso(set.AsOf)}, in the version from {Dates.Iso(set.VersionFrom)}, "
                + $"levels of {year}. Instruments: {Instruments(set)}."));
        if (set.IndicatorTotal is { } total)
            page.Paragraph(page.Pick(
                $"Bộ có {Count(total.Number)} chỉ tiêu ({LegalSource.Place(total.Source)}); trong dữ liệu có {Count(set.Indicators.Length)}, kể cả các điều kiện.",
                $"The set has {Count(total.Number)} indicators ({LegalSource.Place(total.Source)}); {Count(set.Indicators.Length)} are in the data, the conditions among them."));
        var table = page.Table(
        [
            page.Pick("Chỉ tiêu", "Indicator"), page.Pick("Nội dung", "Content"),
            .. set.Strata.Select(s => new RenditionColumn(s.Code)), page.Pick("Bằng chứng", "Evidence"), page.Pick("Nguồn", "Source"),
        ]);
        foreach (var criterion in set.Criteria)
        {
            table.Row(
            [
                new(criterion.Number.ToString(CultureInfo.InvariantCulture), Strong: true), new(criterion.Title.In(language), Strong: true),
                .. set.Strata.Select(_ => new RenditionCell("")), "", "",
            ]);
            foreach (var indicator in criterion.Indicators) Row(table, set, indicator, year, language);
        }

        return page;
    }

    private static void Row(TableBlock table, CriteriaSet set, Indicator indicator, int year, Language language)
    {
        var asked = set.Strata.Select(s => set.Requirement(indicator.Id, s.Code, year)).ToArray();
        var known = asked.OfType<Requirement>().ToArray();
        // Where cells differ in their grade, a reader may lean on the weakest of those that are given.
        var grades = known.Select(r => r.Evidence).Where(e => e != EvidenceGrade.Unknown);
        var source = known.FirstOrDefault()?.Source;
        table.Row(
        [
            indicator.Id, indicator.Label.In(language),
            .. asked.Select(r => new RenditionCell(Wording.Describe(r, indicator.Unit, language))),
            Wording.Describe(grades.DefaultIfEmpty(EvidenceGrade.Unknown).Min(), language), LegalSource.Place(source, language),
        ]);
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Instruments(CriteriaSet set) => string.Join(", ", set.Instruments.Select(i => i.Id));
}
