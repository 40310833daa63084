namespace NtmCriteria.Poverty;

/// <summary>Renders the estimates of a sample: each with its error and interval, what carries them, and strata of one cluster.</summary>
internal static class SurveyPage
{
    private const int Digits = 6;

    public static Rendition Render(SurveyEstimates estimates, Language language)
    {
        var page = new Rendition(language);
        var table = page.Table(
            page.Pick("Đại lượng", "Measure"), Number(page.Pick("Ước lượng", "Estimate")), Number(page.Pick("Sai số chuẩn", "Standard error")),
            Number(page.Pick("Khoảng tin cậy 95 %", "95 % interval")), Number(page.Pick("Hiệu ứng thiết kế", "Design effect")),
            Number(page.Pick("Số đơn vị", "Units")), Number(page.Pick("Số cụm", "Clusters")), Number(page.Pick("Số tầng", "Strata")));
        Row(page.Pick("H: tỷ lệ nghèo", "H: headcount ratio"), estimates.Headcount);
        if (estimates.Intensity is { } intensity) Row(page.Pick("A: cường độ", "A: intensity"), intensity);
        Row(page.Pick("M0: chỉ số điều chỉnh", "M0: adjusted headcount ratio"), estimates.AdjustedHeadcount);
        Notes(page, estimates.Headcount);
        return page;

        void Row(string name, SurveyEstimate estimate) => table.Row(
            name, Text(estimate.Value), estimate.StandardError is { } error ? Text(error) : page.Pick("không ước lượng được", "not estimable"),
            estimate.Confidence95 is { } interval ? $"{Text(interval.Low)} – {Text(interval.High)}" : "–",
            estimate.DesignEffect is { } effect ? Text(effect, 2) : "–", Count(estimate.Units),
            Part(estimate.CarryingClusters, estimate.Clusters), Part(estimate.CarryingStrata, estimate.Strata));

        string Part(int carrying, int all) => carrying == all
            ? Count(all) : page.Pick($"{Count(carrying)} trên {Count(all)}", $"{Count(carrying)} of {Count(all)}");

        string Count(int count) => ExactText.Write(count, language);

        string Text(double value, int digits = Digits) => Fraction.FromDecimal((decimal)value).ToText(digits, language);
    }

    private static void Notes(Rendition page, SurveyEstimate estimate)
    {
        if (estimate.CarryingClusters < estimate.Clusters)
            page.Paragraph(page.Pick(
                "Cụm không có đơn vị nào được đo vẫn thuộc thiết kế mẫu.", "Clusters without a measured unit stay in the design of the sample."));
        if (estimate.LonelyStrata.IsEmpty) return;
        page.Paragraph(estimate.Lonely switch
        {
            LonelyCluster.Centre => page.Pick(
                "Tầng chỉ có một cụm, được so với trung bình toàn mẫu:", "Strata of one cluster, held against the mean of the whole sample:"),
            LonelyCluster.Skip => page.Pick(
                "Tầng chỉ có một cụm, không tính vào phương sai:", "Strata of one cluster, which add nothing to the variance:"),
            LonelyCluster.Average => page.Pick(
                "Tầng chỉ có một cụm, lấy phương sai trung bình của các tầng khác:", "Strata of one cluster, given the mean variance of the others:"),
            _ => page.Pick(
                "Sai số chuẩn không ước lượng được vì các tầng này chỉ có một cụm:", "The standard error is not estimable, because these strata have one cluster:"),
        });
        page.List(estimate.LonelyStrata.Select(s => s.Length == 0 ? page.Pick("(không có tầng)", "(none)") : s));
    }

    private static RenditionColumn Number(string heading) => new(heading, IsNumber: true);
}
