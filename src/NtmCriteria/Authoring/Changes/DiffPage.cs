using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Authoring.Changes;

/// <summary>What a diff shows, set by set.</summary>
internal static class DiffPage
{
    public static Rendition Render(RuleDiff diff, Language language)
    {
        var page = new Rendition(language);
        page.Heading(page.Pick("Thay đổi của bộ tiêu chí", "Changes of the rules"));
        page.Paragraph(DiffText.Summary(diff, language));
        foreach (var set in diff.Changes.GroupBy(c => c.SetId, StringComparer.Ordinal))
        {
            page.Heading(set.Key, level: 3);
            // What changes no verdict stands last and folded: a reviewer looks at the rest first.
            Table(page, [.. set.Where(c => !c.IsNeutral)]);
            var neutral = set.Where(c => c.IsNeutral).ToArray();
            if (neutral.Length == 0) continue;
            var inside = new Rendition(language);
            Table(inside, neutral);
            page.Fold(
                string.Create(CultureInfo.InvariantCulture, $"{neutral.Length} ") + page.Pick(
                    "thay đổi không ảnh hưởng kết luận (tên gọi, căn cứ, bằng chứng)",
                    "without effect on verdicts (labels, sources, evidence)"),
                inside);
        }

        return page;
    }

    private static void Table(Rendition page, RuleChange[] changes)
    {
        if (changes.Length == 0) return;
        var table = page.Table(
            page.Pick("Chỉ tiêu", "Indicator"), page.Pick("Nội dung", "Content"), page.Pick("Thay đổi", "Change"),
            page.Pick("Áp dụng cho", "For"), page.Pick("Trước", "Before"), page.Pick("Sau", "After"), page.Pick("Căn cứ", "Source"));
        foreach (var change in changes)
        {
            // Of what is re-sourced the source is the change itself.
            var source = change.Kind == ChangeKind.Resourced ? null : (change.NewRequirement ?? change.OldRequirement)?.Source;
            table.Row(
                change.Part ?? change.Indicator ?? change.Criterion?.ToString(CultureInfo.InvariantCulture),
                change.Label?.In(page.Language),
                ChangeWording.Describe(change.Kind, page.Language) + ChangeWording.Follows(change, page.Language),
                ChangeWording.Where(change, page.Language), Short(change.Old, page), Short(change.New, page),
                source is null ? "" : Short(Place(source), page));
        }
    }

    private static string Short(LocalText? text, Rendition page) => text is null ? "" : ChangeWording.Short(text, page.Language);

    private static LocalText Place(LegalSource source)
    {
        var place = $"{source.Instrument}; {source.Reference}";
        return new(place, place);
    }
}
