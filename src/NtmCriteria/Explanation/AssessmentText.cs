using System.Globalization;
using System.Text;

namespace NtmCriteria;

/// <summary>Renders an assessment as Markdown.</summary>
internal static class AssessmentText
{
    public static string Markdown(Assessment assessment, Language language)
    {
        var vietnamese = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(text, $"## {Escape(assessment.Dossier.Commune.ToString())}");
        Line(text, "");
        Line(text, Escape(assessment.ToString(language)));
        Line(text, "");
        Line(text, vietnamese
            ? "| Chỉ tiêu | Nội dung | Quan sát | Yêu cầu | Kết quả | Bằng chứng |"
            : "| Indicator | Content | Observed | Required | Verdict | Evidence |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var criterion in assessment.Criteria)
        {
            Line(text, $"| **{Number(criterion.Criterion.Number)}** | **{Escape(criterion.Criterion.Title.In(language))}** "
                + $"| {Basis(criterion, vietnamese)} | | **{Findings.Plain(criterion.Verdict, language)}** | |");
            foreach (var result in criterion.Indicators)
                Line(text, Row(result, language));
        }

        var gaps = assessment.Gaps.ToArray();
        if (gaps.Length > 0)
        {
            Line(text, "");
            Line(text, vietnamese ? "### Còn thiếu" : "### What is missing");
            Line(text, "");
            foreach (var gap in gaps) Line(text, "- " + Escape(gap.Explain(language)));
        }

        foreach (var contradiction in assessment.Contradictions)
        {
            Line(text, "");
            Line(text, "> " + Escape(contradiction.Explain(language)));
        }

        Line(text, "");
        var use = assessment.Evidence;
        Line(text, vietnamese
            ? $"Bằng chứng: {use.TwoSources} kết luận dựa trên hai nguồn, {use.Confirmed} trên một nguồn, "
                + $"{use.Recalled} trên mức nhớ lại, {use.Attested} theo xác nhận."
            : $"Evidence: {use}.");
        return text.ToString();
    }

    private static string Row(IndicatorResult result, Language language)
    {
        var unit = result.Indicator.Unit;
        return $"| {result.Indicator.Id} | {Escape(result.Indicator.Label.In(language))} "
            + $"| {Escape(Wording.Of(result.Observation, unit, language))} "
            + $"| {Escape(Wording.Of(result.Requirement, unit, language))} "
            + $"| {Findings.Plain(result.Verdict, language)} | {Wording.Of(result.Evidence, language)} |";
    }

    private static string Basis(CriterionResult criterion, bool vietnamese) => criterion.Basis switch
    {
        VerdictBasis.Attested => vietnamese ? "theo xác nhận" : "attested",
        VerdictBasis.Contradiction => vietnamese ? "mâu thuẫn" : "contradiction",
        _ => "",
    };

    /// <summary>A name cannot break out of its cell or start a structure of its own.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
