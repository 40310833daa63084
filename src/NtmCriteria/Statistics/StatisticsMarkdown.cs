using System.Text;

namespace NtmCriteria;

/// <summary>Renders statistics as Markdown.</summary>
internal static class StatisticsMarkdown
{
    public static string Of(CommuneStatistics statistics, Language language, int digits)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(text, StatisticsText.Sentence(statistics, language, digits));
        Line(text, "");
        Line(text, vi
            ? "| Bậc | Cách đếm | Lũy kế | % | Riêng bậc này |"
            : "| Tier | Counted | Cumulative | % | This tier alone |");
        Line(text, "|---|---|---|---|---|");
        foreach (var measure in Enum.GetValues<TierMeasure>())
            foreach (var tier in TierCounts.Tiers)
            {
                var counts = statistics.Tiers(measure);
                if (tier == Tier.Modern && counts.AtLeast(tier) == 0) continue;
                Line(text, $"| {StatisticsText.Of(tier, language)} | {StatisticsText.Of(measure, language)} "
                    + $"| {StatisticsText.Whole(counts.AtLeast(tier), language)} "
                    + $"| {StatisticsText.Percent(counts.Share(tier), digits, language)} "
                    + $"| {StatisticsText.Whole(counts.Exactly(tier), language)} |");
            }

        if (!statistics.Bands.IsEmpty) Bands(text, statistics, language);
        if (!statistics.Criteria.IsEmpty) Criteria(text, statistics, language, digits);
        return text.ToString();
    }

    public static string Of(StatisticsChange change, Language language, int digits)
    {
        var vi = language == Language.Vietnamese;
        var text = new StringBuilder();
        Line(text, StatisticsText.Sentence(change, language));
        Line(text, "");
        Line(text, vi
            ? "| Bậc | Cách đếm | Trước → sau | Số xã | % so với trước | Điểm phần trăm |"
            : "| Tier | Counted | Before → after | Communes | % of before | Percentage points |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var tier in change.Tiers)
            Line(text, $"| {StatisticsText.Of(tier.Tier, language)} | {StatisticsText.Of(tier.Measure, language)} "
                + $"| {StatisticsText.Change(tier.Count, language)} "
                + $"| {ExactText.Signed(Fraction.Of(tier.Count.Difference), 0, language)} "
                + $"| {Signed(tier.Count.RelativePercent, digits, language)} "
                + $"| {Signed(tier.Share?.Points, digits, language)} |");
        if (change is { Average: { } certain, PossibleAverage: { } possible })
        {
            Line(text, "");
            Line(text, (vi ? "Bình quân tiêu chí/xã: " : "Criteria a commune on average: ")
                + $"{ExactText.Signed(certain.Points, digits, language)} "
                + (vi ? "(chắc chắn), " : "(for certain), ")
                + $"{ExactText.Signed(possible.Points, digits, language)} "
                + (vi ? "(còn có thể)." : "(still possible)."));
        }

        return text.ToString();
    }

    private static void Bands(StringBuilder text, CommuneStatistics statistics, Language language)
    {
        var vi = language == Language.Vietnamese;
        Line(text, "");
        Line(text, vi ? "| Số tiêu chí đạt | Chắc chắn | Còn có thể |" : "| Criteria met | For certain | Still possible |");
        Line(text, "|---|---|---|");
        foreach (var band in statistics.Bands)
            Line(text, $"| {AssessmentText.Escape(band.Band.ToString())} | {StatisticsText.Whole(band.Certain, language)} "
                + $"| {StatisticsText.Whole(band.Possible, language)} |");
    }

    private static void Criteria(StringBuilder text, CommuneStatistics statistics, Language language, int digits)
    {
        var vi = language == Language.Vietnamese;
        Line(text, "");
        Line(text, vi
            ? "| Tiêu chí | Đạt | Chưa đạt | Chưa xác định | Không áp dụng | % của số xã áp dụng |"
            : "| Criterion | Met | Not met | Undetermined | Not applicable | % of those it applies to |");
        Line(text, "|---|---|---|---|---|---|");
        foreach (var criterion in statistics.Criteria)
            Line(text, $"| {StatisticsText.Whole(criterion.Number, language)} {AssessmentText.Escape(criterion.Title?.In(language) ?? "")} "
                + $"| {StatisticsText.Whole(criterion.Met, language)} | {StatisticsText.Whole(criterion.NotMet, language)} "
                + $"| {StatisticsText.Whole(criterion.Undetermined, language)} "
                + $"| {StatisticsText.Whole(criterion.NotApplicable, language)} | {Share(criterion, digits, language)} |");
    }

    private static string Share(CriterionCount criterion, int digits, Language language) => StatisticsText.Pair(
        criterion.Share * Fraction.Of(100), criterion.PossibleShare * Fraction.Of(100), digits, language);

    private static string Signed(Fraction? value, int digits, Language language) =>
        value is { } number ? ExactText.Signed(number, digits, language) : "–";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
