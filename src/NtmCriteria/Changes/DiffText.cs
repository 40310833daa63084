using System.Globalization;
using System.Text;

namespace NtmCriteria;

/// <summary>Renders a diff for people: as text, and as Markdown for a pull request.</summary>
internal static class DiffText
{
    public static string Text(RuleDiff diff, Language language)
    {
        var text = new StringBuilder();
        foreach (var change in diff.Changes) Line(text, change.Explain(language));
        Line(text, Summary(diff, language));
        return text.ToString();
    }

    public static string Markdown(RuleDiff diff, Language language)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(text, vi ? "## Thay đổi của bộ tiêu chí" : "## Changes of the rules");
        Line(text, "");
        Line(text, Summary(diff, language));
        foreach (var set in diff.Changes.GroupBy(c => c.SetId, StringComparer.Ordinal))
        {
            Line(text, "");
            Line(text, $"### {NtmCriteria.Markdown.Escape(set.Key)}");
            // What changes no verdict stands last and folded: a reviewer looks at the rest first.
            Table(text, [.. set.Where(c => !c.IsNeutral)], language);
            var neutral = set.Where(c => c.IsNeutral).ToArray();
            if (neutral.Length == 0) continue;
            Line(text, "");
            Line(text, "<details><summary>" + string.Create(CultureInfo.InvariantCulture, $"{neutral.Length} ")
                + (vi ? "thay đổi không ảnh hưởng kết luận (tên gọi, căn cứ, bằng chứng)" : "without effect on verdicts (labels, sources, evidence)")
                + "</summary>");
            Table(text, neutral, language);
            Line(text, "");
            Line(text, "</details>");
        }

        return text.ToString();
    }

    /// <summary>How many changes of each kind.</summary>
    public static string Summary(RuleDiff diff, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (diff.IsEmpty) return vi ? "Không có thay đổi." : "No changes.";
        var kinds = string.Join(", ", diff.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(
            g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} ") + ChangeWording.Of(g.Key, language)));
        var count = diff.Changes.Length.ToString(CultureInfo.InvariantCulture);
        var head = vi ? $"{count} thay đổi" : diff.Changes.Length == 1 ? "1 change" : $"{count} changes";
        return $"{head}: {kinds}."
            + (!diff.IsNeutral ? "" : vi ? " Không thay đổi nào ảnh hưởng kết luận." : " None of them has an effect on verdicts.");
    }

    private static void Table(StringBuilder text, RuleChange[] changes, Language language)
    {
        if (changes.Length == 0) return;
        var vi = language == Language.Vietnamese;
        Line(text, "");
        Line(text, vi
            ? "| Chỉ tiêu | Nội dung | Thay đổi | Áp dụng cho | Trước | Sau | Căn cứ |"
            : "| Indicator | Content | Change | For | Before | After | Source |");
        Line(text, NtmCriteria.Markdown.Rule(7));
        foreach (var change in changes)
            Line(text, NtmCriteria.Markdown.Row(Cells(change, language)));
    }

    private static string[] Cells(RuleChange change, Language language)
    {
        var id = change.Part ?? change.Indicator ?? change.Criterion?.ToString(CultureInfo.InvariantCulture) ?? "";
        var kind = ChangeWording.Of(change.Kind, language) + ChangeWording.Follows(change, language);
        var source = (change.NewRequirement ?? change.OldRequirement)?.Source;
        return
        [
            id, change.Label?.In(language) ?? "", kind, ChangeWording.Where(change, language), change.Old is null ? "" : ChangeWording.Short(change.Old, language),
            change.New is null ? "" : ChangeWording.Short(change.New, language),
            // Of what is re-sourced the source is the change itself.
            source is null || change.Kind == ChangeKind.Resourced
                ? "" : ChangeWording.Short(new(Place(source), Place(source)), language),
        ];
    }

    private static string Place(LegalSource source) => $"{source.Instrument}; {source.Reference}";

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
