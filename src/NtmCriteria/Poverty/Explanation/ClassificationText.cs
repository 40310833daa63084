using NtmCriteria.Law;

namespace NtmCriteria.Poverty;

/// <summary>Renders a classification.</summary>
internal static class ClassificationText
{
    public static Rendition Render(Classification result, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(result.Explain(language));
        foreach (var finding in PovertyFindings.Beside(result, language)) page.Paragraph(finding.ToString());
        if (!result.Deprivations.IsEmpty)
        {
            var points = result.Standard.Scores?.PointsPerDeprivation;
            var table = page.Table([
                page.Pick("Chiều", "Dimension"), page.Pick("Chỉ số", "Indicator"), page.Pick("Kết quả", "Finding"),
                page.Pick("Giải thích", "Explanation"),
                .. points is null ? Array.Empty<RenditionColumn>() : [new(page.Pick("Điểm", "Points"), IsNumber: true)]]);
            foreach (var deprivation in result.Deprivations)
                table.Row([
                    deprivation.Indicator.Dimension.Name.In(language), deprivation.Indicator.Label.In(language),
                    State(deprivation.State, page), deprivation.Explain(language),
                    .. points is { } own ? [Points(deprivation.State, own)] : Array.Empty<RenditionCell>()]);
            if (points is { } each)
                table.Row(
                    "", new(page.Pick("Tổng", "Total"), Strong: true), "", "",
                    new(Range(result.LeastDeprivations * each, result.MostDeprivations * each), Strong: true));
        }

        if (result.Score is { } score)
        {
            var table = page.Table(
                page.Pick("Mục", "Item"), page.Pick("Nội dung", "Row"), new(page.Pick("Điểm", "Points"), IsNumber: true));
            foreach (var row in score.Rows)
                table.Row(
                    $"{PovertyFindings.Text(row.Row.Item)}.{PovertyFindings.Text(row.Row.Row)}", row.Row.Label.In(language),
                    PovertyFindings.Text(row.Points)
                        + (row.OtherPoints is { } other ? $" ({PovertyFindings.Text(other)}: {score.OtherForm})" : ""));
            foreach (var row in score.OpenRows)
                table.Row($"{PovertyFindings.Text(row.Item)}.{PovertyFindings.Text(row.Row)}", row.Label.In(language), "?");
            table.Row("", new(page.Pick("Tổng", "Total"), Strong: true), new(score.ToString(), Strong: true));
        }

        return page;
    }

    private static string Points(DeprivationState state, int each) => state switch
    {
        DeprivationState.Deprived => PovertyFindings.Text(each),
        DeprivationState.NotDeprived => "0",
        _ => "?",
    };

    private static string Range(int least, int most) =>
        least == most ? PovertyFindings.Text(least) : $"{PovertyFindings.Text(least)}..{PovertyFindings.Text(most)}";

    private static string State(DeprivationState state, Rendition page) => state switch
    {
        DeprivationState.Deprived => page.Pick("thiếu hụt", "deprived"),
        DeprivationState.NotDeprived => page.Pick("không", "not deprived"),
        _ => page.Pick("chưa xác định", "undetermined"),
    };
}
