using NtmCriteria.Law;
using NtmCriteria.Poverty;

namespace NtmCriteria.Statistics;

/// <summary>Renders statistics.</summary>
internal static class StatisticsPage
{
    private const int Digits = 2;

    public static Rendition Render(CommuneStatistics statistics, Language language, int digits = Digits)
    {
        var page = new Rendition(language);
        page.Paragraph(StatisticsText.Sentence(statistics, language, digits));
        var table = page.Table(
            page.Pick("Danh hiệu", "Tier"), page.Pick("Cách đếm", "Counted"), Number(page.Pick("Lũy kế", "Cumulative")), Number("%"),
            Number(page.Pick("Riêng danh hiệu này", "This tier alone")));
        foreach (var measure in Enum.GetValues<TierMeasure>())
            foreach (var tier in TierCounts.Tiers)
            {
                var counts = statistics.Tiers(measure);
                if (tier == Tier.Modern && counts.AtLeast(tier) == 0) continue;
                table.Row(
                    StatisticsText.Describe(tier, language), StatisticsText.Describe(measure, language),
                    StatisticsText.Whole(counts.AtLeast(tier), language),
                    StatisticsText.Percent(counts.Share(tier), digits, language),
                    StatisticsText.Whole(counts.Exactly(tier), language));
            }

        if (!statistics.Bands.IsEmpty) Bands(page, statistics);
        if (!statistics.Criteria.IsEmpty) Criteria(page, statistics, digits);
        return page;
    }

    public static Rendition Render(StatisticsChange change, Language language, int digits = Digits)
    {
        var page = new Rendition(language);
        page.Paragraph(StatisticsText.Sentence(change, language));
        var table = page.Table(
            page.Pick("Danh hiệu", "Tier"), page.Pick("Cách đếm", "Counted"), Number(page.Pick("Trước → sau", "Before → after")),
            Number(page.Pick("Số xã", "Communes")), Number(page.Pick("% so với trước", "% of before")),
            Number(page.Pick("Điểm phần trăm", "Percentage points")));
        foreach (var tier in change.Tiers)
            table.Row(
                StatisticsText.Describe(tier.Tier, language), StatisticsText.Describe(tier.Measure, language),
                StatisticsText.Change(tier.Count, language),
                ExactText.Signed(Fraction.Of(tier.Count.Difference), 0, language),
                Signed(tier.Count.RelativePercent, digits, language), Signed(tier.Share?.Points, digits, language));
        if (change is { Average: { } certain, PossibleAverage: { } possible })
            page.Paragraph(page.Pick("Bình quân tiêu chí/xã: ", "Criteria a commune on average: ")
                + $"{ExactText.Signed(certain.Points, digits, language)} {page.Pick("(chắc chắn)", "(for certain)")}, "
                + $"{ExactText.Signed(possible.Points, digits, language)} {page.Pick("(còn có thể)", "(still possible)")}.");
        return page;
    }

    public static Rendition Render(GroupedStatistics grouped, Language language)
    {
        var page = new Rendition(language);
        var total = grouped.Total.ToStatistics();
        page.Paragraph(StatisticsText.Sentence(total, language, Digits));
        var tiers = TierCounts.Tiers.Where(t => t != Tier.Modern || total.Possible.AtLeast(t) + total.Titles.AtLeast(t) > 0).ToArray();
        var table = page.Table(
        [
            page.Pick("Nhóm", "Group"), Number(page.Pick("Số xã", "Communes")),
            .. tiers.Select(t => Number($"{StatisticsText.Describe(t, language)}, {page.Pick("chắc chắn–có thể", "certain–possible")}")),
            .. tiers.Select(t => Number($"{StatisticsText.Describe(t, language)}, {page.Pick("danh hiệu", "title")}")),
        ]);
        foreach (var group in grouped.ToGroups())
            Row(string.Join(", ", new[] { group.Name, group.Province }.OfType<string>()) is { Length: > 0 } name
                ? name : page.Pick("(chưa biết)", "(not known)"), group.Statistics);
        Row(page.Pick("(tất cả)", "(all)"), total);
        return page;

        void Row(string name, CommuneStatistics counted) => table.Row(
        [
            name, StatisticsText.Whole(counted.Communes, language),
            .. tiers.Select(t => new RenditionCell(
                StatisticsText.Pair(counted.Certain.AtLeast(t), counted.Possible.AtLeast(t), language))),
            .. tiers.Select(t => new RenditionCell(StatisticsText.Whole(counted.Titles.AtLeast(t), language))),
        ]);
    }

    private static void Bands(Rendition page, CommuneStatistics statistics)
    {
        var table = page.Table(
            page.Pick("Số tiêu chí đạt", "Criteria met"), Number(page.Pick("Chắc chắn", "For certain")),
            Number(page.Pick("Còn có thể", "Still possible")));
        foreach (var band in statistics.Bands)
            table.Row(
                band.Band.ToString(), StatisticsText.Whole(band.Certain, page.Language),
                StatisticsText.Whole(band.Possible, page.Language));
    }

    private static void Criteria(Rendition page, CommuneStatistics statistics, int digits)
    {
        var language = page.Language;
        var table = page.Table(
            page.Pick("Tiêu chí", "Criterion"), Number(page.Pick("Đạt", "Met")), Number(page.Pick("Chưa đạt", "Not met")),
            Number(page.Pick("Chưa xác định", "Undetermined")), Number(page.Pick("Không áp dụng", "Not applicable")),
            Number(page.Pick("% của số xã áp dụng", "% of those it applies to")));
        foreach (var criterion in statistics.Criteria)
            table.Row(
                $"{StatisticsText.Whole(criterion.Number, language)} {criterion.Title?.In(language)}",
                StatisticsText.Whole(criterion.Met, language), StatisticsText.Whole(criterion.NotMet, language),
                StatisticsText.Whole(criterion.Undetermined, language), StatisticsText.Whole(criterion.NotApplicable, language),
                StatisticsText.Pair(
                    criterion.Share * Fraction.Of(100), criterion.PossibleShare * Fraction.Of(100), digits, language));
    }

    private static RenditionColumn Number(string heading) => new(heading, IsNumber: true);

    private static string Signed(Fraction? value, int digits, Language language) =>
        value is { } number ? ExactText.Signed(number, digits, language) : "–";
}
