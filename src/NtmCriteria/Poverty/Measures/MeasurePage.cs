namespace NtmCriteria.Poverty;

/// <summary>Renders the measures of one cut-off: as exact fractions, and rounded for the eye.</summary>
internal static class MeasurePage
{
    private const int Digits = 4;

    public static Rendition Render(AlkireFosterMeasure measure, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(measure.ToString());
        var table = page.Table(page.Pick("Đại lượng", "Measure"), Number(page.Pick("Chính xác", "Exact")), Number("≈"));
        Row(page.Pick("k: ngưỡng nghèo", "k: poverty cut-off"), measure.CutOff);
        Row(page.Pick("H: tỷ lệ nghèo", "H: headcount ratio"), measure.Headcount);
        Row(page.Pick("A: cường độ", "A: intensity"), measure.Intensity);
        Row(page.Pick("M0: chỉ số điều chỉnh", "M0: adjusted headcount ratio"), measure.AdjustedHeadcount);
        Row(page.Pick("Dân số được đo", "Population measured"), measure.Population);
        Row(page.Pick("Dân số bị bỏ qua", "Population left out"), measure.LeftOut);
        Indicators(page, measure);
        return page;

        void Row(string name, Fraction? value) => table.Row(name, value?.ToString() ?? "–", Text(value, language));
    }

    // The measure does not hold the names of the indicators: their places are those of the weights.
    private static void Indicators(Rendition page, AlkireFosterMeasure measure)
    {
        var table = page.Table(
            Number(page.Pick("Chỉ số thứ", "Indicator")), Number(page.Pick("Thiếu hụt", "Uncensored")),
            Number(page.Pick("Thiếu hụt và nghèo", "Censored")), Number(page.Pick("Đóng góp vào M0", "Contribution to M0")));
        for (var i = 0; i < measure.Censored.Length; i++)
            table.Row(
                ExactText.Write(i + 1, page.Language), Text(measure.Uncensored[i], page.Language), Text(measure.Censored[i], page.Language),
                i < measure.Contributions.Length ? Text(measure.Contributions[i], page.Language) : "–");
    }

    private static RenditionColumn Number(string heading) => new(heading, IsNumber: true);

    private static string Text(Fraction? value, Language language) => value?.ToText(Digits, language) ?? "–";
}
