using System.Globalization;
using NtmCriteria.Poverty;

namespace NtmCriteria.Tables;

/// <summary>Counts and rates of poverty by group as columns. A rate that undetermined households leave open is an interval.</summary>
internal static class RateColumns
{
    /// <summary>The name of each column for programs, and its heading for people.</summary>
    /// <param name="words">The words of a language.</param>
    /// <param name="places">Whether the groups are communes or districts of which more than the name is known.</param>
    public static (string Name, string Heading)[] List(ResultWords words, bool places) =>
    [
        ("group", words.Pick("nhóm", "group")),
        .. places
            ? [("code", words.Pick("mã", "code")), ("district", words.Pick("huyện", "district")), ("province", words.Pick("tỉnh", "province"))]
            : Array.Empty<(string, string)>(),
        ("households", words.Pick("số hộ", "households")),
        ("poor", words.Pick("hộ nghèo", "poor")), ("nearPoor", words.Pick("hộ cận nghèo", "near-poor")),
        ("average", words.Pick("hộ trung bình", "average")), ("above", words.Pick("hộ trên trung bình", "above")),
        ("undetermined", words.Pick("chưa xác định", "undetermined")), .. Ends("poorRate", words.Pick("nghèo %", "poor %"), words),
        .. Ends("nearPoorRate", words.Pick("cận nghèo %", "near-poor %"), words),
        .. Ends("multidimensionalRate", words.Pick("nghèo và cận nghèo %", "poor + near-poor %"), words),
    ];

    /// <summary>The first column of numbers.</summary>
    public static int NumbersFrom(bool places) => places ? 4 : 1;

    /// <summary>Whether more than the name is known of a commune or district.</summary>
    public static bool HasPlaces(PovertyTable counted) => counted.Lines.Any(l => l.Place is { Code: not null } or { District: not null } or { Province: not null });

    /// <summary>A line as cells, in the order of the columns.</summary>
    public static string[] Cells(PovertyLine line, bool places)
    {
        var counts = line.Counts;
        return
        [
            line.Key, .. places ? [line.Place?.Code ?? "", line.Place?.District ?? "", line.Place?.Province ?? ""] : Array.Empty<string>(),
            Text(counts.Households), Text(counts.Poor), Text(counts.NearPoor), Text(counts.Average), Text(counts.Above),
            Text(counts.Undetermined), .. Rates(PovertyMeasure.Poor), .. Rates(PovertyMeasure.NearPoor), .. Rates(PovertyMeasure.PoorAndNearPoor),
        ];

        string[] Rates(PovertyMeasure measure) => counts.Rate(measure) is { } rate
            ? [Percent(rate.Low), Percent(rate.High)] : ["", ""];
    }

    private static string Percent(Fraction share) => (share * 100).Round(2).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Text(long count) => count.ToString(CultureInfo.InvariantCulture);

    private static (string Name, string Heading)[] Ends(string name, string heading, ResultWords words) =>
        [(name + "Low", heading + words.Pick(" từ", " from")), (name + "High", heading + words.Pick(" đến", " to"))];
}
