namespace NtmCriteria.Poverty;

/// <summary>Renders a classification.</summary>
internal static class ClassificationText
{
    public static Rendition Of(Classification result, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(result.Explain(language));
        foreach (var finding in PovertyFindings.Beside(result, language)) page.Paragraph(finding.ToString());
        if (!result.Deprivations.IsEmpty)
        {
            var table = page.Table(
                page.Pick("Chiều", "Dimension"), page.Pick("Chỉ số", "Indicator"), page.Pick("Kết quả", "Finding"),
                page.Pick("Giải thích", "Explanation"));
            foreach (var deprivation in result.Deprivations)
                table.Row(
                    deprivation.Indicator.Dimension.Name.In(language), deprivation.Indicator.Label.In(language),
                    State(deprivation.State, page), deprivation.Explain(language));
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
            table.Row("", new(page.Pick("Tổng", "Total"), Strong: true), new(score.ToString(), Strong: true));
        }

        return page;
    }

    private static string State(DeprivationState state, Rendition page) => state switch
    {
        DeprivationState.Deprived => page.Pick("thiếu hụt", "deprived"),
        DeprivationState.NotDeprived => page.Pick("không", "not deprived"),
        _ => page.Pick("chưa xác định", "undetermined"),
    };
}
