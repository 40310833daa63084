using System.Text;

namespace NtmCriteria.Poverty;

/// <summary>Renders a classification as Markdown that can be pasted into a dossier.</summary>
internal static class ClassificationText
{
    public static string Markdown(Classification result, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(AssessmentText.Escape(result.Explain(language)));
        foreach (var finding in PovertyFindings.Beside(result, language))
        {
            Line("");
            Line(AssessmentText.Escape(finding.ToString()));
        }

        if (!result.Deprivations.IsEmpty)
        {
            Line("");
            var points = result.Standard.Scores?.PointsPerDeprivation;
            var (heading, rule) = points is null ? ("", "") : (vietnamese ? " Điểm |" : " Points |", "---:|");
            Line((vietnamese ? "| Chiều | Chỉ số | Kết quả | Giải thích |" : "| Dimension | Indicator | Finding | Explanation |") + heading);
            Line("|---|---|---|---|" + rule);
            foreach (var deprivation in result.Deprivations)
                Line($"| {AssessmentText.Escape(deprivation.Indicator.Dimension.Name.In(language))} "
                    + $"| {AssessmentText.Escape(deprivation.Indicator.Label.In(language))} | {State(deprivation.State, vietnamese)} "
                    + $"| {AssessmentText.Escape(deprivation.Explain(language))} |{Points(deprivation.State, points)}");
            if (points is { } each)
                Line($"| | **{(vietnamese ? "Tổng" : "Total")}** | | | **{Range(result.LeastDeprivations * each, result.MostDeprivations * each)}** |");
        }

        if (result.Score is { } score)
        {
            Line("");
            Line(vietnamese ? "| Mục | Nội dung | Điểm |" : "| Item | Row | Points |");
            Line("|---|---|---:|");
            foreach (var row in score.Rows)
                Line($"| {PovertyFindings.Text(row.Row.Item)}.{PovertyFindings.Text(row.Row.Row)} "
                    + $"| {AssessmentText.Escape(row.Row.Label.In(language))} | {PovertyFindings.Text(row.Points)}"
                    + $"{(row.OtherPoints is { } other ? $" ({PovertyFindings.Text(other)}: {score.OtherForm})" : "")} |");
            foreach (var row in score.OpenRows)
                Line($"| {PovertyFindings.Text(row.Item)}.{PovertyFindings.Text(row.Row)} "
                    + $"| {AssessmentText.Escape(row.Label.In(language))} | ? |");
            Line($"| | **{(vietnamese ? "Tổng" : "Total")}** | **{AssessmentText.Escape(score.ToString())}** |");
        }

        return text.ToString();

        // One line end on every machine.
        void Line(string line) => text.Append(line).Append('\n');
    }

    private static string Points(DeprivationState state, int? each) => each is not { } points ? "" : state switch
    {
        DeprivationState.Deprived => $" {PovertyFindings.Text(points)} |",
        DeprivationState.NotDeprived => " 0 |",
        _ => " ? |",
    };

    private static string Range(int least, int most) =>
        least == most ? PovertyFindings.Text(least) : $"{PovertyFindings.Text(least)}..{PovertyFindings.Text(most)}";

    private static string State(DeprivationState state, bool vietnamese) => state switch
    {
        DeprivationState.Deprived => vietnamese ? "thiếu hụt" : "deprived",
        DeprivationState.NotDeprived => vietnamese ? "không" : "not deprived",
        _ => vietnamese ? "chưa xác định" : "undetermined",
    };
}
