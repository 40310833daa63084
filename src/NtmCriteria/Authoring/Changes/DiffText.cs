using System.Globalization;
using System.Text;

namespace NtmCriteria.Authoring.Changes;

/// <summary>A diff as text, one line a change.</summary>
internal static class DiffText
{
    public static string Text(RuleDiff diff, Language language)
    {
        var text = new StringBuilder();
        foreach (var change in diff.Changes) Line(text, change.Explain(language));
        Line(text, Summary(diff, language));
        return text.ToString();
    }

    /// <summary>How many changes of each kind.</summary>
    public static string Summary(RuleDiff diff, Language language)
    {
        var vi = language == Language.Vietnamese;
        if (diff.IsEmpty) return vi ? "Không có thay đổi." : "No changes.";
        var kinds = string.Join(", ", diff.Changes.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(
            g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} ") + ChangeWording.Describe(g.Key, language)));
        var count = diff.Changes.Length.ToString(CultureInfo.InvariantCulture);
        var head = vi ? $"{count} thay đổi" : diff.Changes.Length == 1 ? "1 change" : $"{count} changes";
        return $"{head}: {kinds}."
            + (!diff.IsNeutral ? "" : vi ? " Không thay đổi nào ảnh hưởng kết luận." : " None of them has an effect on verdicts.");
    }

    // One line end on every machine.
    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
