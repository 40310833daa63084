namespace NtmCriteria.Poverty;

/// <summary>Renders counts and rates of areas. A rate that households of an open class leave open is a range.</summary>
internal static class RatePage
{
    public static Rendition Render(PovertyTable counted, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(Sentence(counted.Total, page));
        foreach (var finding in counted.UnlikelyIncomes.Find(language)) page.Paragraph(finding.ToString());
        var table = page.Table(
        [
            page.Pick("Nhóm", "Group"),
            .. new[]
            {
                page.Pick("Số hộ", "Households"), page.Pick("Nghèo", "Poor"), page.Pick("Cận nghèo", "Near-poor"),
                page.Pick("Trung bình", "Average"), page.Pick("Trên trung bình", "Above"), page.Pick("Chưa xác định", "Undetermined"),
                page.Pick("% nghèo", "% poor"), page.Pick("% cận nghèo", "% near-poor"),
                page.Pick("% nghèo và cận nghèo", "% poor and near-poor"),
            }.Select(heading => new RenditionColumn(heading, IsNumber: true)),
        ]);
        foreach (var line in counted.Lines) Row(line.Key is "" ? page.Pick("(chưa biết)", "(not known)") : line.Key, line.Counts);
        Row(page.Pick("(tất cả)", "(all)"), counted.Total);
        return page;

        void Row(string name, PovertyCounts counts) => table.Row(
            name, Text(counts.Households), Text(counts.Poor), Text(counts.NearPoor), Text(counts.Average), Text(counts.Above),
            Text(counts.Undetermined), Rate(counts, PovertyMeasure.Poor, language), Rate(counts, PovertyMeasure.NearPoor, language),
            Rate(counts, PovertyMeasure.PoorAndNearPoor, language));

        string Text(long count) => ExactText.Write(count, language);
    }

    private static string Sentence(PovertyCounts total, Rendition page)
    {
        string Text(long count) => ExactText.Write(count, page.Language);
        return page.Pick(
            $"{Text(total.Households)} hộ: {Text(total.Poor)} nghèo, {Text(total.NearPoor)} cận nghèo, {Text(total.Average)} trung bình, "
                + $"{Text(total.Above)} trên trung bình, {Text(total.Undetermined)} chưa xác định.",
            $"{Text(total.Households)} households: {Text(total.Poor)} poor, {Text(total.NearPoor)} near-poor, {Text(total.Average)} average, "
                + $"{Text(total.Above)} above, {Text(total.Undetermined)} undetermined.");
    }

    private static string Rate(PovertyCounts counts, PovertyMeasure measure, Language language)
    {
        if (counts.Rate(measure) is not { } rate) return "–";
        var low = PovertyWording.Percent(rate.Low, language);
        return rate.IsExact ? low : $"{low}–{PovertyWording.Percent(rate.High, language)}";
    }
}
