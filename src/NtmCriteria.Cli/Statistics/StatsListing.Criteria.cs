using NtmCriteria.Law;
using NtmCriteria.Statistics;

namespace NtmCriteria.Cli;

using BySet = SortedDictionary<string, GroupedStatistics>;

/// <content>Counts of each criterion: the table that every province prints, and the same for two years side by side.</content>
internal sealed partial class StatsListing
{
    /// <summary>The communes by their verdict on each criterion.</summary>
    public Listing Criteria(BySet sets)
    {
        var listing = new Listing("ntm-statistics/1", "criteria",
        [
            .. Group, ("criterion", words.Pick("TC", "Crit.")), ("name", words.Pick("Tên tiêu chí", "Name")),
            ("met", words.Pick("Số xã đạt", "Met")), ("notMet", words.Pick("Số xã chưa đạt", "Not met")),
            ("undetermined", words.Pick("Số xã chưa xác định", "Undetermined")), ("notApplicable", words.Pick("Không áp dụng", "Not applicable")),
            ("base", words.Pick("Số xã áp dụng", "Base")), ("shareCertain", words.Pick("Tỷ lệ đạt %", "%")), ("sharePossible", words.Pick("Tỷ lệ có thể đạt %", "% possible")),
        ])
        {
            Language = request.Language, NumbersFrom = NumbersAfterNames,
        };
        Each(sets, (names, s) =>
        {
            foreach (var c in s.Criteria)
                listing.Add(
                [
                    .. names, Figure(c.Number), c.Title?.In(request.Language) ?? "", Figure(c.Met), Figure(c.NotMet),
                    Figure(c.Undetermined), Figure(c.NotApplicable), Figure(c.Base), Share(c.Share), Share(c.PossibleShare),
                ]);
        });
        return listing;
    }

    /// <summary>Each criterion in two states side by side: communes that meet it for certain, their share, and by how much both moved.</summary>
    /// <exception cref="Stop">The states fall under different sets, whose criteria of one number mean different things.</exception>
    public Listing CriteriaChanges(BySet earlier, BySet later)
    {
        var (before, after) = (One(earlier, "sideEarlier"), One(later, "sideLater"));
        if (before.Set != after.Set) throw Stop.BadInput("otherCriteria", ("earlier", before.Set), ("later", after.Set));
        var listing = new Listing("ntm-statistics-criteria-change/1", "criteria",
        [
            .. Group, ("criterion", words.Pick("TC", "Crit.")), ("name", words.Pick("Tên tiêu chí", "Name")),
            ("metEarlier", words.Pick("Trước: số xã đạt", "Earlier: met")), ("baseEarlier", words.Pick("Trước: số xã áp dụng", "Earlier: base")),
            ("shareEarlier", words.Pick("Trước: tỷ lệ %", "Earlier: %")), ("metLater", words.Pick("Sau: số xã đạt", "Later: met")),
            ("baseLater", words.Pick("Sau: số xã áp dụng", "Later: base")), ("shareLater", words.Pick("Sau: tỷ lệ %", "Later: %")),
            ("difference", words.Pick("Tăng, giảm (xã)", "Change (communes)")), ("points", words.Pick("Tăng, giảm (điểm %)", "Change (points)")),
        ])
        {
            Language = request.Language, NumbersFrom = NumbersAfterNames,
        };
        var then = Rows(before.Set, before.Counts).ToDictionary(r => Key(r.Names), r => r, StringComparer.Ordinal);
        var now = Rows(after.Set, after.Counts).ToDictionary(r => Key(r.Names), r => r, StringComparer.Ordinal);
        // The sum of all stands last, also where a group is there in one state alone.
        var all = Key(Rows(after.Set, after.Counts).Last().Names);
        foreach (var key in now.Keys.Concat(then.Keys.Where(k => !now.ContainsKey(k))).OrderBy(k => k == all))
        {
            var names = (now.TryGetValue(key, out var found) ? found : then[key]).Names;
            foreach (var (old, fresh) in Pairs(then, now, key))
                listing.Add(
                [
                    .. names, Figure((fresh ?? old)!.Number), (fresh ?? old)!.Title?.In(request.Language) ?? "",
                    Figure(old?.Met), Figure(old?.Base), Share(old?.Share), Figure(fresh?.Met), Figure(fresh?.Base), Share(fresh?.Share),
                    old is null || fresh is null ? "" : Moved(Fraction.Of(fresh.Met - old.Met), 0),
                    old?.Share is { } was && fresh?.Share is { } share ? Moved((share - was) * Fraction.Of(100), Digits) : "",
                ]);
        }

        return listing;
    }

    private static IEnumerable<(CriterionCount? Old, CriterionCount? Fresh)> Pairs(
        Dictionary<string, (string[] Names, CommuneStatistics Statistics)> then, Dictionary<string, (string[] Names, CommuneStatistics Statistics)> now, string key)
    {
        var old = then.TryGetValue(key, out var earlier) ? earlier.Statistics.Criteria : [];
        var fresh = now.TryGetValue(key, out var later) ? later.Statistics.Criteria : [];
        return old.Select(c => c.Number).Union(fresh.Select(c => c.Number)).Order()
            .Select(number => (old.FirstOrDefault(c => c.Number == number), fresh.FirstOrDefault(c => c.Number == number)));
    }

    // In a workbook numbers are numbers, which its program writes in its own way; contracts of JSON keep their texts.
    private int NumbersAfterNames => request.Format == Format.Xlsx ? Group.Length + 2 : int.MaxValue;

    private string Figure(long? number) => number is not { } known ? ""
        : request.Format == Format.Xlsx ? known.ToString(System.Globalization.CultureInfo.InvariantCulture) : Number(known);

    private string Share(Fraction? share) => share is not { } known ? "" : Plainly(known * Fraction.Of(100), Digits);

    private string Moved(Fraction change, int digits) => request.Format == Format.Xlsx ? Plainly(change, digits) : Signed(change, digits);

    private string Plainly(Fraction value, int digits) => request.Format == Format.Xlsx
        ? value.ToText(digits, Language.English).Replace(",", "", StringComparison.Ordinal) : Text(value, digits);
}
