using NtmCriteria.Law;

namespace NtmCriteria.Statistics;

/// <summary>Words statistics in both languages.</summary>
internal static class StatisticsText
{
    public static string Describe(Tier tier, Language language) => (tier, language) switch
    {
        (Tier.Standard, Language.Vietnamese) => "đạt chuẩn",
        (Tier.Advanced, Language.Vietnamese) => "nâng cao",
        (Tier.Model, Language.Vietnamese) => "kiểu mẫu",
        (Tier.Modern, Language.Vietnamese) => "hiện đại",
        _ => Wording.Describe(tier, language),
    };

    public static string Describe(TierMeasure measure, Language language) => (measure, language) switch
    {
        (TierMeasure.MetForCertain, Language.Vietnamese) => "chắc chắn đạt",
        (TierMeasure.StillPossible, Language.Vietnamese) => "còn có thể đạt",
        (_, Language.Vietnamese) => "danh hiệu đã công nhận",
        (TierMeasure.MetForCertain, _) => "met for certain",
        (TierMeasure.StillPossible, _) => "still possible",
        _ => "titles on record",
    };

    public static string Describe(CriteriaBand band) => band.ToString();

    public static string Whole(long number, Language language) => ExactText.Write(number, language);

    public static string Pair(long certain, long possible, Language language) => certain == possible
        ? Whole(certain, language)
        : $"{Whole(certain, language)}–{Whole(possible, language)}";

    /// <summary>One number, or from the certain one to the possible one; a dash where there is none.</summary>
    public static string Pair(Fraction? certain, Fraction? possible, int digits, Language language)
    {
        if (certain is not { } low || possible is not { } high) return "–";
        var text = low.ToText(digits, language);
        return low == high ? text : $"{text}–{high.ToText(digits, language)}";
    }

    public static string Percent(Fraction? share, int digits, Language language) => share is { } value
        ? (value * Fraction.Of(100)).ToText(digits, language)
        : "–";

    public static string Sentence(CommuneStatistics statistics, Language language, int digits)
    {
        var vi = language == Language.Vietnamese;
        var average = Pair(statistics.Average, statistics.PossibleAverage, digits, language);
        var communes = Whole(statistics.Communes, language);
        string Counts(TierCounts tiers) => string.Join(", ", TierCounts.Tiers
            .Where(t => t != Tier.Modern || tiers.AtLeast(t) > 0)
            .Select(t => $"{Whole(tiers.AtLeast(t), language)} {Describe(t, language)}"));
        var averaged = statistics.Average is null ? ""
            : vi ? $"; bình quân {average} tiêu chí/xã" : $"; {average} criteria a commune on average";
        return vi
            ? $"{communes} xã: chắc chắn đạt: {Counts(statistics.Certain)}; còn có thể đạt: {Counts(statistics.Possible)}; "
                + $"danh hiệu đã công nhận: {Counts(statistics.Titles)}{averaged}."
            : $"{communes} {(statistics.Communes == 1 ? "commune" : "communes")}: met for certain: {Counts(statistics.Certain)}; still possible: {Counts(statistics.Possible)}; "
                + $"titles on record: {Counts(statistics.Titles)}{averaged}.";
    }

    public static string Sentence(StatisticsChange change, Language language)
    {
        var vi = language == Language.Vietnamese;
        var parts = change.Tiers.Where(t => t.Count.Difference != 0 || t.Share is { } s && !s.Points.Numerator.IsZero)
            .Select(t => $"{Describe(t.Measure, language)}, {Describe(t.Tier, language)}: {Change(t.Count, language)}"
                + (t.Share is { } share ? $" ({Points(share, 2, language)})" : ""));
        var text = string.Join("; ", parts);
        var communes = vi
            ? $"{Whole(change.Communes.Earlier, language)} → {Whole(change.Communes.Later, language)} xã"
            : $"{Whole(change.Communes.Earlier, language)} → {Whole(change.Communes.Later, language)} communes";
        return text.Length == 0 ? communes + (vi ? "; không thay đổi." : "; no change.") : $"{communes}; {text}.";
    }

    public static string Change(CountChange change, Language language) =>
        $"{Whole(change.Earlier, language)} → {Whole(change.Later, language)}";

    /// <summary>A change in points; the word keeps it apart from a change in per cent.</summary>
    public static string Points(PointChange change, int digits, Language language) =>
        ExactText.Signed(change.Points, digits, language)
        + (language == Language.Vietnamese ? " điểm phần trăm" : " percentage points");
}
