namespace NtmCriteria.Titles;

/// <summary>Renders the reviews of a title: what a decision may lean on, and never the decision itself.</summary>
internal static class ReviewPage
{
    public static Rendition Render(RecognitionReview review, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(review.Explain(language));
        if (review.Conditions.IsEmpty) return page;
        var table = page.Table(
            page.Pick("Điều kiện", "Condition"), page.Pick("Kết quả", "Verdict"), page.Pick("Giải thích", "Explanation"));
        foreach (var condition in review.Conditions)
            table.Row(
                condition.Label.In(language), AssessmentText.Render(condition.Verdict, language), condition.Explain(language));
        return page;
    }

    public static Rendition Render(RevocationReview review, Language language)
    {
        var page = new Rendition(language);
        page.Paragraph(review.Explain(language));
        var failing = review.Assessment.Criteria.Where(c => c.Verdict is Verdict.NotMet or Verdict.Undetermined);
        page.List(failing.Select(criterion => criterion.Explain(language)));
        return page;
    }
}
