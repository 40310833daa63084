using System.Globalization;

namespace NtmCriteria.Tables;

/// <summary>The lines below a table: sums, and what the verdicts lean on.</summary>
internal static class ResultFooter
{
    /// <param name="totals">The sums.</param>
    /// <param name="words">The words of a language.</param>
    /// <param name="rules">The rules that the verdicts stand on.</param>
    /// <param name="strict">How recalled levels are set aside; null: strict evaluation.</param>
    public static IEnumerable<string> Lines(ResultTotals totals, ResultWords words, RuleBook rules, string? strict = null)
    {
        yield return Text($"{totals.Communes} {words.Pick("xã", totals.Communes == 1 ? "commune" : "communes")}: ")
            + string.Join(", ", new[] { Verdict.Met, Verdict.NotMet, Verdict.Undetermined, Verdict.NotApplicable }
                .Where(v => totals[v] > 0 || v != Verdict.NotApplicable).Select(v => Text($"{totals[v]} {words.Describe(v)}")))
            + (totals.LeftOut == 0 ? "" : Text($"; {totals.LeftOut} {words.Pick("dòng bị bỏ qua", "rows left out")}"));
        yield return words.Pick("Danh hiệu: ", "Tier: ") + string.Join(words.Pick("; ", ", "), totals.Tiers.Select(pair =>
            pair.Key.Certain == pair.Key.Possible ? Text($"{pair.Value} {words.Describe(pair.Key.Certain)}")
                : Text($"{pair.Value} {words.Range(pair.Key.Certain, pair.Key.Possible)}")));
        var use = totals.Evidence;
        yield return words.Vi
            ? Text($"Bằng chứng của các kết luận: {use.TwoSources} hai nguồn, {use.Confirmed} một nguồn, {use.Inferred} suy ra từ giới hạn, {use.Recalled} mức chưa đối chiếu văn bản, {use.Attested} theo xác nhận.")
            : Text($"Evidence of the verdicts: {use.TwoSources} on two sources, {use.Confirmed} on one source, {use.Inferred} on limits of levels, {use.Recalled} on recalled levels, {use.Attested} attested.");
        if (use.Recalled > 0)
            yield return words.Pick(
                $"Lưu ý: mức chưa đối chiếu văn bản là mức chưa tìm thấy văn bản quy định; {strict ?? "đánh giá chặt chẽ"} bỏ các mức này.",
                $"Caution: no text was found for recalled levels; {strict ?? "strict evaluation"} sets them aside.");
        yield return words.Pick(
            "Kết quả tính từ số liệu và quy định; công nhận là quyết định riêng, không thay cho nhau.",
            "Verdicts are computed from values and rules; a recognition is a decision of its own, and neither stands in for the other.");
        yield return DataLine.Write(rules, words);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
