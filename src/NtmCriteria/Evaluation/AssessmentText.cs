using System.Collections.Immutable;
using System.Globalization;
using NtmCriteria.Law;

namespace NtmCriteria;

/// <summary>Renders what an assessment, one of its criteria, or a tier decision says.</summary>
internal static class AssessmentText
{
    public static Rendition Render(Assessment assessment, Language language)
    {
        var page = new Rendition(language);
        page.Heading(assessment.Dossier.Commune.ToString());
        page.Paragraph(assessment.ToString(language));
        Problems(page, assessment.Problems);
        var table = Table(page);
        foreach (var criterion in assessment.Criteria)
        {
            table.Row(
                new(Number(criterion.Criterion.Number), Strong: true), new(criterion.Criterion.Title.In(language), Strong: true),
                Basis(criterion, page), "", Render(criterion.Verdict, language, strong: true), "");
            foreach (var result in criterion.Indicators) Row(table, result, language);
        }

        var gaps = assessment.Gaps.ToArray();
        if (gaps.Length > 0)
        {
            page.Heading(page.Pick("Còn thiếu", "What is missing"), 3);
            page.List(gaps.Select(gap => gap.Explain(language)));
        }

        foreach (var contradiction in assessment.Contradictions) page.Quote(contradiction.Explain(language));
        var use = assessment.Evidence;
        page.Paragraph(page.Pick(
            $"Bằng chứng: {use.TwoSources} kết luận dựa trên hai nguồn, {use.Confirmed} trên một nguồn, "
                + $"{use.Inferred} trên giới hạn của mức, {use.Recalled} trên mức chưa đối chiếu văn bản, {use.Attested} theo xác nhận.",
            $"Evidence: {use}."));
        return page;
    }

    public static Rendition Render(CriterionResult criterion, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(criterion.Explain(language));
        if (criterion.Indicators.IsEmpty) return page;
        var table = Table(page);
        foreach (var result in criterion.Indicators) Row(table, result, language);
        return page;
    }

    public static Rendition Render(TierDecision decision, Language language)
    {
        var page = new Rendition(language);
        page.Heading(decision.Dossier.Commune.ToString());
        page.Paragraph(decision.ToString(language));
        Problems(page, decision.Problems);
        var table = page.Table(
            page.Pick("Danh hiệu", "Tier"), page.Pick("Bộ tiêu chí", "Set"), page.Pick("Kết quả", "Verdict"),
            page.Pick("Cùng các danh hiệu dưới", "With the tiers below"), new(page.Pick("Đạt", "Met"), IsNumber: true),
            new(page.Pick("Chưa đạt", "Not met"), IsNumber: true), new(page.Pick("Chưa xác định", "Undetermined"), IsNumber: true));
        foreach (var condition in decision.Conditions)
            table.Row(
                Wording.Describe(condition.Tier, language), condition.Answer.SetId ?? condition.Answer.Explain(language),
                Render(condition.Verdict, language), Render(condition.WithLowerTiers, language),
                Number(condition.Assessment?.Met), Number(condition.Assessment?.NotMet), Number(condition.Assessment?.Undetermined));
        return page;
    }

    private static void Problems(Rendition page, ImmutableArray<DossierProblem> problems)
    {
        foreach (var problem in problems) page.Quote(problem.ToString(page.Language));
    }

    /// <summary>A verdict as a cell: the word, and what tints it.</summary>
    public static RenditionCell Render(Verdict verdict, Language language, bool strong = false) =>
        new(Wording.Adjective(verdict, language), strong, verdict);

    private static TableBlock Table(Rendition page) => page.Table(
        page.Pick("Chỉ tiêu", "Indicator"), page.Pick("Nội dung", "Content"), page.Pick("Kết quả thực hiện", "Observed"),
        page.Pick("Yêu cầu", "Required"), page.Pick("Kết quả", "Verdict"), page.Pick("Bằng chứng", "Evidence"));

    private static void Row(TableBlock table, IndicatorResult result, Language language)
    {
        var unit = result.Indicator.Unit;
        table.Row(
            result.Indicator.Id, result.Indicator.Label.In(language), Findings.Observed(result, language),
            Wording.Describe(result.Requirement, unit, language), Render(result.Verdict, language), Wording.Describe(result.Evidence, language));
    }

    private static string Basis(CriterionResult criterion, Rendition page) => criterion.Basis switch
    {
        VerdictBasis.Attested => page.Pick("theo xác nhận", "attested"),
        VerdictBasis.Contradiction => page.Pick("mâu thuẫn", "contradiction"),
        _ => "",
    };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
