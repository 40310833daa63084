using System.Globalization;
using NtmCriteria.Law;
using NtmCriteria.Statistics;

namespace NtmCriteria.Cli;

using BySet = SortedDictionary<string, GroupedStatistics>;

/// <summary>Statistics as rows: one a group, one a criterion, or one a change.</summary>
internal sealed partial class StatsListing(Request request, StatsRequest stats)
{
    private const int Digits = 2;

    private static readonly (TierMeasure Measure, string Name)[] Measures =
    [
        (TierMeasure.MetForCertain, "certain"), (TierMeasure.StillPossible, "possible"), (TierMeasure.TitleHeld, "titles"),
    ];

    private static readonly Tier[] Named = [Tier.Standard, Tier.Advanced, Tier.Model, Tier.Modern];

    private readonly Words words = new(request.Language);
    private readonly bool machine = request.Format is Format.Csv or Format.Json;

    /// <summary>Tiers, averages and bands, one row a group; the whole stands last.</summary>
    public Listing Tiers(BySet sets) => machine ? EveryNumber(sets) : Readable(sets);

    private Listing EveryNumber(BySet sets)
    {
        var bands = Bands(sets);
        var listing = new Listing("ntm-statistics/1", "groups",
        [
            .. Group, ("communes", ""),
            .. from measure in Measures from tier in Named select (measure.Name + tier, ""),
            .. from measure in Measures from tier in Named select (measure.Name + tier + "Only", ""),
            ("averageCertain", ""), ("averagePossible", ""),
            .. bands.SelectMany(b => new[] { ($"certain {b}", ""), ($"possible {b}", "") }),
        ]);
        Each(sets, (names, s) => listing.Add(
        [
            .. names, Number(s.Communes),
            .. from measure in Measures from tier in Named select Number(s.Tiers(measure.Measure).AtLeast(tier)),
            .. from measure in Measures from tier in Named select Number(s.Tiers(measure.Measure).Exactly(tier)),
            Number(s.Average), Number(s.PossibleAverage),
            .. bands.SelectMany(b => Find(s, b) is { } band ? new[] { Number(band.Certain), Number(band.Possible) } : ["", ""]),
        ]));
        return listing;
    }

    private Listing Readable(BySet sets)
    {
        var tiers = Named.Where(t => t < Tier.Modern || sets.Values.Select(s => s.Total.ToStatistics()).Any(
            s => s.Possible.AtLeast(t) + s.Titles.AtLeast(t) > 0)).ToArray();
        var bands = Bands(sets);
        var listing = new Listing("ntm-statistics/1", "groups",
        [
            .. Group, ("communes", words.Pick("Xã", "Communes")),
            .. Measures.Select(m => (m.Name, Name(m.Measure))), ("average", words.Pick("BQ tiêu chí", "Average")),
            .. bands.Select(b => (b, b)),
        ])
        {
            Facts = [(words.Pick("chắc chắn / có thể / danh hiệu", "certain / possible / title"), string.Join(" / ", tiers.Select(words.Describe)))],
        };
        Each(sets, (names, s) => listing.Add(
        [
            .. names, Number(s.Communes),
            .. Measures.Select(m => string.Join(" / ", tiers.Select(t => Number(s.Tiers(m.Measure).AtLeast(t))))),
            Pair(Number(s.Average), Number(s.PossibleAverage)),
            .. bands.Select(b => Find(s, b) is { } band ? Pair(Number(band.Certain), Number(band.Possible)) : ""),
        ]));
        return listing;
    }

    private static BandCount? Find(CommuneStatistics statistics, string name)
    {
        foreach (var band in statistics.Bands)
            if (band.Band.ToString() == name)
                return band;
        return null;
    }

    private static string Pair(string certain, string possible) => certain == possible ? certain : $"{certain}–{possible}";

    /// <summary>The change of each tier under each measure, one row a group, measure and tier.</summary>
    public Listing Changes(BySet earlier, BySet later)
    {
        var listing = new Listing("ntm-statistics-change/1", "changes",
        [
            .. Group, ("measure", words.Pick("Cách đếm", "Counted")), ("tier", words.Pick("Danh hiệu", "Tier")),
            ("earlier", words.Pick("Trước", "Earlier")), ("later", words.Pick("Sau", "Later")),
            ("difference", words.Pick("Số xã", "Communes")), ("relativePercent", words.Pick("% so với trước", "% of earlier")),
            ("points", words.Pick("Điểm phần trăm", "Percentage points")),
        ]);
        var (before, after) = (One(earlier, "sideEarlier"), One(later, "sideLater"));
        var then = Rows(before.Set, before.Counts).ToDictionary(r => Key(r.Names), r => r, StringComparer.Ordinal);
        var now = Rows(after.Set, after.Counts).ToDictionary(r => Key(r.Names), r => r, StringComparer.Ordinal);
        var nothing = new StatisticsAccumulator().ToStatistics();
        foreach (var key in now.Keys.Concat(then.Keys.Where(k => !now.ContainsKey(k))))
        {
            var row = now.TryGetValue(key, out var found) ? found : then[key];
            var change = StatisticsChange.Between(
                then.TryGetValue(key, out var old) ? old.Statistics : nothing,
                now.TryGetValue(key, out var fresh) ? fresh.Statistics : nothing);
            listing.Add([.. row.Names, "communes", "", .. Describe(change.Communes), ""]);
            foreach (var tier in change.Tiers)
                listing.Add(
                [
                    .. row.Names, machine ? Measures.First(m => m.Measure == tier.Measure).Name : Name(tier.Measure),
                    machine ? Names.Spell(tier.Tier) : words.Describe(tier.Tier), .. Describe(tier.Count), Signed(tier.Share?.Points),
                ]);
            if (change.Average is { } average)
                listing.Add([.. row.Names, "averageCertain", "", Number(average.Earlier), Number(average.Later), Signed(average.Points), Signed(average.RelativePercent), ""]);
        }

        return listing;
    }

    private (string Name, string Heading)[] Group => stats.By switch
    {
        null => [("set", words.Pick("Bộ tiêu chí", "Set"))],
        StatisticsGrouping.District =>
            [("set", words.Pick("Bộ tiêu chí", "Set")), ("province", words.Pick("Tỉnh", "Province")), ("group", words.Pick("Huyện", "District"))],
        _ => [("set", words.Pick("Bộ tiêu chí", "Set")), ("group", words.Pick("Nhóm", "Group"))],
    };

    private static string Key(string[] names) => string.Join('\n', names.Skip(1).Select(VietnameseText.Key));

    private void Each(BySet sets, Action<string[], CommuneStatistics> add)
    {
        foreach (var (set, counts) in sets)
            foreach (var (names, statistics) in Rows(set, counts))
                add(names, statistics);
    }

    private IEnumerable<(string[] Names, CommuneStatistics Statistics)> Rows(string set, GroupedStatistics counts)
    {
        var (all, unknown) = (words.Pick("(tất cả)", "(all)"), words.Pick("(chưa biết)", "(not known)"));
        if (stats.By is not null)
            foreach (var group in counts.ToGroups())
                yield return (
                    stats.By == StatisticsGrouping.District
                        ? [set, group.Province ?? unknown, group.Name ?? unknown]
                        : [set, group.Name ?? unknown],
                    group.Statistics);
        yield return (
            stats.By switch { null => [set], StatisticsGrouping.District => [set, all, all], _ => [set, all] },
            counts.Total.ToStatistics());
    }

    private static (string Set, GroupedStatistics Counts) One(BySet sets, string side) => sets.Count == 1
        ? (sets.First().Key, sets.First().Value)
        : throw Stop.BadInput(
            "manySets", ("side", ToolTexts.Fill(side)), ("count", sets.Count), ("sets", sets.Keys));

    private static string[] Bands(BySet sets) =>
        [.. sets.Values.SelectMany(s => s.Total.ToStatistics().Bands).Select(b => b.Band)
            .OrderByDescending(b => b.High).ThenByDescending(b => b.Low).Select(b => b.ToString()).Distinct(StringComparer.Ordinal)];

    private string Name(TierMeasure measure) => measure switch
    {
        TierMeasure.MetForCertain => words.Pick("chắc chắn", "certain"),
        TierMeasure.StillPossible => words.Pick("có thể", "possible"),
        _ => words.Pick("danh hiệu", "title"),
    };

    private string[] Describe(CountChange change) =>
        [Number(change.Earlier), Number(change.Later), Signed(Fraction.Of(change.Difference), 0), Signed(change.RelativePercent)];

    private string Number(long number) => machine
        ? number.ToString(CultureInfo.InvariantCulture)
        : Fraction.Of(number).ToText(0, request.Language);

    private string Number(Fraction? number) => number is { } value ? Text(value, Digits) : "";

    private string Percent(Fraction? share) => Number(share * Fraction.Of(100));

    private string Signed(Fraction? number, int digits = Digits) =>
        number is { } value ? (value.Numerator.Sign > 0 && !machine ? "+" : "") + Text(value, digits) : "";

    private string Text(Fraction value, int digits) => machine
        ? value.ToText(digits, Language.English).Replace(",", "", StringComparison.Ordinal)
        : value.ToText(digits, request.Language);
}
